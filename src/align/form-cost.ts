import type { BlockKind } from "../model/edition.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";

/** How a passage is set. Plain forms are easily taken for each other by readers, marked ones are not. */
export interface Form {
  readonly name: BlockKind | "numbered" | undefined;
  readonly isMarked: boolean;
  readonly depth: number;
}

export function formOf({ kind, isNumbered, depth }: Passage): Form {
  switch (kind) {
    case "title":
    case "heading":
      return { name: "heading", isMarked: true, depth };
    case "item":
      return { name: isNumbered ? "numbered" : "item", isMarked: isNumbered, depth };
    case "code":
    case "table":
    case "figure":
      return { name: kind, isMarked: true, depth: 0 };
    case "quote":
      return { name: kind, isMarked: false, depth: 0 };
    case "paragraph":
    case "caption":
    case "byline":
    case "bio":
    case "boilerplate":
      return { name: "paragraph", isMarked: false, depth: 0 };
    case undefined:
      return { name: undefined, isMarked: false, depth: 0 };
  }
}

/** The worst mismatch within the span, 0–3 nats. */
export function formCost(
  { leftIndex, leftCount, rightIndex, rightCount }: Span,
  left: readonly Form[],
  right: readonly Form[],
): number {
  let worst = 0;
  for (let row = leftIndex; row < leftIndex + leftCount; row += 1) {
    for (let column = rightIndex; column < rightIndex + rightCount; column += 1) {
      worst = Math.max(worst, mismatch(left[row], right[column]));
    }
  }
  return worst;
}

function mismatch(left: Form | undefined, right: Form | undefined): number {
  if (left === undefined || right === undefined) return 0;
  if (left.name === right.name) return 0.5 * Math.min(2, Math.abs(left.depth - right.depth));
  return left.isMarked || right.isMarked ? 3 : 1.5;
}
