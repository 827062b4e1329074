/** Cues by the code of their first letter, the longest first. */
type CueIndex = ReadonlyMap<number, readonly string[]>;

const indexed = new WeakMap<readonly string[], CueIndex>();

/** The end of the longest cue that stands as whole words at an offset of a text, without regard to case. */
export function cueAt(text: string, offset: number, cues: readonly string[]): number | undefined {
  return cues.length === 0 ? undefined : cueIn(folded(text), offset, cues);
}

/** The same in a text that is folded already, for those who ask of many lists at one place. */
export function cueIn(lower: string, offset: number, cues: readonly string[]): number | undefined {
  if (cues.length === 0) return undefined;
  const candidates = indexOf(cues).get(lower.charCodeAt(offset));
  const cue = candidates?.find((candidate) => hasWordsAt(lower, offset, candidate));
  return cue === undefined ? undefined : offset + cue.length;
}

function hasWordsAt(text: string, offset: number, cue: string): boolean {
  if (!text.startsWith(cue, offset)) return false;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(cue);
  return isUnspaced || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset + cue.length, offset + cue.length + 2));
}

/** The text that was asked about last: a cutter asks of one sentence many times before it turns to the next. */
let last = { text: "", lower: "" };

/** In lower case, letter for letter, so that offsets hold: "İ" would become two, and apostrophes come in two kinds. */
export function folded(text: string): string {
  if (last.text !== text) {
    last = { text, lower: text.replaceAll("İ", "i").replaceAll("’", "'").toLowerCase() };
  }
  return last.lower;
}

function indexOf(cues: readonly string[]): CueIndex {
  const known = indexed.get(cues);
  if (known !== undefined) return known;
  const made = new Map<number, string[]>();
  for (const cue of cues.toSorted((left, right) => right.length - left.length)) {
    if (cue === "") continue;
    const first = cue.charCodeAt(0);
    const own = made.get(first) ?? [];
    own.push(cue);
    made.set(first, own);
  }
  indexed.set(cues, made);
  return made;
}
