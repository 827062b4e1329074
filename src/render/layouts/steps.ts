import { type BodyBlock, flowHtml, type Item, readBody } from "../body.ts";
import { localNumber } from "../local-number.ts";
import type { SlideContext } from "../slide-context.ts";

export interface StepsView {
  /** What stands before the list and after it; all of the body if it has no list. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  readonly hasSteps: boolean;
  readonly start: number;
  /** Side by side along a line, or below each other in one column or two. */
  readonly flow: "row" | "column" | "columns";
  /** Steps below each other before the next column starts. */
  readonly rows: number;
  readonly steps: readonly StepView[];
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
    };
  }
  const lists = [...slide.texts.values()].flatMap(({ body }) => firstList(readBody(body, silent)));
  const flow = flowOf([list.items, ...lists]);
  const rows = flow === "columns" ? Math.ceil(list.items.length / 2) : list.items.length;
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + 1)),
    hasSteps: true,
    start: list.start,
    flow,
    rows,
    steps: list.items.map((item, index) => ({
      number: localNumber(list.start + index, lang),
      labelHtml: item.labelHtml,
      textHtml: item.textHtml,
      restHtml: item.restHtml,
      isLast: (index + 1) % rows === 0 || index + 1 === list.items.length,
    })),
  };
}

/** Links of the other languages are judged on their own pages. */
const silent = { toSlide: (id: string) => `#${id}`, refuse: () => {} };

function firstList(blocks: readonly BodyBlock[]): readonly (readonly Item[])[] {
  const list = blocks.find(({ type }) => type === "list");
  return list?.type === "list" ? [list.items] : [];
}

/**
 * Four fit side by side, in columns of some twenty letters; longer texts want a whole line, and four long ones two columns.
 * The same in every language.
 */
function flowOf(lists: readonly (readonly Item[])[]): StepsView["flow"] {
  if (lists.some((items) => items.length > 4)) return "columns";
  const longest = Math.max(...lists.flat().map(({ plain }) => plain.length));
  const most = Math.max(...lists.map(({ length }) => length));
  if (longest <= lettersInRow / most) return "row";
  return most === 4 && longest > lettersInColumn ? "columns" : "column";
}

/** What a row of panels holds in six lines at 28 px. */
const lettersInRow = 460;
/** What one line below the other holds in one line each; four of two lines would crowd the slide. */
const lettersInColumn = 100;
