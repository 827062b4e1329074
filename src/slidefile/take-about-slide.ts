import { parseAttributes, serializeAttributes } from "./attributes.ts";
import { parseHeadline, slideComment } from "./markers.ts";
import { asWritten } from "./news.ts";
import { splitSlideComment } from "./slide-comment.ts";
import { goneUpTo, type LineEdit } from "./slide-lines.ts";
import type { NewsSpot } from "./news-spot.ts";

/** What a comment before all blocks says is about the slide itself: its headline, or one attribute of its comment. */
export function takenAboutSlide(spot: NewsSpot): readonly LineEdit[] | undefined {
  const [says = ""] = spot.news.says.map(asWritten);
  return says === "" || parseHeadline(says) !== undefined
    ? takenHeadline(spot, says)
    : takenAttribute(spot, says);
}

function takenHeadline(spot: NewsSpot, says: string): readonly LineEdit[] {
  const { slide, news, lines } = spot;
  const [first] = slide.body;
  if (first !== undefined && parseHeadline(first.text) !== undefined) {
    return says === ""
      ? [goneUpTo(first.number, news, lines)]
      : [{ from: first.number, to: first.number + 1, lines: [says] }];
  }
  return says === "" ? [] : [{ from: news.line, to: news.line, lines: [says, ""] }];
}

/** `says` is an attribute as in a slide comment: with a new value, or by its name alone, where the new text has none. */
function takenAttribute({ slide, lines }: NewsSpot, says: string): readonly LineEdit[] | undefined {
  const [taken] = parseAttributes(says);
  const from = lines.findIndex((line, index) => index + 1 >= slide.firstLine && slideComment.test(line));
  const last = lines.findIndex((line, index) => index >= from && line.includes("-->"));
  if (taken === undefined || from === -1 || last === -1) return undefined;
  const { attributes, rest } = splitSlideComment(lines.slice(from, last + 1).join("\n"));
  const before = parseAttributes(attributes);
  const isNew = before.every(({ name }) => name !== taken.name);
  const after = (
    isNew ? [...before, taken] : before.map((one) => (one.name === taken.name ? taken : one))
  ).filter(({ name, value }) => value !== "" || name !== taken.name || !own.has(name));
  const comment = `<!-- .slide: ${serializeAttributes(after)} -->${rest === "" ? "" : ` ${rest}`}`;
  return [{ from: from + 1, to: last + 2, lines: comment.split("\n") }];
}

/** Empty, these say the same as not being there. */
const own: ReadonlySet<string> = new Set(["id", "data-layout", "data-kicker"]);
