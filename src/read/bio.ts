import type { Language } from "../languages/language.ts";
import { columns } from "./columns.ts";
import { type Draft, isOpen, withKind } from "./drafts.ts";
import { isBody, isName, isPhrase } from "./phrases.ts";

/**
 * Marks what is said of the author near the end, under a heading that says so or under the author's name: a short line
 * whose words open the next passage and stand nowhere in the article before. Short lines after it belong to the page.
 */
export function markBio(
  drafts: readonly Draft[],
  language: Language,
  author: string | undefined,
): { readonly drafts: readonly Draft[]; readonly author: string | undefined } {
  const start = drafts.findIndex(
    (draft, index) =>
      index > 1 &&
      index >= drafts.length - farthest &&
      isOpen(draft) &&
      (isPhrase(draft.text, language.article.bio) || isNameLine(index, drafts, { author, language })),
  );
  if (start < 0) return { drafts, author: undefined };
  const named = drafts.slice(start, start + 2).find(({ text }) => isName(text));
  const passage = drafts.findIndex((draft, index) => index > start && draft !== named);
  const marked = drafts.map((draft, index) => {
    if (index < start || draft.kind !== undefined) return draft;
    const isBio = index <= start + 1 || draft === drafts[passage] || columns(draft.text) > 90;
    return withKind(draft, isBio ? "bio" : "boilerplate");
  });
  return { drafts: marked, author: named?.text };
}

/** How many blocks from the end a bio may start. */
const farthest = 10;

/** The last headings of an article about places or people look the same: what follows tells, and who else is known to have written it. */
function isNameLine(
  index: number,
  drafts: readonly Draft[],
  { author, language }: { readonly author: string | undefined; readonly language: Language },
): boolean {
  const name = drafts[index]?.text ?? "";
  const next = drafts[index + 1];
  if (next === undefined || !isName(name) || next.node.type !== "paragraph") return false;
  if (!next.text.toLowerCase().startsWith(name.toLowerCase()) || columns(next.text) <= columns(name) + 20)
    return false;
  if (author !== undefined) return name.toLowerCase() === author.toLowerCase();
  const [first = ""] = name.toLowerCase().split(/\s/u);
  if (language.cues.stopwords.includes(first) || hasSections(drafts.slice(index + 2))) return false;
  const before = drafts.slice(0, index).filter(({ kind }) => kind !== "byline");
  return !before.some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
}

/** A short line that nothing has claimed over a passage of the article's length. */
function hasSections(drafts: readonly Draft[]): boolean {
  return drafts.some((draft, index) => {
    const next = drafts[index + 1];
    return isOpen(draft) && columns(draft.text) <= 90 && next !== undefined && isBody(next);
  });
}
