import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { order, worldAround } from "../support/worlds.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const disk = memoryDisk({
  "/project/diptych.yaml": await readFile(join(root, "diptych.yaml")),
  ...Object.fromEntries(await Promise.all((await filesBelow("articles")).map(inProject))),
  // Slides keep the ids that they have, as they do for a user.
  ...Object.fromEntries(await Promise.all((await filesBelow("slides")).map(inProject))),
});
await build(order(), worldAround(disk));
const made = [...disk.files()].flatMap(([path, bytes]) => {
  const [, file] = path.split("/project/slides/");
  return file === undefined ? [] : [[file, bytes] as const];
});

test("both samples have slides", () => {
  const decks = new Set(made.map(([file]) => file.split("/")[0]));
  expect(decks).toEqual(new Set(["sales-funnel", "tides"]));
});

// What a reader of the repository sees is what the article gives. After a change to planning: `npm run build`, and look.
test.each(made)("slides/%s is up to date", async (file, bytes) => {
  const committed = await readFile(join(root, "slides", file));
  expect(committed.toString()).toBe(new TextDecoder().decode(bytes));
});

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

async function inProject(file: string): Promise<readonly [string, Uint8Array]> {
  return [`/project/${file}`, await readFile(join(root, file))];
}
