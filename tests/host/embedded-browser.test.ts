import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { unpackEmbedded } from "../../src/host/embedded-browser.ts";
import { type Environment, thisEnvironment } from "../../src/host/environment.ts";

// A small program stands for the browser: here it is only unpacked.
const program = "#!/bin/sh\nexit 0\n";
let root: string;
let environment: Environment;
const packageFolder = () => join(root, "package");
const unpacked = (name: string) => join(root, "cache/chromium-1.2.3", name);
let progress: string[];
const unpack = () => unpackEmbedded(environment, packageFolder(), (what) => progress.push(what));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "diptych-embedded-"));
  await chmod(root, 0o755);
  progress = [];
  environment = {
    ...thisEnvironment(),
    platform: "linux",
    architecture: "x64",
    variables: { DIPTYCH_CACHE_DIR: join(root, "cache") },
  };
  await mkdir(join(packageFolder(), "bin"), { recursive: true });
  await writeFile(join(packageFolder(), "package.json"), JSON.stringify({ version: "1.2.3" }));
  await writeFile(join(packageFolder(), "bin/chromium.br"), brotliCompressSync(program));
});
afterEach(() => rm(root, { recursive: true }));

describe.skipIf(process.platform !== "linux")("the browser from npm", () => {
  test("is unpacked once, and says so before", async () => {
    expect(await unpack()).toEqual({ path: unpacked("chromium") });
    await unpack();
    expect(progress).toEqual(["unpacking the browser"]);
    expect(await readFile(unpacked("chromium"), "utf8")).toBe(program);
  });

  test("leaves nothing but itself and its record", async () => {
    await unpack();
    expect((await readdir(unpacked(""))).toSorted()).toEqual(["browser.json", "chromium"]);
  });

  test.each<readonly [what: string, spoil: (path: string) => Promise<unknown>]>([
    ["half-written", (path) => writeFile(path, program.slice(0, 9))],
    ["altered", (path) => writeFile(path, program.replace("0", "1"))],
    ["missing", (path) => rm(path)],
  ])("is unpacked anew when it is %s", async (_what, spoil) => {
    await unpack();
    const { mtime } = await stat(unpacked("chromium"));
    await spoil(unpacked("chromium"));
    // Whoever alters a file can set its time back.
    await utimes(unpacked("chromium"), mtime, mtime).catch(() => {});
    await unpack();
    expect(await readFile(unpacked("chromium"), "utf8")).toBe(program);
    expect(progress).toHaveLength(2);
  });

  test("is unpacked anew when its record is lost or broken", async () => {
    await unpack();
    await writeFile(unpacked("browser.json"), "{");
    await unpack();
    await writeFile(unpacked("browser.json"), "[]");
    await unpack();
    expect(progress).toHaveLength(3);
  });

  test("is kept when only its times changed, as in a restored cache", async () => {
    await unpack();
    await utimes(unpacked("chromium"), 1, 1);
    await unpack();
    expect(progress).toHaveLength(1);
  });

  test("may be unpacked by two at once", async () => {
    const both = await Promise.all([unpack(), unpack()]);
    expect(both).toEqual([{ path: unpacked("chromium") }, { path: unpacked("chromium") }]);
    await unpack();
    expect(progress).toHaveLength(2);
  });

  test("is not unpacked where others can write", async () => {
    await mkdir(join(root, "cache"));
    await chmod(join(root, "cache"), 0o777);
    await expect(unpack()).rejects.toThrow("found that others can change");
  });

  test.skipIf(process.getuid?.() !== 0)("is not unpacked where root's other user cannot read", async () => {
    await chmod(root, 0o700);
    await expect(unpack()).rejects.toThrow("closed to others");
  });

  test("cannot be unpacked below a file, and the message names the folder", async () => {
    await writeFile(join(root, "cache"), "");
    await expect(unpack()).rejects.toMatchObject({ place: { file: unpacked("") } });
  });

  test("a package that is damaged is told, and leaves nothing behind", async () => {
    await writeFile(join(packageFolder(), "bin/chromium.br"), "no Brotli");
    await expect(unpack()).rejects.toMatchObject({
      name: "UserError",
      message: "`@sparticuz/chromium` is damaged",
    });
    expect(await readdir(unpacked(""))).toEqual([]);
  });
});

test("where it is not installed, the message says how to install it", async () => {
  await expect(unpackEmbedded(environment, undefined, () => {})).rejects.toMatchObject({
    message: "`@sparticuz/chromium` is not installed",
    hint: "run `npm install @sparticuz/chromium`",
  });
});

test("it is for one kind of machine", async () => {
  const mac = { ...environment, platform: "darwin", architecture: "arm64" } as const;
  await expect(unpackEmbedded(mac, packageFolder(), () => {})).rejects.toThrow(
    "it is for Linux on x64 only, and this is darwin on arm64",
  );
});
