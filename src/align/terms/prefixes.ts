/** A prefix counts as a particle if this share of all words is made with it from another word of the text … */
const leastShare = 0.02;
/** … and no fewer than this many. */
const leastWords = 8;
const longestPrefix = 3;
/** In letters. */
const shortestRest = 3;

/**
 * Words without the particles that some scripts write as one with them ("the", "and", "to" in Arabic and Hebrew). Which
 * these are is learnt from the text: they stand before many words that also occur without them. Elsewhere no prefix
 * reaches a third of the required share.
 */
export function bareWords(words: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(words);
  const made = new Map<string, number>();
  for (const word of words) {
    for (const [prefix, rest] of splits(word)) {
      if (rest.length > shortestRest && known.has(rest)) made.set(prefix, (made.get(prefix) ?? 0) + 1);
    }
  }
  const least = Math.max(leastWords, leastShare * words.length);
  const particles = new Set([...made].filter(([, count]) => count >= least).map(([prefix]) => prefix));
  const stripped = new Map<string, number>();
  for (const rest of words.flatMap((word) => restsOf(word, particles))) {
    stripped.set(rest, (stripped.get(rest) ?? 0) + 1);
  }
  const isWord = (rest: string): boolean => known.has(rest) || (stripped.get(rest) ?? 0) >= 2;
  return new Map(words.map((word) => [word, bare(word, particles, isWord)] as const));
}

/** Taken off again and again: particles may follow each other. */
function bare(word: string, particles: ReadonlySet<string>, isWord: (rest: string) => boolean): string {
  const rest = restsOf(word, particles).find(isWord);
  return rest === undefined ? word : bare(rest, particles, isWord);
}

function restsOf(word: string, particles: ReadonlySet<string>): readonly string[] {
  return particles.size === 0
    ? []
    : splits(word).flatMap(([prefix, rest]) => (particles.has(prefix) ? [rest] : []));
}

/** The longest prefix first. */
function splits(word: string): readonly (readonly [prefix: string, rest: string])[] {
  const longest = Math.min(longestPrefix, word.length - shortestRest);
  return Array.from({ length: Math.max(0, longest) }, (_, index) => {
    const length = longest - index;
    return [word.slice(0, length), word.slice(length)] as const;
  });
}
