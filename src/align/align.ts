import type { Alignment, Block, Sentence, TranslationUnit } from "../model/alignment.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import { blocksOf } from "./blocks.ts";
import { findingsOf } from "./findings.ts";
import { joinEditions, type JoinedEditions } from "./join-editions.ts";
import type { Group } from "./join.ts";
import { settleForm } from "./kinds.ts";
import { strangersAmong } from "./one-article.ts";
import { passageReader, type Passage, type PassageReader } from "./passage.ts";
import { segmentsOf } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";
import { unitIds } from "./unit-id.ts";

export interface AlignOptions {
  readonly pivot: Lang;
}

/**
 * Matches each edition with the hub, block by block and then sentence by sentence inside, and joins them; a section that
 * stands elsewhere in an edition is joined where the hub has it. One edition gives units of one variant with score 1;
 * among several, a passage that only one has scores 0.
 *
 * Reports `align/missing-block`, `align/moved-section`, `align/weak-match` and `align/not-one-article`.
 */
export function alignEditions(
  editions: readonly Edition[],
  options: AlignOptions,
  report: Report,
): Alignment {
  const splits = editions.map(splitEdition);
  const joined = joinEditions(
    splits.map(({ edition, passages }) => ({ lang: edition.lang, start: 0, passages })),
    options.pivot,
  );
  const alignment = {
    pivot: options.pivot,
    langs: editions.map(({ lang }) => lang),
    units: unitsOf(joined, splits, options.pivot),
  };
  const blocks = new Map(splits.map((split) => [split.edition.lang, split.blocks] as const));
  const passages = new Map(splits.map((split) => [split.edition.lang, split.passages] as const));
  const strangers = strangersAmong(joined, passages);
  for (const finding of findingsOf(alignment, editions, blocks, joined, strangers)) report(finding);
  return alignment;
}

/** An edition in pieces. */
interface Split {
  readonly edition: Edition;
  readonly blocks: readonly Block[];
  readonly sentences: ReadonlyMap<Block, readonly Sentence[]>;
  readonly passages: readonly Passage[];
  readonly reader: PassageReader;
}

function splitEdition(edition: Edition): Split {
  const blocks = blocksOf(edition);
  const sentences = new Map(blocks.map((block) => [block, sentencesOf(block, edition.lang)] as const));
  const reader = passageReader(edition.lang);
  const passages = blocks.map((block) => reader.ofBlock(block, sentences.get(block) ?? []));
  return { edition, blocks, sentences, passages, reader };
}

function unitsOf(
  { groups }: JoinedEditions,
  splits: readonly Split[],
  pivot: Lang,
): readonly TranslationUnit[] {
  const variants = groups.map((group) => variantsOf(group, splits));
  const readers = new Map(splits.map(({ edition, reader }) => [edition.lang, reader] as const));
  const ids = unitIds(variants.map((unit) => textIn(unit, pivot)));
  return groups.map(({ score, by }, index) => {
    const blocks = variants[index] ?? new Map<Lang, readonly Block[]>();
    return {
      id: ids[index] ?? "",
      ...settleForm(blocks, pivot),
      variants: blocks,
      segments: segmentsOf(sentencesIn(blocks, splits), by, readers),
      score: by.matches.size === 0 ? 1 : score,
    };
  });
}

function variantsOf({ ranges }: Group, splits: readonly Split[]): ReadonlyMap<Lang, readonly Block[]> {
  return new Map(
    splits.flatMap(({ edition, blocks }) => {
      const range = ranges.get(edition.lang);
      return range === undefined ? [] : [[edition.lang, blocks.slice(...range)] as const];
    }),
  );
}

/** The passage as the pivot has it, or else the first edition that does. */
function textIn(variants: ReadonlyMap<Lang, readonly Block[]>, pivot: Lang): string {
  const blocks = variants.get(pivot) ?? [...variants.values()][0] ?? [];
  return blocks.map(({ text }) => text).join("\n");
}

function sentencesIn(
  variants: ReadonlyMap<Lang, readonly Block[]>,
  splits: readonly Split[],
): ReadonlyMap<Lang, readonly Sentence[]> {
  return new Map(
    splits.flatMap(({ edition: { lang }, sentences }) => {
      const blocks = variants.get(lang);
      return blocks === undefined
        ? []
        : [[lang, blocks.flatMap((block) => sentences.get(block) ?? [])] as const];
    }),
  );
}
