import type { FrontMatter } from "../model/slide-file.ts";
import type { Likeness } from "./likeness.ts";
import { mergeLists, type ThreeOf } from "./merge-lists.ts";
import { mergeValue } from "./merge-value.ts";
import { newsLine } from "./news.ts";

/** Merges front matter line by line; lines with the same key are one line. */
export function mergeFrontMatter({
  base,
  ours,
  theirs,
}: ThreeOf<FrontMatter | undefined>): FrontMatter | undefined {
  const whole = mergeValue({ base: base?.raw, ours: ours?.raw, theirs: theirs?.raw });
  if (whole.type === "conflict" && ours !== undefined && theirs !== undefined) {
    return { ...ours, raw: mergeRaw({ base: base?.raw ?? "", ours: ours.raw, theirs: theirs.raw }) };
  }
  return whole.value === ours?.raw ? ours : theirs;
}

const lineLikeness: Likeness<string> = {
  keyOf: (line) => /^(?<key>[^\s#:][^:]*):(?:\s|$)/.exec(line)?.groups?.["key"],
  aliasOf: () => undefined,
  textOf: (line) => line,
  wordsOf: (line) => line,
  guessedBy: "nothing",
};

function mergeRaw(raws: ThreeOf<string>): string {
  const lists = {
    base: raws.base.split("\n"),
    ours: raws.ours.split("\n"),
    theirs: raws.theirs.split("\n"),
  };
  const known = new Set(lists.ours);
  const lines = mergeLists(lists, lineLikeness).flatMap((versions) => {
    const { ours, theirs } = versions;
    if (ours === undefined || theirs === undefined) return [ours ?? theirs ?? ""];
    const line = mergeValue(versions);
    const news = newsLine(theirs);
    return line.type === "conflict" && !known.has(news) ? [ours, news] : [line.value ?? ""];
  });
  return lines.join("\n");
}
