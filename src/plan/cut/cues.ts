const sorted = new WeakMap<readonly string[], readonly string[]>();

/** The end of the longest cue that stands as whole words at an offset of a text, without regard to case. */
export function cueAt(text: string, offset: number, cues: readonly string[]): number | undefined {
  const rest = folded(text.slice(offset, offset + 60));
  const cue = longestFirst(cues).find((candidate) => startsWithWords(rest, candidate));
  return cue === undefined ? undefined : offset + cue.length;
}

/** In lower case, letter for letter, so that offsets hold: "İ" would become two, and apostrophes come in two kinds. */
function folded(text: string): string {
  return text.replaceAll("İ", "i").replaceAll("’", "'").toLowerCase();
}

function startsWithWords(text: string, cue: string): boolean {
  if (cue === "" || !text.startsWith(cue)) return false;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(cue);
  return isUnspaced || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(cue.length));
}

function longestFirst(cues: readonly string[]): readonly string[] {
  const known = sorted.get(cues);
  if (known !== undefined) return known;
  const made = cues.toSorted((left, right) => right.length - left.length);
  sorted.set(cues, made);
  return made;
}
