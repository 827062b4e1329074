import type { Layout } from "../model/deck.ts";
import type { Bookmark } from "../model/document-facts.ts";
import { headlineText } from "./headline-text.ts";
import type { SlideContext } from "./slide-context.ts";

/**
 * A bookmark for each slide that has a headline, as its Markdown says it: sections, and below each the slides up to the next.
 *
 * @param targetOf where a slide stands, by its place in the language's order, from 0
 */
export function slideBookmarks(
  contexts: readonly Pick<SlideContext, "text">[],
  targetOf: (index: number) => Bookmark["target"],
): readonly Bookmark[] {
  let isInSection = false;
  return contexts.flatMap(({ text }, index) => {
    isInSection = text.layout === "section" || (isInSection && !outside.has(text.layout));
    const title = headlineText(text);
    // A slide that goes on over a second page keeps its headline.
    if (title === "" || text.title === contexts[index - 1]?.text.title) return [];
    const depth = isInSection && text.layout !== "section" ? 2 : 1;
    return [{ title, depth, target: targetOf(index) }];
  });
}

/** What stands for the whole deck is in no section, wherever it comes. */
const outside: ReadonlySet<Layout> = new Set(["title", "agenda", "closing", "source"]);
