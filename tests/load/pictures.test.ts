import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { loadPictures } from "../../src/load/pictures.ts";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "diptych-pictures-"));
  await mkdir(join(root, "project", "articles", "tides", "img"), { recursive: true });
  const article = join(root, "project", "articles", "tides");
  await writeFile(join(article, "img", "the moon.png"), "moon");
  await writeFile(join(article, "50%.png"), "half");
  await writeFile(join(root, "project", "logo.svg"), "logo");
  await writeFile(join(root, "secret.png"), "secret");
  await symlink(join(root, "secret.png"), join(article, "linked.png"));
  await symlink(join(root, "project", "logo.svg"), join(article, "inner.svg"));
  await writeFile(join(article, "huge.png"), "");
  await truncate(join(article, "huge.png"), 21 * 1024 * 1024);
});

afterAll(() => rm(root, { recursive: true }));

const look = async (address: string) => {
  const folders = { folder: join(root, "project", "articles", "tides"), within: [join(root, "project")] };
  const found = (await loadPictures(nodeDisk, folders, [address])).get(address);
  return found?.type === "file" ? Buffer.from(found.bytes).toString() : found?.type;
};

test.each([
  ["img/the moon.png", "moon"],
  ["img/the%20moon.png", "moon"],
  ["./img\\the moon.png?v=2#here", "moon"],
  ["50%.png", "half"],
  ["../../logo.svg", "logo"],
  ["inner.svg", "logo"],
])("%s is found, however it is written", async (address, contents) => {
  expect(await look(address)).toBe(contents);
});

test.each([
  ["../../../secret.png", "outside"],
  ["..%2F..%2F..%2Fsecret.png", "outside"],
  ["linked.png", "outside"],
  ["img", "missing"],
  ["no.png", "missing"],
  ["/etc/hostname", "missing"],
  ["a\0b", "missing"],
  ["", "missing"],
  ["huge.png", "too-large"],
])("%j is never read: %s", async (address, type) => {
  expect(await look(address)).toBe(type);
});
