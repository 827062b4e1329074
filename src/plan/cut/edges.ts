import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { type Piece, pieceText, sentenceOf } from "../piece.ts";
import { wordCount } from "../words.ts";
import { cueAt } from "./cues.ts";

/** Fewer words say nothing on a slide. */
const leastWords = 3;

/** Whether a piece can stand on a slide in every language: it opens no dangling clause and breaks none off. */
export function hasGoodEdges(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => {
    const text = pieceText(piece, lang);
    if (wordCount(text) < leastWords || opensDependent(text, lang) || !isBalanced(text)) return false;
    return !isCutAtEnd(piece, lang) || !endsOpen(text, lang);
  });
}

/** Where the author's own sentence ends, its last word is right whatever it is. */
function isCutAtEnd(piece: Piece, lang: Lang): boolean {
  const end = piece.kept.get(lang)?.at(-1)?.[1] ?? 0;
  return end < (sentenceOf(piece, lang)?.text.length ?? 0);
}

/** Whether a piece needs what was said before it, in any language: it opens with a pronoun, a marker or a bracket. */
export function isBound(piece: Piece): boolean {
  return [...piece.kept.keys()].some((lang) => {
    const text = pieceText(piece, lang);
    const { pronouns, discourse, contrast } = languageOf(lang).cues;
    if (/^[(（[]/u.test(text)) return true;
    return [pronouns, discourse, contrast].some((cues) => cueAt(text, 0, cues) !== undefined);
  });
}

function opensDependent(text: string, lang: Lang): boolean {
  return cueAt(text, 0, languageOf(lang).cues.dependent) !== undefined;
}

function endsOpen(text: string, lang: Lang): boolean {
  const { leading } = languageOf(lang).cues;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(text);
  if (isUnspaced) return leading.some((word) => text.endsWith(word));
  const last = /[\p{L}\p{M}\p{N}'’-]+$/u.exec(text)?.[0].toLocaleLowerCase(lang) ?? "";
  return leading.includes(last);
}

/** A cut may not leave half of a pair of brackets or quotation marks. */
function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return count(/[(（]/gu) === count(/[)）]/gu) && count(/"/gu) % 2 === 0;
}
