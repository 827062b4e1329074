import { expect, test } from "vitest";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { carefulDisk, SavedMeanwhile } from "../../src/serve/careful-disk.ts";

const file = "/project/slides/tides/en.md";
const textOn = async (disk: ReturnType<typeof memoryDisk>): Promise<string> =>
  new TextDecoder().decode(await disk.read(file));

test("what a person saves while slides are made is not written over", async () => {
  const below = memoryDisk({ [file]: "as it was" });
  const disk = carefulDisk(below, "/project/slides/tides");
  await disk.read(file);
  await below.writeAll([{ path: file, contents: "by hand" }]);
  const writing = disk.writeAll([
    { path: "/project/dist/tides/en.html", contents: "page" },
    { path: file, contents: "by the build" },
  ]);
  await expect(writing).rejects.toThrow(SavedMeanwhile);
  expect(await textOn(below)).toBe("by hand");
  expect([...below.files().keys()]).toEqual([file]);
});

test("a file that appears meanwhile is not written over either", async () => {
  const below = memoryDisk();
  const disk = carefulDisk(below, "/project/slides/tides");
  await disk.read(file);
  await below.writeAll([{ path: file, contents: "by hand" }]);
  await expect(disk.writeAll([{ path: file, contents: "by the build" }])).rejects.toThrow(SavedMeanwhile);
});

test("it tells the slide files as they stand, and what was asked for", async () => {
  const disk = carefulDisk(memoryDisk({ [file]: "old" }), "/project/slides/tides");
  await disk.read(file);
  await disk.realPath("/project/moon.png");
  await disk.writeAll([
    { path: file, contents: "new" },
    { path: "/project/slides/tides/sr.md", contents: "ново" },
    { path: "/project/slides/tides/.generated/en.md", contents: "new" },
  ]);
  expect([...disk.slideTexts()]).toEqual([
    ["en", "new"],
    ["sr", "ново"],
  ]);
  expect(disk.asked()).toContain("/project/moon.png");
});
