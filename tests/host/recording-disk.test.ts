import { expect, test } from "vitest";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { recordingDisk } from "../../src/host/recording-disk.ts";

const output = [
  { path: "/a/same.md", contents: "same" },
  { path: "/a/old.md", contents: "new" },
  { path: "/a/added.md", contents: "added" },
  { path: "/a/plan.json", contents: "{}" },
];
const changes = [
  { path: "/a/old.md", before: "old", after: "new" },
  { path: "/a/added.md", before: undefined, after: "added" },
];

test("a dry disk writes nothing and tells what it would have", async () => {
  const disk = memoryDisk({ "/a/same.md": "same", "/a/old.md": "old" });
  const dry = recordingDisk(disk, { isDry: true });
  const written = await dry.writeAll(output);
  expect(written.map(({ isChanged }) => isChanged)).toEqual([false, true, true, true]);
  expect(dry.changes()).toEqual(changes);
  expect([...disk.files().keys()]).toEqual(["/a/old.md", "/a/same.md"]);
});

test("a recording disk writes all the same", async () => {
  const disk = memoryDisk({ "/a/same.md": "same", "/a/old.md": "old" });
  const recording = recordingDisk(disk, { isDry: false });
  await recording.writeAll(output);
  expect(recording.changes()).toEqual(changes);
  expect(new TextDecoder().decode(disk.files().get("/a/old.md"))).toBe("new");
});
