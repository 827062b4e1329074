import { languageOf } from "../languages/table.ts";
import type { Block, Sentence } from "../model/alignment.ts";
import type { BlockKind } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";

/**
 * The block's sentences, which hold each of its characters but white space exactly once and in order: the boundaries of
 * Unicode's UAX #29, without those that an abbreviation, an initial, a date or a quotation feigns. Code is one sentence,
 * and so is a heading, whatever stops it has; Thai, which does not mark sentences, stays whole.
 */
export function sentencesOf(block: Block, lang: Lang): readonly Sentence[] {
  const pieces = wholeKinds.has(block.kind) ? [block.text] : piecesOf(block.text, splitterOf(lang));
  let offset = 0;
  return pieces.flatMap((piece) => {
    const start = offset + piece.length - piece.trimStart().length;
    const text = piece.trim();
    offset += piece.length;
    return text === "" ? [] : [{ block, text, start, end: start + text.length }];
  });
}

const wholeKinds: ReadonlySet<BlockKind> = new Set(["code", "title", "heading"]);

/** What is known of a language's sentences. */
interface Splitter {
  readonly segmenter: Intl.Segmenter;
  /** In lower case, without the final stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** In lower case, in every form that dates use. */
  readonly months: ReadonlySet<string>;
  /** Whether upper and lower case tell where a sentence starts. */
  readonly hasCase: boolean;
}

const splitters = new Map<Lang, Splitter>();

/** Kept, because Intl's objects take longer to make than to use. */
function splitterOf(lang: Lang): Splitter {
  const known = splitters.get(lang);
  if (known !== undefined) return known;
  const made: Splitter = {
    segmenter: new Intl.Segmenter(lang, { granularity: "sentence" }),
    abbreviations: new Set(languageOf(lang).article.abbreviations.map((word) => word.toLowerCase())),
    months: monthsOf(lang),
    hasCase: !/^(?:zh|ja)(?:-|$)/u.test(lang),
  };
  splitters.set(lang, made);
  return made;
}

function monthsOf(lang: Lang): ReadonlySet<string> {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, 15)));
  const formats = [
    new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" }),
    new Intl.DateTimeFormat(lang, { month: "long", day: "numeric", timeZone: "UTC" }),
  ];
  const names = formats.flatMap((format) =>
    dates.map((date) => format.formatToParts(date).find((part) => part.type === "month")?.value ?? ""),
  );
  return new Set(names.filter((name) => /\p{L}/u.test(name)).map((name) => name.toLowerCase()));
}

function piecesOf(text: string, splitter: Splitter): readonly string[] {
  const pieces: string[] = [];
  let last = "";
  for (const { segment } of splitter.segmenter.segment(text)) {
    if (last === "" || belongsTo(last, segment, splitter)) {
      last += segment;
    } else {
      pieces.push(last);
      last = segment;
    }
  }
  return [...pieces, last];
}

/** Whether no sentence ends between the two. */
function belongsTo(before: string, after: string, splitter: Splitter): boolean {
  const end = before.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(before)) return true;
  if (isInsideQuotation(end, after)) return true;
  if (!splitter.hasCase) return false;
  return /^[\s\p{P}]*\p{Ll}/u.test(after) || endsInFeignedStop(end, after, splitter);
}

/** 「はい。行きます。」と言った。 is one sentence: the bracket is open, or what follows it hangs on it by a particle. */
function isInsideQuotation(end: string, after: string): boolean {
  const opened = end.match(/[「『]/gu)?.length ?? 0;
  const closed = end.match(/[」』]/gu)?.length ?? 0;
  return opened > closed || (/[。！？][」』）]+$/u.test(end) && /^\p{Script=Hiragana}/u.test(after));
}

/** "Prof.", "J.", a lone "1.", and "3." before a month. */
function endsInFeignedStop(end: string, after: string, splitter: Splitter): boolean {
  if (/^\p{P}*\p{N}{1,3}[.)]$/u.test(end)) return true;
  const word = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.]*)\.$/u.exec(end)?.[1];
  if (word === undefined) return false;
  if (splitter.abbreviations.has(word.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  const next = /^\p{L}[\p{L}\p{M}]*/u.exec(after)?.[0] ?? "";
  return /^\p{N}{1,2}$/u.test(word) && splitter.months.has(next.toLowerCase());
}
