import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { order, worldAround } from "../support/worlds.ts";

const disk = memoryDisk({
  "/project/slides/tides/en.md": "# Tides\n",
  "/project/slides/waves/en.md": "# Waves\n",
  "/project/slides/waves/sr.md": "# Таласи\n",
});
const index = () => new TextDecoder().decode(disk.files().get("/project/dist/index.html"));

test("the page over all decks keeps those that a run does not make", async () => {
  await build(order({ command: "deck" }), worldAround(disk));
  const both = index();
  expect(both).toContain('href="tides/en.html"');
  expect(both).toContain('href="waves/en%2Bsr.html"');
  await build(order({ command: "deck", decks: ["tides"] }), worldAround(disk));
  expect(index()).toBe(both);
});
