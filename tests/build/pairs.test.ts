import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { pairsOf } from "../../src/build/pairs.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { deckOf } from "../render/sample.ts";
import { collecting, unexpected } from "../support/unexpected.ts";
import { order, worldAround } from "../support/worlds.ts";

const deck = deckOf({ id: [], sr: [], en: [], de: [], fr: [] });
const names = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.join("+"));

test("by default the pivot stands beside each other language, at most three", () => {
  expect(names(pairsOf(deck, { pairs: undefined }, unexpected))).toEqual(["id+sr", "id+en", "id+de"]);
  expect(pairsOf(deckOf({ id: [] }), { pairs: undefined }, unexpected)).toEqual([]);
});

test("the setting's pairs are those that the deck has; another is told", () => {
  const { report, diagnostics } = collecting();
  const pairs = [
    ["sr", "fr"],
    ["id", "ja"],
  ] as const;
  expect(names(pairsOf(deck, { pairs }, report))).toEqual(["sr+fr"]);
  expect(diagnostics).toMatchObject([
    { code: "render/pair-passed-over", message: expect.stringContaining("none in `ja`") },
  ]);
});

describe("`--lang`", () => {
  const files = Object.fromEntries(
    ["en", "id", "sr"].map((lang) => [`/project/slides/tides/${lang}.md`, "## 1\n"]),
  );

  test("writes that language and the pairs that have it, and leaves the others in the report", async () => {
    const disk = memoryDisk({ ...files, "/project/diptych.yaml": "pairs: [en+id, id+sr]" });
    const world = worldAround(disk);
    await build(order({ command: "deck" }), world);
    const before = new Set(disk.files().keys());
    const { written } = await build(order({ command: "deck", langs: ["sr"] }), world);
    const pages = written.map(({ path }) => path).filter((path) => /dist\/tides\/.*\.html$/u.test(path));
    expect(pages.toSorted()).toEqual(["/project/dist/tides/id+sr.html", "/project/dist/tides/sr.html"]);
    expect(before).toContain("/project/dist/tides/en+id.html");
    const report = new TextDecoder().decode(disk.files().get("/project/dist/tides/report.json"));
    for (const name of ["en", "id", "sr", "en+id", "id+sr"])
      expect(report).toContain(`dist/tides/${name}.html`);
  });
});
