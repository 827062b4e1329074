import { blocksOf } from "../../src/align/blocks.ts";
import { passageReader, type Passage } from "../../src/align/passage.ts";
import { sentencesOf } from "../../src/align/sentences.ts";
import { editionOf, type ParallelText, type SourceBlock } from "./parallel.ts";

/** Every two languages of a text, in the order of its file. */
export function pairsOf(text: ParallelText): readonly (readonly [left: string, right: string])[] {
  const langs = Object.keys(text.editions);
  return langs.flatMap((left, index) => langs.slice(index + 1).map((right) => [left, right] as const));
}

/** The blocks of an edition, damaged or not, as the aligner sees them. */
export function passagesOf(
  lang: string,
  blocks: readonly SourceBlock[],
  hasMarks: boolean,
): readonly Passage[] {
  const reader = passageReader(lang);
  return blocksOf(editionOf(lang, blocks, hasMarks)).map((block) =>
    reader.ofBlock(block, sentencesOf(block, lang)),
  );
}
