import type { Block, Sentence } from "../model/alignment.ts";
import type { BlockKind } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import { anchorReader, numbersOf } from "./anchors.ts";
import { widthOf } from "./width.ts";

/** What matching looks at in a block or a sentence. */
export interface Passage {
  /** In columns, at least 1. */
  readonly length: number;
  readonly sentences: number;
  readonly numbers: readonly string[];
  readonly anchors: ReadonlySet<string>;
  /** Undefined for sentences, which have none of their own. */
  readonly kind: BlockKind | undefined;
  readonly depth: number;
  readonly isNumbered: boolean;
}

/** Makes the passages of one edition. */
export interface PassageReader {
  ofBlock(block: Block, sentences: readonly Sentence[]): Passage;
  ofSentence(sentence: Sentence): Passage;
}

export function passageReader(lang: Lang): PassageReader {
  const anchorsOf = anchorReader(lang);
  const ofText = (text: string) => ({
    length: Math.max(1, widthOf(text)),
    numbers: numbersOf(text),
    anchors: anchorsOf(text),
  });
  return {
    ofBlock: ({ text, kind, depth, ordinal }, sentences) => ({
      ...ofText(text),
      sentences: sentences.length,
      kind,
      depth,
      isNumbered: ordinal !== undefined,
    }),
    ofSentence: ({ text }) => ({
      ...ofText(text),
      sentences: 1,
      kind: undefined,
      depth: 0,
      isNumbered: false,
    }),
  };
}
