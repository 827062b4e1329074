import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, type Item, readBody } from "../body.ts";
import { tooLarge } from "../headline.ts";
import { localNumber } from "../local-number.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, type TextSize, textWidth } from "../text-size.ts";

export interface StepsView {
  /** What stands before the list and after it; all of the body if it has no list. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  readonly hasSteps: boolean;
  readonly start: number;
  /** Panels side by side or in two rows of three, or without panels below each other in one column or two. */
  readonly flow: "row" | "grid" | "column" | "columns";
  /** Steps before the next column starts, or the next row of panels. */
  readonly rows: number;
  readonly steps: readonly StepView[];
  /** Of panels side by side. */
  readonly size: TextSize;
  /** How many sizes smaller the labels are set, so that their longest word fits: 0 to 2. */
  readonly smaller: number;
}

export interface StepView {
  readonly number: string;
  readonly labelHtml: string | undefined;
  readonly textHtml: string;
  readonly restHtml: string;
  /** The path ends here: nothing follows in its row or column. */
  readonly isLast: boolean;
}

/** The first list of the body is the path; a list without numbers is numbered, as steps are. */
export function stepsView({ lang, slide, text, links }: SlideContext): StepsView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "list");
  const list = blocks[at];
  if (list?.type !== "list") {
    return {
      beforeHtml: flowHtml(blocks),
      afterHtml: "",
      hasSteps: false,
      start: 1,
      flow: "row",
      rows: 0,
      steps: [],
      size: "medium",
      smaller: 0,
    };
  }
  const lists = allBodies(slide).flatMap(firstList);
  const flow = flowOf(lists);
  const rows = rowsOf(flow, list.items.length);
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + 1)),
    hasSteps: true,
    start: list.start,
    flow,
    rows,
    size: textSize(longestOf(lists) * list.items.length, { large: 230, medium: lettersInRow }),
    smaller: tooLarge(lists.flatMap(labelsOf), rowWidths(list.items.length)),
    steps: list.items.map((item, index) => ({
      number: localNumber(list.start + index, lang),
      labelHtml: item.labelHtml,
      textHtml: item.textHtml,
      restHtml: item.restHtml,
      isLast: (index + 1) % rows === 0 || index + 1 === list.items.length,
    })),
  };
}

/** Steps before the path breaks. */
function rowsOf(flow: StepsView["flow"], count: number): number {
  if (flow === "grid") return 3;
  return flow === "columns" ? Math.ceil(count / 2) : count;
}

function firstList(blocks: readonly BodyBlock[]): readonly (readonly Item[])[] {
  const list = blocks.find(({ type }) => type === "list");
  return list?.type === "list" ? [list.items] : [];
}

/**
 * Up to four fit side by side, in panels of some twenty letters a line, five and six in two rows of panels; longer texts want
 * a whole line, and many of them two columns. The same in every language.
 */
function flowOf(lists: readonly (readonly Item[])[]): StepsView["flow"] {
  const items = lists.flat();
  const longest = longestOf(lists);
  const most = Math.max(...lists.map(({ length }) => length));
  const isPlain = items.every(({ restHtml }) => restHtml === "");
  if (most > 4) return isPlain && most <= 6 && longest <= lettersInCell ? "grid" : "columns";
  const hasRoom = tooLarge(lists.flatMap(labelsOf), rowWidths(most)) < labelSizes.length;
  if (hasRoom && longest <= lettersInRow / most) return "row";
  return most === 4 && longest > lettersInColumn ? "columns" : "column";
}

function labelsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ labelHtml }) => labelHtml?.replace(/<[^>]*>|&\w+;/gu, "") ?? "");
}

/** Of a label within its panel, in em of each size: the slide less gaps of 20 px and panels' ends of 44 px. */
function rowWidths(count: number): readonly number[] {
  const inner = (1104 - 20 * (count - 1)) / count - 44;
  return labelSizes.map((size) => inner / size);
}

/** In px, as the style sheet has them. */
const labelSizes = [36, 30, 26];

function longestOf(lists: readonly (readonly Item[])[]): number {
  return Math.max(...lists.flat().map(({ plain }) => textWidth(plain)));
}

/** What a row of panels holds in six lines at 28 px. */
const lettersInRow = 400;
/** What a panel of two rows holds: a label and three lines at 26 px. */
const lettersInCell = 85;
/** What one line below the other holds in one line each; four of two lines would crowd the slide. */
const lettersInColumn = 100;
