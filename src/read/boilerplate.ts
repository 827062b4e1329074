import type { Language } from "../languages/language.ts";
import { columns } from "./columns.ts";
import { type Draft, isOpen, withKind } from "./drafts.ts";
import { folded, isBody, isPhrase, openingPhrase } from "./phrases.ts";

/**
 * Marks lines of the page around the article by the language's closed lists. Between passages a short phrase may as well be
 * a heading ("Search"): there it takes three words, a second occurrence, or that nothing longer follows.
 */
export function markBoilerplate(drafts: readonly Draft[], { article }: Language): readonly Draft[] {
  const first = drafts.findIndex(isBody);
  const last = drafts.findLastIndex(isBody);
  return drafts.map((draft, index) => {
    if (!isOpen(draft)) return draft;
    const isOpening =
      columns(draft.text) <= 160 && openingPhrase(draft.text, article.boilerplateStart) !== undefined;
    if (isOpening) return withKind(draft, "boilerplate");
    if (!isPhrase(draft.text, article.boilerplate)) return draft;
    const isOutside = index < first || index > last;
    return isOutside || isNoHeading(draft, drafts[index + 1], drafts)
      ? withKind(draft, "boilerplate")
      : draft;
  });
}

function isNoHeading(draft: Draft, next: Draft | undefined, drafts: readonly Draft[]): boolean {
  const phrase = folded(draft.text);
  const isRepeated = drafts.filter(({ text }) => folded(text) === phrase).length > 1;
  const isFollowed = next !== undefined && columns(next.text) > columns(draft.text);
  return isRepeated || !isFollowed || phrase.split(" ").length > 2;
}
