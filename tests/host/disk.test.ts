import { existsSync } from "node:fs";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Disk } from "../../src/host/disk.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "diptych-disk-"));
});
afterEach(() => rm(root, { recursive: true }));

const at = (path: string) => join(root, path);
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const writeReal = (name: string, contents: string) => nodeDisk.writeAll([{ path: at(name), contents }]);
const disks: readonly (readonly [name: string, make: () => Disk])[] = [
  ["the real disk", () => nodeDisk],
  ["the disk in memory", () => memoryDisk()],
];

describe.each(disks)("%s", (_name, make) => {
  let disk: Disk;
  const write = (files: Record<string, string>) =>
    disk.writeAll(Object.entries(files).map(([path, contents]) => ({ path: at(path), contents })));
  beforeEach(() => {
    disk = make();
  });

  test("what is written can be read, in folders made as needed", async () => {
    await write({ "a/b/tide.md": "Плима" });
    expect(text(await disk.read(at("a/b/tide.md")))).toBe("Плима");
    expect(await disk.kind(at("a/b"))).toBe("folder");
    expect(await disk.kind(at("a/b/tide.md"))).toBe("file");
  });

  test("what is not there has no kind, no contents and no names", async () => {
    await write({ "file.md": "x" });
    expect(await disk.kind(at("none"))).toBeUndefined();
    expect(await disk.kind(at("file.md/none"))).toBeUndefined();
    expect(await disk.read(at("none"))).toBeUndefined();
    expect(await disk.list(at("none"))).toEqual([]);
    expect(await disk.list(at("file.md"))).toEqual([]);
    expect(await disk.read(root)).toBeUndefined();
  });

  test("names are sorted by code unit, folders among them once", async () => {
    await write({ "б.md": "", "a.md": "", "Z/one.md": "", "Z/two.md": "" });
    expect(await disk.list(root)).toEqual(["Z", "a.md", "б.md"]);
  });

  test("the report has size, hash and whether anything changed", async () => {
    await write({ "same.md": "tide", "other.md": "ebb" });
    const report = await write({ "same.md": "tide", "other.md": "flow", "new.md": "" });
    expect(report.map(({ isChanged, bytes }) => [isChanged, bytes])).toEqual([
      [false, 4],
      [true, 4],
      [true, 0],
    ]);
    expect(report[2]?.sha256).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  test("a file where a folder should be: nothing is written, and the message names both", async () => {
    await write({ out: "a file", "old.md": "old" });
    const writing = write({ "old.md": "new", "fresh/x.md": "x", "out/deep/x.md": "x" });
    await expect(writing).rejects.toMatchObject({
      name: "UserError",
      message: `expected to write here, found a file where a folder should be: \`${at("out")}\``,
      hint: "move the file away",
      place: { file: at("out/deep/x.md") },
    });
    expect(text(await disk.read(at("old.md")))).toBe("old");
    expect(await disk.list(root)).toEqual(["old.md", "out"]);
  });

  test("a folder in the way of a file: nothing is written", async () => {
    await write({ "report.json/x": "x" });
    await expect(write({ "first.md": "1", "report.json": "{}" })).rejects.toThrow(
      "expected to write here, found a folder of that name",
    );
    expect(await disk.list(root)).toEqual(["report.json"]);
  });

  test("one path twice is refused: one of the two would be lost", async () => {
    const file = { path: at("x"), contents: "" };
    await expect(disk.writeAll([file, file])).rejects.toThrow("twice");
  });
});

describe("on the real disk", () => {
  test.skipIf(!existsSync("/proc/self"))(
    "where the system makes no folders, that is said at once",
    async () => {
      await expect(nodeDisk.writeAll([{ path: "/proc/diptych/x.md", contents: "x" }])).rejects.toMatchObject({
        name: "UserError",
        message: "expected to write here, found a place where no folder can be made",
        place: { file: "/proc/diptych/x.md" },
      });
    },
  );

  test("a file with the same contents keeps its time", async () => {
    await writeReal("a.md", "tide");
    const longAgo = new Date("2001-02-03T04:05:06Z");
    await utimes(join(root, "a.md"), longAgo, longAgo);
    await writeReal("a.md", "tide");
    expect((await stat(join(root, "a.md"))).mtime).toEqual(longAgo);
  });

  test("no temporary file stays behind", async () => {
    await writeReal("a.md", "1");
    await writeReal("a.md", "2");
    expect(await readdir(root)).toEqual(["a.md"]);
  });

  test("a changed file keeps its permissions", async () => {
    await writeFile(join(root, "a.sh"), "1");
    await chmod(join(root, "a.sh"), 0o750);
    await writeReal("a.sh", "2");
    expect((await stat(join(root, "a.sh"))).mode & 0o777).toBe(0o750);
  });

  test("a symbolic link stays one, and its target is written", async () => {
    await mkdir(join(root, "real"));
    await writeFile(join(root, "real/a.md"), "1");
    await symlink("real/a.md", join(root, "link.md"));
    await writeReal("link.md", "2");
    expect(await readFile(join(root, "real/a.md"), "utf8")).toBe("2");
  });

  test.skipIf(process.getuid?.() === 0)("a read-only file is not replaced", async () => {
    await writeFile(join(root, "a.md"), "1");
    await chmod(join(root, "a.md"), 0o444);
    await expect(writeReal("a.md", "2")).rejects.toThrow("no permission");
  });

  test("a name that is too long is told", async () => {
    await expect(writeReal(`${"x".repeat(300)}.md`, "1")).rejects.toThrow("a name that is too long");
  });
});
