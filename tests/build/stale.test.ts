import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { acceptStale } from "../../src/build/accept-stale.ts";
import { checkDecks } from "../../src/build/check-decks.ts";
import type { MemoryDisk } from "../../src/host/memory-disk.ts";
import { diskWith, run, textOf, tides } from "../support/edited-decks.ts";
import { generatedDisk } from "../support/edited-decks.ts";
import { order, worldAround } from "../support/worlds.ts";

const sister = "/project/slides/tides/id.md";
const changed = { ...tides, en: tides.en.map((text) => text.replace("Ships wait", "All ships wait")) };

/** The English article has changed, the Indonesian one has not. */
async function leftBehind(): Promise<MemoryDisk> {
  const first = await generatedDisk();
  const disk = diskWith(changed, first);
  await run(disk);
  return disk;
}

async function staleNow(disk: MemoryDisk): Promise<readonly unknown[]> {
  const { diagnostics } = await checkDecks(order(), worldAround(disk));
  return diagnostics.filter(({ code }) => code === "slides/stale").map(({ place }) => place);
}

const lineOf = (disk: MemoryDisk, words: string): number =>
  textOf(disk, sister)
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;

test("a passage that changes in one language leaves the other's slide stale, told with its line by every command", async () => {
  const disk = await leftBehind();
  const place = { file: "slides/tides/id.md", line: lineOf(disk, "## Pelabuhan bersiap") };
  expect(await staleNow(disk)).toEqual([place]);
  const { diagnostics, report } = await run(disk);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: "slides/stale", severity: "warning", place }),
  );
  expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: "slides/stale", ...place }));
});

test("of slides that share a paragraph, only the one whose sentence has changed leaves its sister stale", async () => {
  const colours = ["red", "green", "blue", "white", "yellow", "orange", "violet", "brown"];
  const warna = ["merah", "hijau", "biru", "putih", "kuning", "jingga", "ungu", "cokelat"];
  const piers = (last: string) => ({
    en: [
      "# Piers",
      `The first pier is long. ${colours.map((colour) => `Pier lamps in ${colour} guide every boat that comes home late.`).join(" ")} ${last}`,
    ],
    id: [
      "# Dermaga",
      `Dermaga pertama panjang. ${warna.map((colour) => `Lampu ${colour} di dermaga memandu setiap perahu yang pulang malam.`).join(" ")} Dermaga terakhir gelap.`,
    ],
  });
  const first = diskWith(piers("The last pier is dark."));
  await run(first);
  const disk = diskWith(piers("The last pier has no lamp."), first);
  await run(disk);
  const slides = textOf(disk, sister).split("\n---\n");
  expect(slides.filter((slide) => slide.includes("Note:")).length).toBeGreaterThan(1);
  const last = slides.find((slide) => slide.includes("Dermaga terakhir")) ?? "";
  const line = lineOf(disk, /^## .*$/mu.exec(last)?.[0] ?? "no headline");
  expect(await staleNow(disk)).toEqual([{ file: "slides/tides/id.md", line }]);
});

test("writing the changed language alone tells it too, and touches no other file", async () => {
  const first = await generatedDisk();
  const disk = diskWith(changed, first);
  const before = textOf(disk, sister);
  await build(order({ langs: ["en"] }), worldAround(disk));
  expect(textOf(disk, sister)).toBe(before);
  expect(await staleNow(disk)).toHaveLength(1);
});

test("two languages that change in one edit of the article and are written one after the other are not stale", async () => {
  const first = await generatedDisk();
  const both = {
    ...changed,
    id: tides.id.map((text) => text.replace("Kapal menunggu", "Semua kapal menunggu")),
  };
  const disk = diskWith(both, first);
  await build(order({ langs: ["en"] }), worldAround(disk));
  await build(order({ langs: ["id"] }), worldAround(disk));
  expect(await staleNow(disk)).toEqual([]);
});

test("editing the stale slide is seeing to it", async () => {
  const disk = await leftBehind();
  const contents = textOf(disk, sister).replace("- Kapal menunggu", "- Semua kapal menunggu");
  await disk.writeAll([{ path: sister, contents }]);
  expect(await staleNow(disk)).toEqual([]);
  await run(disk);
  expect(await staleNow(disk)).toEqual([]);
});

test("accepting it is seeing to it; no slide file changes", async () => {
  const disk = await leftBehind();
  const before = textOf(disk, sister);
  const { diagnostics } = await acceptStale(order(), worldAround(disk), undefined);
  expect(diagnostics.map(({ code }) => code)).toEqual(["slides/accepted"]);
  expect(textOf(disk, sister)).toBe(before);
  await run(disk);
  expect(await staleNow(disk)).toEqual([]);
  const again = await acceptStale(order(), worldAround(disk), undefined);
  expect(again.diagnostics.map(({ code }) => code)).toEqual(["slides/nothing-stale"]);
});

test("a slide that no deck has cannot be accepted; the nearest id is named", async () => {
  const disk = await leftBehind();
  await expect(acceptStale(order(), worldAround(disk), "sourse-of-all")).rejects.toThrow(
    "expected the id of a slide, found `sourse-of-all`",
  );
  await expect(acceptStale(order(), worldAround(disk), "titel")).rejects.toMatchObject({
    hint: "did you mean `title`?",
  });
});

test("the settings of a deck may turn a finding off, or make it an error, for building and for checking", async () => {
  const disk = await leftBehind();
  const codes = async (settings: string) => {
    await disk.writeAll([{ path: "/project/diptych.yaml", contents: settings }]);
    const [checked, built] = [await checkDecks(order(), worldAround(disk)), await run(disk)];
    return [checked, built].map(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code === "slides/stale").map(({ severity }) => severity),
    );
  };
  expect(await codes("checks: { severity: { slides/stale: error } }\n")).toEqual([["error"], ["error"]]);
  const off = "decks: { tides: { checks: { severity: { slides/stale: off } } } }\n";
  expect(await codes(off)).toEqual([[], []]);
});
