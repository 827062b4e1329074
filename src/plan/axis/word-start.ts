/** Words that begin alike are one word with several endings: "prodaje", "prodajni". */
export interface WordStart {
  readonly start: string;
  readonly matches: (word: string) => boolean;
}

/** Share of a word that others must have in common with it, four letters at the least; short words only match themselves. */
const sharedPart = 0.6;
const leastLetters = 4;

export function wordStart(word: string): WordStart {
  const letters = Math.max(leastLetters, Math.floor(word.length * sharedPart));
  if (word.length <= leastLetters) return { start: word, matches: (other) => other === word };
  const start = word.slice(0, letters);
  return { start, matches: (other) => other.startsWith(start) };
}
