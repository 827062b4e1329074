import { languageOf } from "../../languages/table.ts";
import type { Bitext } from "./bitext.ts";
import type { WordLinks } from "./model1.ts";
import type { Side } from "./side.ts";
import { splitStems } from "./split-stems.ts";

/**
 * What first links teach of the words: which forms that look alike are different words, and which words are grammar in a
 * language that brings no list of them.
 */
export function settle(bitext: Bitext, links: readonly WordLinks[]): Bitext {
  const back = links.map((line) => line.map(([left, right]) => [right, left] as const));
  return {
    units: bitext.units,
    left: settleSide(bitext.left, bitext.right, links),
    right: settleSide(bitext.right, bitext.left, back),
  };
}

function settleSide(side: Side, other: Side, links: readonly WordLinks[]): Side {
  const stemOf = splitStems(side, other, links);
  const hasList = languageOf(side.lang).cues.stopwords.length > 0;
  return { ...side, stemOf, isContent: hasList ? side.isContent : withoutGrammar(side, other, links) };
}

/** A word in this share of the lines is frequent enough to be judged. */
const leastLines = 0.05;
/** Grammar has no fixed counterpart: less than this share of it links to words that can be terms … */
const leastLinked = 0.4;
/** … and no fixed neighbour: a word that stands beside one such word this often is a part of its term. */
const leastBeside = 0.5;

function withoutGrammar(side: Side, other: Side, links: readonly WordLinks[]): Uint8Array {
  const linked = new Int32Array(side.forms.length);
  for (const [line, pairs] of links.entries()) {
    for (const [from, to] of pairs) {
      const form = side.lines[line]?.[from]?.form ?? 0;
      linked[form] = (linked[form] ?? 0) + (other.isContent[other.lines[line]?.[to]?.form ?? 0] ?? 0);
    }
  }
  const least = leastLines * side.lines.length;
  const isSuspect = side.counts.map((count, form) =>
    count >= least && (linked[form] ?? 0) < leastLinked * count ? 1 : 0,
  );
  const beside = mostBeside(side, (form) => side.isContent[form] === 1 && isSuspect[form] === 0);
  return side.isContent.map((isContent, form) => {
    const isPart = (beside[form] ?? 0) >= leastBeside * (side.counts[form] ?? 0);
    return isSuspect[form] === 1 && !isPart ? 0 : isContent;
  });
}

/** How often each form stands beside its most frequent neighbour of those that count. */
function mostBeside(side: Side, isCounted: (form: number) => boolean): Int32Array {
  const together = new Map<number, number>();
  const most = new Int32Array(side.forms.length);
  for (const line of side.lines) {
    for (const [place, { form }] of line.entries()) {
      for (const neighbour of [line[place - 1], line[place + 1]]) {
        if (neighbour === undefined || !isCounted(neighbour.form)) continue;
        const key = form * side.forms.length + neighbour.form;
        const count = (together.get(key) ?? 0) + 1;
        together.set(key, count);
        most[form] = Math.max(most[form] ?? 0, count);
      }
    }
  }
  return most;
}
