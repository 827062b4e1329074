import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { servedFile } from "../../src/serve/served-file.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "diptych-served-"));
  await mkdir(join(root, "dist/tides"), { recursive: true });
  await mkdir(join(root, "dist/.git"));
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(root, "dist/.git/config"), "secret");
  await writeFile(join(root, "dist/index.html"), "all decks");
  await writeFile(join(root, "dist/tides/en+sr.html"), "both");
  await symlink(join(root, "secret.txt"), join(root, "dist/link.txt"));
  await symlink(root, join(root, "dist/up"));
  await symlink(join(root, "dist/index.html"), join(root, "dist/again.html"));
});
afterAll(() => rm(root, { recursive: true }));

async function textAt(pathname: string): Promise<string | undefined> {
  const file = await servedFile(nodeDisk, join(root, "dist"), pathname);
  return file && new TextDecoder().decode(file.bytes);
}

test("files of the folder are found under their escaped names", async () => {
  expect(await textAt("/")).toBe("all decks");
  expect(await textAt("/index.html")).toBe("all decks");
  expect(await textAt("/tides/en+sr.html")).toBe("both");
  expect(await textAt("/tides/en%2Bsr.html")).toBe("both");
  expect(await textAt("/again.html")).toBe("all decks");
});

describe("nothing is found", () => {
  test.each([
    ["above the folder", "/../secret.txt"],
    ["above it, escaped", "/%2e%2e/secret.txt"],
    ["above it, with an escaped slash", "/..%2fsecret.txt"],
    ["above it, as Windows writes it", "/..%5csecret.txt"],
    ["behind a link that leads out", "/link.txt"],
    ["behind a folder's link that leads out", "/up/secret.txt"],
    ["in hidden folders", "/.git/config"],
    ["under half an escape", "/%2"],
    ["behind a NUL", "/index.html%00.png"],
    ["on another drive", "/C:/secret.txt"],
    ["for a folder without a page", "/tides/"],
    ["for a folder", "/tides"],
    ["where nothing is", "/moon.html"],
  ])("%s: %s", async (_name, pathname) => expect(await textAt(pathname)).toBeUndefined());
});
