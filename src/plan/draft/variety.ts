import type { Draft } from "./draft.ts";

/** So many slides of bullets in a row are enough. */
const mostInARow = 3;
/** A statement has so many sentences under its headline at most. */
const mostSentences = 2;

/** Of four slides of bullets in a row, the one that says least is a statement: its headline and what stands under it. */
export function withVariety(drafts: readonly Draft[]): readonly Draft[] {
  const varied = [...drafts];
  for (let index = mostInARow; index < varied.length; index += 1) {
    const row = varied.slice(index - mostInARow, index + 1);
    if (!row.every((draft) => draft.layout === "bullets")) continue;
    const places = row.flatMap((draft, offset) =>
      canBeStatement(draft) ? [{ draft, place: index - mostInARow + offset }] : [],
    );
    // The first of the row is left alone: the one before it may lean on it.
    const [least] = places.toSorted(
      (left, right) => left.draft.items.length - right.draft.items.length || right.place - left.place,
    );
    if (least !== undefined) varied[least.place] = asStatement(least.draft);
  }
  return varied;
}

function canBeStatement({ headline, items, block }: Draft): boolean {
  return (
    headline.type === "piece" &&
    headline.part === undefined &&
    block === undefined &&
    items.every(({ piece }) => piece?.unit.kind !== "item") &&
    items.length <= mostSentences + 1
  );
}

function asStatement(draft: Draft): Draft {
  const items = draft.items.slice(0, mostSentences).map((item) => ({ ...item, depth: 0 }));
  return { ...draft, layout: "statement", items };
}
