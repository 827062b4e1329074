import { alternatives } from "../../languages/alternatives.ts";
import { pairWords } from "../../languages/pairs.ts";
import { endsLikeSentence } from "../../languages/sentence-ends.ts";
import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { type Piece, pieceText, sentenceOf } from "../piece.ts";
import { wordCount } from "../words.ts";
import { cueAt } from "./cues.ts";

/** Fewer words say nothing on a slide. */
const leastWords = 3;

/** Whether a piece can stand on a slide in every language: no cut opens a dangling clause or breaks one off. */
export function hasGoodEdges(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => {
    const text = pieceText(piece, lang);
    if (wordCount(text) < leastWords || !isBalanced(text)) return false;
    if (isCutAtStart(piece, lang) && opensDependent(text, lang)) return false;
    return !isCutAtEnd(piece, lang) || (!endsOpen(text, lang) && !announces(piece, lang));
  });
}

/** Behind a label, a semicolon or a marker with its comma the author's own clause starts. */
function isCutAtStart(piece: Piece, lang: Lang): boolean {
  const before = sentenceOf(piece, lang)?.text.slice(0, piece.kept.get(lang)?.[0]?.[0] ?? 0) ?? "";
  if (before === "") return false;
  const opening = before.replace(/^.*(?:[:：;；–—]|--)/su, "").trimStart();
  if (opening === "") return false;
  const marker = cueAt(opening, 0, languageOf(lang).cues.discourse);
  return marker === undefined || /[\p{L}\p{N}]/u.test(opening.slice(marker));
}

/** Where the author's own sentence ends, its last word is right whatever it is. */
function isCutAtEnd(piece: Piece, lang: Lang): boolean {
  const end = piece.kept.get(lang)?.at(-1)?.[1] ?? 0;
  return end < (sentenceOf(piece, lang)?.text.length ?? 0);
}

/** Whether a colon stands behind what is kept: it only says that something comes. */
function announces(piece: Piece, lang: Lang): boolean {
  const end = piece.kept.get(lang)?.at(-1)?.[1] ?? 0;
  const text = sentenceOf(piece, lang)?.text ?? "";
  return /[:：]\s*$/u.test(text.slice(0, end)) || /^\s*[:：]/u.test(text.slice(end));
}

/** Whether a piece needs what was said before it, in any language: it opens with a pronoun, a marker or a bracket. */
export function isBound(piece: Piece): boolean {
  return [...piece.kept.keys()].some((lang) => {
    const text = pieceText(piece, lang);
    const { pronouns, discourse, contrast, adversative, additive } = languageOf(lang).cues;
    if (/^[(（[]/u.test(text)) return true;
    const leaning = [
      pronouns,
      discourse,
      contrast,
      adversative,
      additive,
      pairWords(lang).second,
      alternatives(lang),
    ];
    return leaning.some((cues) => cueAt(text, 0, cues) !== undefined);
  });
}

/** Whether it ends as a sentence can, in every language. */
export function isFinished(piece: Piece): boolean {
  return [...piece.kept.keys()].every((lang) => endsLikeSentence(pieceText(piece, lang), lang));
}

/** "If …", "because …": half of a sentence, in any language. */
export function opensClause(piece: Piece): boolean {
  return [...piece.kept.keys()].some((lang) => {
    const { subordinators, conditions } = languageOf(lang).cues;
    const text = pieceText(piece, lang);
    return [subordinators, conditions].some((cues) => cueAt(text, 0, cues) !== undefined);
  });
}

function opensDependent(text: string, lang: Lang): boolean {
  return cueAt(text, 0, languageOf(lang).cues.dependent) !== undefined;
}

/** Whether a text ends in a word after which more must come: "are", "of", "and". */
export function endsOpen(text: string, lang: Lang): boolean {
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
