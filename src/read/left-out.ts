import type { Element, Root } from "hast";
import type { Report } from "../model/diagnostic.ts";
import { foldedText, isElement } from "./hast-nodes.ts";

/** Something of an article that slides cannot show. */
export interface LeftOut {
  /** As an element: "video". */
  readonly tag: string;
  readonly line: number;
}

/** Reports what an article has and slides cannot show, one note for each kind, at the first place. */
export function reportLeftOut(found: readonly LeftOut[], file: string, report: Report): void {
  for (const [tag, { one, many, hint }] of kinds) {
    const same = found.filter((each) => each.tag === tag);
    const [first] = same;
    if (first === undefined) continue;
    const what = same.length === 1 ? one : `${same.length} ${many}`;
    report({
      severity: "note",
      code: "read/left-out",
      message: `expected text, lists, tables and pictures, found ${what}: left out`,
      place: { file, line: first.line },
      hint,
    });
  }
}

/** What of a page is left out; only inside of what `isArticle` says of the element around it. */
export function leftOutOf(page: Root, isArticle: (around: Element) => boolean): readonly LeftOut[] {
  const found: LeftOut[] = [];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const isInside = isElement(parent) && isArticle(parent);
      if (isInside && kinds.has(child.tagName) && isSeen(child)) {
        found.push({ tag: child.tagName, line: child.position?.start.line ?? 1 });
      } else visit(child);
    }
  };
  visit(page);
  return found;
}

/** What raw HTML inside of Markdown opens; `line` is its first. */
export function leftOutOfHtml(html: string, line: number): readonly LeftOut[] {
  return [...html.matchAll(/<([a-z]+)\b/giu)].flatMap(({ 1: name = "", index }) => {
    const tag = name.toLowerCase();
    const above = html.slice(0, index).split("\n").length - 1;
    return kinds.has(tag) ? [{ tag, line: line + above }] : [];
  });
}

/** Drawings without a word are mostly icons. */
function isSeen(element: Element): boolean {
  return element.tagName !== "svg" || foldedText(element) !== "";
}

interface Kind {
  readonly one: string;
  readonly many: string;
  readonly hint: string;
}

const asPicture = "put a picture of it there, with a description";
const asLink = "put a link or a picture there, with a description";
const kinds: ReadonlyMap<string, Kind> = new Map([
  ["video", { one: "a video", many: "videos", hint: asLink }],
  ["audio", { one: "a sound recording", many: "sound recordings", hint: asLink }],
  ["iframe", { one: "a page within the page", many: "pages within the page", hint: asLink }],
  ["embed", { one: "an embedded object", many: "embedded objects", hint: asLink }],
  ["object", { one: "an embedded object", many: "embedded objects", hint: asLink }],
  ["canvas", { one: "a drawing made by a script", many: "drawings made by scripts", hint: asPicture }],
  [
    "svg",
    { one: "a drawing written into the page", many: "drawings written into the page", hint: asPicture },
  ],
  ["math", { one: "a formula", many: "formulas", hint: asPicture }],
]);
