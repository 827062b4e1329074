import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/align/blocks.ts";
import { matchBlocks } from "../../src/align/match-blocks.ts";
import { passageReader } from "../../src/align/passage.ts";
import { sentencesOf } from "../../src/align/sentences.ts";
import type { Edition } from "../../src/model/edition.ts";
import { aligned, shape } from "./editions.ts";
import { eastern, sectionsFrom, southern, translated } from "./made-up.ts";

const inOrder = [0, 1, 2, 3, 4, 5, 6];
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

function movedTo(from: number, to: number): readonly number[] {
  return inOrder.filter((section) => section !== from).toSpliced(to, 0, from);
}

/** The units of an article in two languages, the second with its sections in another order. */
function withOrder(seed: number, order: readonly number[]) {
  const sections = sectionsFrom(seed, inOrder.length);
  return aligned(
    translated(sections, "id", southern, inOrder),
    translated(sections, "sr-Latn", eastern, order),
  );
}

describe("a section that stands elsewhere in the other edition", () => {
  test.each(seeds)("is joined block by block, reported once, and nothing is missed (article %i)", (seed) => {
    const { alignment, diagnostics } = withOrder(seed, movedTo(seed % 7, (seed + 3) % 7));
    expect(diagnostics.map(({ code }) => code)).toEqual(["align/moved-section"]);
    expect(new Set(alignment.units.map(shape))).toEqual(new Set(["id:1 sr-Latn:1"]));
  });

  test("leaves the units in the hub's order and each block where its text says", () => {
    const { units } = withOrder(3, movedTo(5, 1)).alignment;
    const firstLines = (lang: string) =>
      units.flatMap(({ variants }) => variants.get(lang)?.[0]?.lines[0] ?? []);
    expect(firstLines("id")).toEqual(firstLines("id").toSorted((a, b) => a - b));
    expect(firstLines("sr-Latn")).not.toEqual(firstLines("sr-Latn").toSorted((a, b) => a - b));
    const named = units.map(({ variants }) =>
      [...variants.values()].map(([block]) => nameIn(block?.text ?? "")),
    );
    expect(named.filter(([own, theirs]) => own !== theirs)).toEqual([]);
  });

  test("is named with its first line here and there", () => {
    const { alignment, diagnostics } = withOrder(3, movedTo(5, 1));
    const moved = alignment.units.find(({ variants }) =>
      nameIn(variants.get("id")?.[0]?.text ?? "").startsWith("Fu"),
    );
    const heading = alignment.units[alignment.units.findIndex((unit) => unit === moved) - 1];
    const [here, there] = ["id", "sr-Latn"].map((lang) => heading?.variants.get(lang)?.[0]);
    const count = sectionsFrom(3, inOrder.length)[5]?.length;
    expect(diagnostics).toEqual([
      {
        severity: "warning",
        code: "align/moved-section",
        message:
          `expected these ${count} passages in sr-Latn at the same place as in id, line ${here?.lines[0]} of \`id.md\`, ` +
          `found them at line ${there?.lines[0]}: \`${there?.text}\``,
        place: { file: "sr-Latn.md", line: there?.lines[0] },
        hint: "slides follow `id.md`; move the passages in one of the files if the order is a mistake",
      },
    ]);
  });

  test("keeps its sentences together", () => {
    const { units } = withOrder(3, movedTo(5, 1)).alignment;
    for (const { segments } of units) {
      for (const { variants } of segments) expect([...variants.keys()]).toEqual(["id", "sr-Latn"]);
    }
  });
});

function passagesOf(source: Edition) {
  const reader = passageReader(source.lang);
  return blocksOf(source).map((block) => reader.ofBlock(block, sentencesOf(block, source.lang)));
}

const nameIn = (text: string) => /^[A-G][u-z]na/u.exec(text)?.[0] ?? "";

describe("three editions", () => {
  const sections = sectionsFrom(8, inOrder.length);
  const id = translated(sections, "id", southern, inOrder);
  const moved = translated(sections, "sr-Latn", eastern, movedTo(1, 4));

  test("of which one moved a section that another merges: the merge holds in all", () => {
    const merging = sections.map((section, number) =>
      number === 1 ? [...section.slice(0, 1), section.slice(1, 3).flat(), ...section.slice(3)] : section,
    );
    const { alignment, diagnostics } = aligned(id, moved, translated(merging, "ms", southern, inOrder));
    expect(diagnostics.map(({ code }) => code)).toEqual(["align/moved-section"]);
    expect(new Set(alignment.units.map(shape))).toEqual(
      new Set(["id:1 sr-Latn:1 ms:1", "id:2 sr-Latn:2 ms:1"]),
    );
  });

  test("of which two moved it alike: each is named, and all three are joined", () => {
    const { alignment, diagnostics } = aligned(
      id,
      moved,
      translated(sections, "ms", southern, movedTo(1, 4)),
    );
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ["align/moved-section", "sr-Latn.md"],
      ["align/moved-section", "ms.md"],
    ]);
    expect(new Set(alignment.units.map(shape))).toEqual(new Set(["id:1 sr-Latn:1 ms:1"]));
  });
});

test.each(seeds)("moves are the same whichever edition stands left (article %i)", (seed) => {
  const sections = sectionsFrom(seed, inOrder.length);
  const own = passagesOf(translated(sections, "id", southern, inOrder));
  const theirs = passagesOf(translated(sections, "sr-Latn", eastern, movedTo(seed % 7, (seed + 3) % 7)));
  const mirrored = matchBlocks(theirs, own).moves.map((move) => move.map(({ left, right }) => [right, left]));
  expect(mirrored).toEqual(
    matchBlocks(own, theirs).moves.map((move) => move.map(({ left, right }) => [left, right])),
  );
  expect(mirrored).toHaveLength(1);
});

test.each(seeds)("an article in its own order, a section missing, has no moved one (article %i)", (seed) => {
  const { diagnostics } = withOrder(
    seed,
    inOrder.filter((section) => section !== seed % 7),
  );
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["align/missing-block"]));
});
