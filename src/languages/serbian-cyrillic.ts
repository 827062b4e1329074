import { serbianLetters } from "./letters.ts";
import { isBrand, isForeignToSerbian } from "./serbian-foreign.ts";

/**
 * Serbian Latin in Cyrillic: "Ljubav" → "Љубав", "injekcija" → "инјекција". Words that are not Serbian stay as they are:
 * names with letters or spellings that Serbian does not have ("Facebook", "New York"), Roman numerals, identifiers
 * ("useState"), known brands and acronyms. A name without any of these signs is written like a Serbian word.
 */
export function serbianCyrillic(text: string): string {
  const latin = text.normalize("NFC").replaceAll(/[Ǆ-ǌ]/g, (digraph) => digraph.normalize("NFKC"));
  const tokens = [...latin.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)];
  const inNames = new Set(foreignRuns(tokens, latin).flat());
  let written = "";
  let end = 0;
  for (const token of tokens) {
    const [word] = token;
    const stays = inNames.has(token) || isForeignToSerbian(word);
    written += latin.slice(end, token.index) + (stays ? word : cyrillicWord(word));
    end = token.index + word.length;
  }
  return written + latin.slice(end);
}

/** A person's name: as it is, if any part of it is foreign. */
export function serbianCyrillicName(name: string): string {
  const isForeign = (name.match(/[\p{L}\p{M}]+/gu) ?? []).some(isForeignToSerbian);
  return isForeign ? name : serbianCyrillic(name);
}

/**
 * Capitalised words in a row, one of which is foreign: "Stack" stays beside "Overflow", but "Srbiji" not before
 * "Facebook". The first word of a sentence has its capital from there, unless a particle ties it to the name: "Jane van
 * Dyke".
 */
function foreignRuns(tokens: readonly RegExpExecArray[], text: string): readonly RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = [];
  for (const [index, token] of tokens.entries()) {
    const last = runs.at(-1);
    const follows = last !== undefined && isBeside(last.at(-1), token, text);
    if (follows && (isCapitalised(token) || isParticle(token, tokens[index + 1]))) last.push(token);
    else if (isCapitalised(token)) runs.push([token]);
  }
  return runs
    .map((run) => run.slice(firstOfName(run)))
    .filter((run) => run.length > 0)
    .map((run) => (startsSentence(run[0], text) && isCapitalised(run[1]) ? run.slice(1) : run));
}

/** The run's length if nothing in it is foreign. */
function firstOfName(run: readonly RegExpExecArray[]): number {
  const foreign = run.findIndex(([word]) => isForeignToSerbian(word));
  if (foreign < 0) return run.length;
  return run.some(([word]) => isForeignToSerbian(word) && !isBrand(word)) ? 0 : foreign;
}

function isBeside(left: RegExpExecArray | undefined, right: RegExpExecArray, text: string): boolean {
  return left !== undefined && text.slice(left.index + left[0].length, right.index) === " ";
}

function isCapitalised(token: RegExpExecArray | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token[0]);
}

function isParticle(token: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  return /^(?:van|von|der|de|la|le|di|bin|of|and|the)$/.test(token[0]) && isCapitalised(next);
}

function startsSentence(token: RegExpExecArray | undefined, text: string): boolean {
  const start = token?.index ?? 0;
  return /(?:^|[.!?:…\n])[\s"'„“”«»‘’(]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function cyrillicWord(word: string): string {
  const apart = lettersApart(word.toLowerCase());
  let written = "";
  for (let index = 0; index < word.length; index++) {
    const pair = word.slice(index, index + 2);
    const isDigraph = !apart.has(index) && /^(?:\p{Ll}{2}|\p{Lu}\p{Ll}|\p{Lu}{2})$/u.test(pair);
    const found = isDigraph ? cyrillicOf.get(pair.toLowerCase()) : undefined;
    const letter = word.slice(index, index + 1);
    const cyrillic = found ?? cyrillicOf.get(letter.toLowerCase()) ?? letter;
    written += letter === letter.toLowerCase() ? cyrillic : cyrillic.toUpperCase();
    if (found !== undefined) index += 1;
  }
  return written;
}

const cyrillicOf: ReadonlyMap<string, string> = new Map(
  [...serbianLetters].map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** Where in a word two letters look like one but belong to different parts of it. */
function lettersApart(lower: string): ReadonlySet<number> {
  const found = separated.flatMap(({ stem, isPrefix, at }) => {
    const start = lower.indexOf(stem);
    return start < 0 || (isPrefix && start > 0) ? [] : [start + at];
  });
  return new Set(found);
}

/** Foreign n + j, and prefixes in d before ž; a dash: only at the start of a word. No Serbian word has l and j apart. */
const separated = (
  "injekc injekt injicir injunk- injuri- konjug konjunk konjukt- anjon- vanjezi- tanjug- netanjah- " +
  "nadživ- nadžnj- nadžanj- odživ- odžal- odžvak- odžub- odžmir- podžanr- podžup- podžig- podžiž- podžeg- podžež- " +
  "predživ- predžet- predžel-"
)
  .split(" ")
  .map((entry) => {
    const stem = entry.replace("-", "");
    return { stem, isPrefix: stem !== entry, at: stem.search(/nj|dž/) };
  });
