import { type Piece, pieceText } from "../piece.ts";
import type { Draft, DraftItem } from "./draft.ts";

/** A list whose every item a list before it has said is not shown again; the slide before it takes its text into the notes. */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    if (last !== undefined && kept.some((earlier) => isAllSaid(draft, earlier))) {
      kept[kept.length - 1] = { ...last, passages: [...last.passages, ...draft.passages] };
    } else {
      kept.push(draft);
    }
  }
  return kept;
}

function isAllSaid(draft: Draft, earlier: Draft): boolean {
  const isBareList = isList(draft) && draft.headline.type === "heading";
  if (!isBareList || !isList(earlier) || draft.items.length > earlier.items.length) return false;
  return draft.items.every((item) => earlier.items.some((said) => isSaid(item, said)));
}

function isList({ items, columns, block }: Draft): boolean {
  const areItems = items.every(({ label, piece }) => (label ? pieceOf(label) : piece)?.unit.kind === "item");
  return items.length > 0 && areItems && columns === undefined && block === undefined;
}

/** Whether one item opens with the whole of another, in every language that shows the other. */
function isSaid(item: DraftItem, said: DraftItem): boolean {
  const langs = item.piece?.kept.keys() ?? [];
  return (
    item.label === undefined &&
    [...langs].every((lang) => {
      const text = item.piece ? pieceText(item.piece, lang).toLowerCase() : "";
      const first = said.label ? pieceOf(said.label) : said.piece;
      const other = first ? pieceText(first, lang).toLowerCase() : "";
      return text !== "" && other.startsWith(text) && !/^[\p{L}\p{M}\p{N}]/u.test(afterIn(other, text));
    })
  );
}

/** What stands behind a text's opening; a script without spaces has no end of a word to look for. */
function afterIn(whole: string, opening: string): string {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(opening);
  return isUnspaced ? "" : whole.slice(opening.length);
}

function pieceOf(label: NonNullable<DraftItem["label"]>): Piece | undefined {
  return label.type === "piece" ? label.piece : undefined;
}
