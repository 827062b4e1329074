import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { UserError } from "../model/user-error.ts";

/**
 * A page as browsers see it, every element with its place. Throws `UserError` for pages beyond what a person writes: they
 * would take gigabytes of memory. Pictures inside the page must be taken out before (html-pictures.ts).
 */
export function pageTree(text: string, file: string): Root {
  if (text.length > mostCharacters)
    throw tooBig(`${Math.round(text.length / million)} million characters`, file);
  const { tags, depth } = tagsOf(text);
  if (tags > mostTags) throw tooBig(`${tags} tags`, file);
  if (depth > mostDepth) {
    throw new UserError(`expected at most ${mostDepth} elements inside one another, found ${depth}`, {
      place: { file },
      hint: "save only the article itself, or save it as text",
    });
  }
  return fromHtml(text);
}

const million = 1_000_000;
const mostCharacters = 10 * million;
const mostTags = 300_000;
/** Real pages have 20 to 60; the parser's time grows with the square. */
const mostDepth = 500;

function tooBig(found: string, file: string): UserError {
  return new UserError(
    `expected a page of at most ${mostCharacters / million} million characters and ${mostTags} tags, found ${found}`,
    { place: { file }, hint: "save only the article itself, or save it as text" },
  );
}

/** How many tags there are, and how deep those lie that must be closed; only a bound, for the parser mends pages. */
function tagsOf(text: string): { readonly tags: number; readonly depth: number } {
  let tags = 0;
  let open = 0;
  let depth = 0;
  for (const [tag, slash, name = ""] of text.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    tags += 1;
    if (tag.length > 40 || neverNested.has(name.toLowerCase())) continue;
    open = Math.max(0, slash === "/" ? open - 1 : open + 1);
    depth = Math.max(depth, open);
  }
  return { tags, depth };
}

/** Void elements, and those whose end tag may be left out because the next one ends them. */
const neverNested: ReadonlySet<string> = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body"
  ).split(" "),
);
