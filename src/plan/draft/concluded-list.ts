import { conclusionWords } from "../../languages/conclusions.ts";
import { cueAt } from "../cut/cues.ts";
import { isBound } from "../cut/edges.ts";
import type { Cutter } from "../cutter.ts";
import { languageCount, type Passage } from "../passage.ts";
import { type Piece, pieceText, sentenceOf } from "../piece.ts";
import type { Draft } from "./draft.ts";
import { fitsHeadline } from "./headlines.ts";
import { draftWidth } from "./items.ts";

/** No slide has more words. */
const mostWords = 50;

export interface Concluded {
  readonly list: Draft;
  /** The text behind the list, without the sentence that became its headline. */
  readonly rest: readonly Passage[];
}

/** A list under what the sentence just behind it concludes from it ("Therefore …"), where that says it without the "therefore". */
export function concludedList(
  list: Draft,
  behind: readonly Passage[],
  cutter: Cutter,
): Concluded | undefined {
  const [first, ...others] = behind;
  if (first === undefined || list.headline.part !== undefined || !areLines(list)) return undefined;
  const sentence = { ...first, to: first.from + 1 };
  const units = [first.unit, ...list.passages.map(({ unit }) => unit)];
  const piece = cutter.pieces(sentence, "bullet").find((own) => isConclusion(own));
  if (piece === undefined || piece.kept.size !== languageCount(units) || !fitsHeadline(piece, cutter.limits))
    return undefined;
  const passages = [...list.passages, sentence];
  const own: Draft = { ...list, headline: { type: "piece", piece }, passages };
  if (draftWidth(own) > mostWords) return undefined;
  const left = { ...first, from: sentence.to };
  return { list: own, rest: left.from < left.to ? [left, ...others] : others };
}

function areLines({ layout }: Draft): boolean {
  return layout === "bullets" || layout === "steps" || layout === "cards";
}

/** Whether the sentence opens with a conclusion's word in every language, and the piece has lost it. */
function isConclusion(piece: Piece): boolean {
  return (
    !isBound(piece) &&
    [...piece.kept.keys()].every((lang) => {
      const cues = conclusionWords(lang);
      const draws = cueAt(sentenceOf(piece, lang)?.text ?? "", 0, cues) !== undefined;
      return draws && cueAt(pieceText(piece, lang), 0, cues) === undefined;
    })
  );
}
