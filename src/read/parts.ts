import type { Language } from "../languages/language.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import { markBio } from "./bio.ts";
import { markBylines } from "./byline.ts";
import type { Draft } from "./drafts.ts";

export interface Parts {
  readonly drafts: readonly Draft[];
  /** What byline and bio say. */
  readonly meta: EditionMeta;
}

/** Marks byline and bio; the title must be marked before. */
export function markParts(drafts: readonly Draft[], language: Language, lang: Lang): Parts {
  const bylined = markBylines(drafts, language, lang);
  const { author, date } = bylined.byline;
  const bio = markBio(bylined.drafts, language, author);
  const named = author ?? bio.author;
  return {
    drafts: bio.drafts,
    meta: { ...(named === undefined ? {} : { author: named }), ...(date === undefined ? {} : { date }) },
  };
}
