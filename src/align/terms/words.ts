import type { Sentence } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";

/** A word of a sentence: `text` is `sentence.text.slice(start, end)`. */
export interface Word {
  readonly sentence: Sentence;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Words of one run have nothing but white space between them: a term never crosses from one run to the next. */
  readonly run: number;
}

/** Splits one language's sentences; the splitter holds a segmenter, to be made once for many sentences. */
export type WordSplitter = (sentences: readonly Sentence[]) => readonly Word[];

/** Words as people count them: hyphenated ones are one, scripts without word spaces are cut by dictionary. */
export function wordSplitter(lang: Lang): WordSplitter {
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  return (sentences) => {
    let run = -1;
    return sentences.flatMap((sentence) => {
      let end = -1;
      return piecesOf(sentence.text, segmenter).map((piece) => {
        if (end < 0 || sentence.text.slice(end, piece.start).trim() !== "") run += 1;
        end = piece.end;
        return { sentence, ...piece, run };
      });
    });
  };
}

type Piece = Pick<Word, "text" | "start" | "end">;

const spacedWord = /[\p{L}\p{M}\p{N}_]+(?:[-‐’'][\p{L}\p{M}\p{N}_]+)*/gu;
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function piecesOf(text: string, segmenter: Intl.Segmenter): readonly Piece[] {
  return [...text.matchAll(spacedWord)].flatMap(({ 0: word, index }) => {
    if (!unspacedScript.test(word)) return [{ text: word, start: index, end: index + word.length }];
    return joinKana([...segmenter.segment(word)].map(({ segment }) => segment)).map(
      ({ text: piece, start }) => ({
        text: piece,
        start: index + start,
        end: index + start + piece.length,
      }),
    );
  });
}

/** Dictionaries lack new loanwords and leave crumbs of them. */
const crumb = /^\p{Script_Extensions=Katakana}{1,2}$/u;
const katakana = /^\p{Script_Extensions=Katakana}+$/u;

/** The segments with their places; crumbs of katakana are put together with the katakana beside them. */
function joinKana(segments: readonly string[]): readonly { readonly text: string; readonly start: number }[] {
  const joined: { text: string; start: number }[] = [];
  let last = "";
  let start = 0;
  for (const segment of segments) {
    const before = joined.at(-1);
    const belongs =
      katakana.test(last) && katakana.test(segment) && (crumb.test(last) || crumb.test(segment));
    if (before !== undefined && belongs) before.text += segment;
    else joined.push({ text: segment, start });
    last = segment;
    start += segment.length;
  }
  return joined;
}
