import { findDate } from "../languages/dates.ts";
import type { Language } from "../languages/language.ts";
import type { Lang } from "../model/lang.ts";
import { columns } from "./columns.ts";
import { type Draft, isOpen, withKind } from "./drafts.ts";
import { isName, openingPhrase } from "./phrases.ts";

/** Who wrote the article and when, as its byline has it. */
export interface Byline {
  readonly author?: string;
  readonly date?: string;
}

/** Marks author and date lines near the title and at the article's end. */
export function markBylines(
  drafts: readonly Draft[],
  language: Language,
  lang: Lang,
): { readonly drafts: readonly Draft[]; readonly byline: Byline } {
  const title = drafts.findIndex((draft) => draft.kind === "title");
  const found = drafts.map((draft, index) => {
    const isNear = index <= title + 5 || index >= drafts.length - 5;
    return isNear && isOpen(draft) ? bylineIn(draft.text, language, lang) : undefined;
  });
  return {
    drafts: drafts.map((draft, index) => (found[index] === undefined ? draft : withKind(draft, "byline"))),
    byline: merged(found),
  };
}

/** The first author and the first date, which may stand on lines of their own. */
function merged(found: readonly (Byline | undefined)[]): Byline {
  const author = found.find((byline) => byline?.author !== undefined)?.author;
  const date = found.find((byline) => byline?.date !== undefined)?.date;
  return { ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
}

/** "By NAME", "Oleh: NAME | 3 Mei 2024", "NAME · 2024-05-03", "Објављено 3. маја 2024." */
export function bylineIn(text: string, { article }: Language, lang: Lang): Byline | undefined {
  if (columns(text) > 100) return undefined;
  const date = findDate(text, lang);
  const dated = date === undefined ? {} : { date };
  const rest = date === undefined ? text : text.replace(date, separator);
  const [author] = parts(rest).flatMap((part) => authorIn(part, article.byline));
  return author === undefined ? undatedBy(rest, dated) : { author, ...dated };
}

/** What follows a byline word: anything after a colon, else a name. */
function authorIn(part: string, phrases: readonly string[]): readonly string[] {
  const phrase = openingPhrase(part, phrases);
  if (phrase === undefined) return [];
  const after = part.slice(phrase.length);
  const author = after.replace(/^\s*[:：]/u, "").trim();
  const isAuthor = /^\s*[:：]/u.test(after)
    ? author !== "" && author.split(" ").length <= 8
    : author !== "" && isName(author);
  return isAuthor ? [author] : [];
}

/** A date and little else; a name beside it counts where more than a comma parts them, for places have commas. */
function undatedBy(rest: string, dated: Byline): Byline | undefined {
  // "6 and 7 May 2024" says when something takes place.
  if (dated.date === undefined || isSpan(rest)) return undefined;
  const [first = "", ...others] = parts(rest);
  const hasDay = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u.test(dated.date);
  const words = [first, ...others]
    .join(" ")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length > (hasDay ? 5 : 1)) return undefined;
  const isParted = /[|·•–—]/u.test(rest.replace(separator, ""));
  return isParted && isName(first) ? { author: first, ...dated } : dated;
}

function isSpan(rest: string): boolean {
  return /\p{Nd}\s*(?:\p{L}{1,4}|[-–—&/])\s*$/u.test(rest.slice(0, rest.indexOf(separator)));
}

/** Stands where the date was. */
const separator = " \t ";

function parts(text: string): readonly string[] {
  return text
    .split(/\t|[|·•/–—(),]| - /u)
    .map((part) => part.replaceAll(/^[\s.,;:]+|[\s,;:]+$/gu, "").replaceAll(/\s+/g, " "))
    .filter((part) => part !== "" && part !== ".");
}
