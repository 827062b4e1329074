import { typingErrors } from "./typing-errors.ts";

/**
 * The known word that was probably meant: the one with the fewest typing errors, at most one for every three letters;
 * undefined if none is that near. Of equals, the first.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of known) {
    const errors = typingErrors(wanted, word.toLowerCase());
    if (errors < fewest) [best, fewest] = [word, errors];
  }
  return best;
}
