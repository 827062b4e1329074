import { type Piece, pieceText, sentenceOf } from "./piece.ts";

/** A number or a name with its language before it. */
export type Fact = string;

const known = new WeakMap<Piece, ReadonlySet<Fact>>();

/** The numbers and names that a piece shows, in each of its languages. */
export function factsOf(piece: Piece): ReadonlySet<Fact> {
  const remembered = known.get(piece);
  if (remembered !== undefined) return remembered;
  const found = new Set(
    [...piece.kept.keys()].flatMap((lang) => {
      // A cut gives what it leaves a capital: names are told in the whole sentence.
      const names = namesIn(sentenceOf(piece, lang)?.text ?? "");
      const text = pieceText(piece, lang);
      const facts = [...numbersIn(text), ...[...names].filter((name) => text.includes(name))];
      return facts.map((fact) => `${lang} ${fact}`);
    }),
  );
  known.set(piece, found);
  return found;
}

export function allFacts(pieces: readonly Piece[]): ReadonlySet<Fact> {
  return new Set(pieces.flatMap((piece) => [...factsOf(piece)]));
}

/** The numbers and names in a text. */
export function factsIn(text: string): ReadonlySet<string> {
  return new Set([...numbersIn(text), ...namesIn(text)]);
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\p{N}+(?:[.,٫٬]\p{N}+)*/gu) ?? [];
}

/** A sentence of which more words have capitals is a title, or its language writes all nouns so. */
const mostCapitals = 0.34;

/**
 * Names by their form: words with capitals that open neither the sentence nor what follows a colon or a quotation mark, or
 * that have one inside; in scripts without capitals, Latin words.
 */
function namesIn(text: string): ReadonlySet<string> {
  const remembered = named.get(text);
  if (remembered !== undefined) return remembered;
  if (named.size >= mostNamed) named.clear();
  const found = findNames(text);
  named.set(text, found);
  return found;
}

/** A heading is asked for its names on every slide of its section, a sentence for every piece of it. */
const named = new Map<string, ReadonlySet<string>>();
const mostNamed = 10_000;

function findNames(text: string): ReadonlySet<string> {
  const cased = text.match(/[\p{Ll}\p{Lu}]/gu)?.length ?? 0;
  const uncased = text.match(/\p{Lo}/gu)?.length ?? 0;
  if (uncased > cased) return new Set(text.match(/\p{Script=Latin}{2,}/gu) ?? []);
  const words = text.match(/(?<=[\p{L}\p{N},]\s)[\p{L}\p{M}][\p{L}\p{M}\p{N}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const compound = text.match(/\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return new Set([...compound, ...(capitals.length > words.length * mostCapitals ? [] : capitals)]);
}
