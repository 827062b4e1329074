import { alignEditions } from "../../src/align/align.ts";
import type { Edition } from "../../src/model/edition.ts";
import { randomFrom } from "./damage.ts";
import { pairsOf } from "./pairs.ts";
import { editionOf, sourceBlocks, type ParallelText } from "./parallel.ts";
import { tableOf } from "./table.ts";

/** How often `align/not-one-article` is right, and how often a right match is called weak; all marks stripped. */
export function articleTable(texts: readonly ParallelText[]): string {
  const random = randomFrom(1);
  const rows = [8, 12, 20, 40, Infinity].map((size) => rowOf(texts, size, random));
  return tableOf(
    ["length", "one article, called two", "two articles, called two", "right matches, called weak"],
    rows,
  );
}

function rowOf(texts: readonly ParallelText[], size: number, random: () => number): readonly string[] {
  const tally = { same: 0, sameCalled: 0, two: 0, twoCalled: 0, units: 0, weak: 0 };
  const choose = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const startIn = (text: ParallelText) => Math.floor(random() * Math.max(1, text.kinds.length - size));
  for (const text of texts) {
    for (const [left, right] of pairsOf(text).slice(0, 6)) {
      const start = startIn(text);
      const own = excerpt(text, left, start, size);
      const same = findingsIn(own, excerpt(text, right, start, size));
      tally.same += 1;
      tally.sameCalled += same.isOther ? 1 : 0;
      tally.units += same.units;
      tally.weak += same.weak;
      const other = choose(texts.filter((one) => one !== text));
      const lang = choose(Object.keys(other?.editions ?? {}).filter((one) => one !== left));
      if (other === undefined || lang === undefined) continue;
      tally.two += 1;
      tally.twoCalled += findingsIn(own, excerpt(other, lang, startIn(other), size)).isOther ? 1 : 0;
    }
  }
  return [
    size === Infinity ? "whole articles" : `${size} blocks`,
    `${tally.sameCalled} of ${tally.same}`,
    `${tally.twoCalled} of ${tally.two}`,
    `${tally.weak} of ${tally.units}`,
  ];
}

function excerpt(text: ParallelText, lang: string, start: number, size: number): Edition {
  return editionOf(lang, sourceBlocks(text, lang).slice(start, start + size), false);
}

function findingsIn(left: Edition, right: Edition) {
  const codes: string[] = [];
  const { units } = alignEditions([left, right], { pivot: left.lang }, ({ code }) => codes.push(code));
  return {
    isOther: codes.includes("align/not-one-article"),
    weak: codes.filter((code) => code === "align/weak-match").length,
    units: units.length,
  };
}
