import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tarFiles } from "../../src/host/tar.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "diptych-tar-"));
  await mkdir(join(folder, "lib"));
  await writeFile(join(folder, "lib/tide.so"), "x".repeat(1000));
  await writeFile(join(folder, "lib/ebb.so"), "");
});
afterEach(() => rm(folder, { recursive: true }));
const archive = () =>
  new Uint8Array(execFileSync("tar", ["-cf", "-", "--format=ustar", "-C", folder, "lib"]));

test("files come out with their paths and contents, folders are passed over", () => {
  const files = tarFiles(archive()).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  expect(files.map(({ path, bytes }) => [path, bytes.length])).toEqual([
    ["lib/ebb.so", 0],
    ["lib/tide.so", 1000],
  ]);
});

test("an archive that is cut off is refused", () => {
  const whole = archive();
  const start = Buffer.from(whole).indexOf("lib/tide.so");
  expect(() => tarFiles(whole.subarray(0, start + 700))).toThrow("is cut off");
});

test("a link is refused: it could point anywhere", async () => {
  await symlink("/etc/passwd", join(folder, "lib/link"));
  expect(() => tarFiles(archive())).toThrow("found type `2`");
});
