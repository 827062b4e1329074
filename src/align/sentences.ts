import { abbreviatedBeforeNumbers } from "../languages/number-words.ts";
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
  /** Those of them that shorten something only before a number. */
  readonly beforeNumbers: ReadonlySet<string>;
  /** In lower case, in every form that dates use. */
  readonly months: ReadonlySet<string>;
  /** Short names of days and months, where the language writes them with a capital: "sun" is no Sunday. */
  readonly capitalised: ReadonlySet<string>;
  /** Whether upper and lower case tell where a sentence starts. */
  readonly hasCase: boolean;
}

const splitters = new Map<Lang, Splitter>();

/** Kept, because Intl's objects take longer to make than to use. */
function splitterOf(lang: Lang): Splitter {
  const known = splitters.get(lang);
  if (known !== undefined) return known;
  const { article } = languageOf(lang);
  const abbreviations = new Set(article.abbreviations.map((word) => word.toLowerCase()));
  const made: Splitter = {
    segmenter: new Intl.Segmenter(lang, { granularity: "sentence" }),
    abbreviations,
    beforeNumbers: new Set(abbreviatedBeforeNumbers(lang)),
    months: monthsOf(lang),
    capitalised: capitalisedNames(lang),
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

function capitalisedNames(lang: Lang): ReadonlySet<string> {
  const formats = [
    new Intl.DateTimeFormat(lang, { weekday: "short", timeZone: "UTC" }),
    new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" }),
  ];
  const days = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2001, index, index + 1)));
  const names = formats.flatMap((format) => days.map((day) => format.format(day).replace(/\.$/u, "")));
  return new Set(names.filter((name) => /^\p{Lu}/u.test(name)).map((name) => name.toLowerCase()));
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
  if (isAbbreviation(word, after, splitter) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  const next = /^\p{L}[\p{L}\p{M}]*/u.exec(after)?.[0] ?? "";
  return /^\p{N}{1,2}$/u.test(word) && splitter.months.has(next.toLowerCase());
}

function isAbbreviation(word: string, after: string, splitter: Splitter): boolean {
  const lower = word.toLowerCase();
  if (!splitter.abbreviations.has(lower)) return false;
  if (splitter.beforeNumbers.has(lower)) return /^\p{N}/u.test(after);
  return word !== lower || !splitter.capitalised.has(lower);
}
