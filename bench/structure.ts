// Headings that plain text lost, found again over ../shared/data/parallel: node bench/structure.ts
import { languageOf } from "../src/languages/table.ts";
import { scriptName, scriptOf } from "../src/languages/scripts.ts";
import { readText } from "../src/read/text.ts";
import { parallelTexts, sourceBlocks, type ParallelText, type SourceBlock } from "./align/parallel.ts";

/** Headings as found against headings as they are. */
export interface HeadingCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** By script, in English, and under `all`. */
export type HeadingScores = ReadonlyMap<string, HeadingCounts>;

/**
 * Reads every edition as plain text, its headings and paragraphs alike, list items with their markers or without, and counts
 * which lines are taken for headings. A `label` block stays in the text and is not scored, nor is the title.
 */
export function measureHeadings(texts: readonly ParallelText[], hasMarkers: boolean): HeadingScores {
  const scores = new Map<string, HeadingCounts>();
  for (const text of texts) {
    for (const lang of Object.keys(text.editions)) {
      const counts = headingsOf(sourceBlocks(text, lang), lang, hasMarkers);
      for (const name of [scriptName(scriptOf(lang) ?? lang), "all"]) {
        scores.set(name, sum(scores.get(name) ?? nothing, counts));
      }
    }
  }
  return scores;
}

/** A Markdown table: precision, recall and F1 per script, list markers kept and lost. */
export function headingTable(texts: readonly ParallelText[]): string {
  const rows = [true, false].flatMap((hasMarkers) =>
    [...measureHeadings(texts, hasMarkers)]
      .toSorted(
        ([left], [right]) => Number(left === "all") - Number(right === "all") || (left < right ? -1 : 1),
      )
      .map(([script, counts]) => rowOf(hasMarkers ? "kept" : "lost", script, counts)),
  );
  return ["| list markers | script | headings | P | R | F1 |", "|---|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}

const nothing: HeadingCounts = { right: 0, wrong: 0, missed: 0 };

function sum(left: HeadingCounts, right: HeadingCounts): HeadingCounts {
  return {
    right: left.right + right.right,
    wrong: left.wrong + right.wrong,
    missed: left.missed + right.missed,
  };
}

function rowOf(markers: string, script: string, { right, wrong, missed }: HeadingCounts): string {
  const scores = [
    right / (right + wrong),
    right / (right + missed),
    (2 * right) / (2 * right + wrong + missed),
  ];
  return `| ${[markers, script, right + missed, ...scores.map((score) => score.toFixed(3))].join(" | ")} |`;
}

/** Block i stands on line 2i + 1. */
function headingsOf(blocks: readonly SourceBlock[], lang: string, hasMarkers: boolean): HeadingCounts {
  const text = blocks.map((block) => plainText(block, hasMarkers)).join("\n\n");
  const { nodes } = readText(text, languageOf(lang), lang);
  const headingLines = nodes.flatMap((node) =>
    node.type === "heading" && node.data?.kind !== "title" ? (node.position?.start.line ?? []) : [],
  );
  const found = new Set(headingLines);
  return blocks.reduce((counts, { kind }, index) => {
    if (kind === "label" || kind === "title") return counts;
    const isFound = found.has(2 * index + 1);
    if (kind.startsWith("heading")) {
      return sum(counts, { ...nothing, ...(isFound ? { right: 1 } : { missed: 1 }) });
    }
    return isFound ? sum(counts, { ...nothing, wrong: 1 }) : counts;
  }, nothing);
}

function plainText({ kind, text }: SourceBlock, hasMarkers: boolean): string {
  const line = text.replaceAll("\n", " ");
  return hasMarkers && (kind === "bullet" || kind === "ordered") ? `- ${line}` : line;
}

if (import.meta.main) {
  const texts = parallelTexts();
  process.stdout.write(
    texts === undefined
      ? "the parallel texts are not there: expected ../shared/data/parallel beside the project\n"
      : `${headingTable(texts)}\n`,
  );
}
