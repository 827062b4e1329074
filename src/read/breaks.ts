import type { Element, ElementContent } from "hast";
import { elementOf, isBlank, isElement } from "./hast-nodes.ts";

/** An element's children where two line breaks in a row end a paragraph; the same array where none do. */
export function partedByBreaks({ children, position }: Element): ElementContent[] {
  const isEnd = paragraphEnds(children);
  if (!isEnd.includes(true)) return children;
  const parted: ElementContent[] = [];
  let line: ElementContent[] = [];
  let start = position?.start;
  const endParagraph = (): void => {
    const solid = line.slice(line.findIndex(isSolid), line.findLastIndex(isSolid) + 1);
    if (line.some(isSolid)) parted.push(paragraphFrom(start, solid));
    line = [];
  };
  for (const [index, child] of children.entries()) {
    const isBlock = isElement(child) && !phrasing.has(child.tagName);
    if (isBlock || isEnd[index] === true) endParagraph();
    if (isBlock) parted.push(child);
    else line.push(child);
    if (isBlock || isElement(child, "br")) start = line.some(isSolid) ? start : child.position?.end;
  }
  endParagraph();
  return parted;
}

/** For each child whether it is a line break right after another one, but for white space. */
function paragraphEnds(children: readonly ElementContent[]): readonly boolean[] {
  let isAfterBreak = false;
  return children.map((child) => {
    if (isBlank(child)) return false;
    const isBreak = isElement(child, "br");
    const isSecond = isBreak && isAfterBreak;
    isAfterBreak = isBreak;
    return isSecond;
  });
}

function isSolid(node: ElementContent): boolean {
  return !isBlank(node) && !isElement(node, "br");
}

type Point = NonNullable<Element["position"]>["start"];

/** Text has no place of its own: it stands between elements that have one. */
function paragraphFrom(start: Point | undefined, line: readonly ElementContent[]): Element {
  const made = elementOf("p", line);
  const end = line.findLast((node) => node.position !== undefined)?.position?.end ?? start;
  return start === undefined || end === undefined ? made : { ...made, position: { start, end } };
}

const phrasing: ReadonlySet<string> = new Set(
  (
    "a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd mark noteref q ruby s samp small span strike " +
    "strong sub sup time tt u var wbr"
  ).split(" "),
);
