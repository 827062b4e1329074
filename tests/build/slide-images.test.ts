import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { order, worldAround } from "../support/worlds.ts";

const slides = "## The sea rises\n\n---\n\n## The sea falls\n\n---\n\n## The sea waits\n";
const sizeOf = (png: Uint8Array | undefined) =>
  png === undefined ? [] : [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

test("the slides asked for are pictures of their own, and a sheet shows all of them", async () => {
  const disk = memoryDisk({ "/project/slides/tides/en.md": slides });
  const images = { ranges: [[2, 3]], scale: 0.25 } as const;
  await build(order({ command: "pdf", images }), worldAround(disk));
  const made = [...disk.files()].filter(([path]) => path.endsWith(".png"));
  expect(made.map(([path, png]) => [path, ...sizeOf(png)])).toEqual([
    ["/project/dist/tides/en.contact.png", 904, 333],
    ["/project/dist/tides/en/02-the-sea-falls.png", 320, 180],
    ["/project/dist/tides/en/03-the-sea-waits.png", 320, 180],
  ]);
});

test("a range without slides is an error, and nothing is written", async () => {
  const disk = memoryDisk({ "/project/slides/tides/en.md": slides });
  const images = { ranges: [[7, 9]], scale: 1 } as const;
  await expect(build(order({ command: "pdf", images }), worldAround(disk))).rejects.toMatchObject({
    message: "expected slides of `tides` after `--range`, found `7-9`",
    hint: "it has 1-3",
  });
  expect([...disk.files().keys()]).toEqual(["/project/slides/tides/en.md"]);
});
