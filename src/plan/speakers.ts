import type { Alignment, Block, Segment, Sentence, TranslationUnit } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import { unitText } from "./unit-text.ts";
import { wordCount } from "./words.ts";

/** A name that opens so many paragraphs, or so many headings, says who speaks: it labels nothing. */
const fewest = 3;
const longestName = 4;

/**
 * The article without the names before what somebody says ("Vogt: …", "Q: …", "A: …"), where every language has them: on a
 * slide each would be one more label, and always the same. The notes keep them.
 */
export function withoutSpeakers(alignment: Alignment): Alignment {
  const names = namesIn(alignment.units);
  if (names.size === 0) return alignment;
  return {
    ...alignment,
    units: alignment.units.map((unit) => (isSpoken(unit, names) ? unnamed(unit) : unit)),
  };
}

function namesIn(units: readonly TranslationUnit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of units.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count >= fewest ? [key] : [])));
}

function isSpoken(unit: TranslationUnit, names: ReadonlySet<string>): boolean {
  const keys = keysOf(unit);
  return keys.length > 0 && keys.length === unit.variants.size && keys.every((key) => names.has(key));
}

/** Which name opens the unit, in each language that has one there. */
function keysOf(unit: TranslationUnit): readonly string[] {
  if (unit.kind !== "paragraph" && unit.kind !== "heading") return [];
  return [...unit.variants.keys()].flatMap((lang) => {
    const length = nameLength(unitText(unit, lang));
    return length === 0 ? [] : [`${unit.kind} ${lang} ${unitText(unit, lang).slice(0, length)}`];
  });
}

/** Up to what is said, with the colon between; 0 without a name. */
function nameLength(text: string): number {
  const match = /^(?<name>[^:：.!?。、,]{1,40}?)\s*(?::\s+|：\s*)(?=\S)/u.exec(text);
  const isName = match?.groups?.["name"] !== undefined && wordCount(match.groups["name"]) <= longestName;
  return isName ? match[0].length : 0;
}

function unnamed(unit: TranslationUnit): TranslationUnit {
  return unit.kind === "heading"
    ? unnamedHeading(unit)
    : { ...unit, segments: unit.segments.map(unnamedSegment) };
}

/** The sentence begins behind the name, in a block that stays as it is. */
function unnamedSegment({ variants, score }: Segment): Segment {
  const spoken = [...variants].map(([lang, sentences]) => [lang, sentences.map(unnamedSentence)] as const);
  return { variants: new Map(spoken), score };
}

function unnamedSentence(sentence: Sentence): Sentence {
  const length = sentence.start === 0 ? nameLength(sentence.block.text) : 0;
  if (length === 0 || length >= sentence.text.length) return sentence;
  return { ...sentence, text: sentence.text.slice(length), start: length };
}

/** A heading is shown as its block has it. */
function unnamedHeading(unit: TranslationUnit): TranslationUnit {
  const changed = new Map<Block, Block>();
  const variants = new Map<Lang, readonly Block[]>();
  for (const [lang, [first, ...others]] of unit.variants) {
    if (first === undefined) continue;
    const block = { ...first, text: first.text.slice(nameLength(first.text)) };
    changed.set(first, block);
    variants.set(lang, [block, ...others]);
  }
  const segments = unit.segments.map((segment) => inBlocks(segment, changed));
  return { ...unit, variants, segments };
}

function inBlocks({ variants, score }: Segment, changed: ReadonlyMap<Block, Block>): Segment {
  const moved = [...variants].map(([lang, sentences]) => {
    return [lang, sentences.map((sentence) => inBlock(sentence, changed.get(sentence.block)))] as const;
  });
  return { variants: new Map(moved), score };
}

function inBlock(sentence: Sentence, block: Block | undefined): Sentence {
  if (block === undefined) return sentence;
  const gone = sentence.block.text.length - block.text.length;
  const start = Math.max(0, sentence.start - gone);
  const end = Math.max(0, sentence.end - gone);
  return { block, start, end, text: block.text.slice(start, end) };
}
