/** Two lines of word numbers that translate each other. */
export interface NumberedPair {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Which word of the left line stands for which of the right, by their places in the lines. */
export type WordLinks = readonly (readonly [left: number, right: number])[];

/**
 * Word links of every pair: IBM Model 1 (Brown et al. 1993) in both directions, intersected. As in fast_align (Dyer et
 * al. 2013) a prior favours the diagonal, since a translation keeps roughly the order.
 */
export function wordLinks(pairs: readonly NumberedPair[]): readonly WordLinks[] {
  const there = bestSources(pairs);
  const back = bestSources(pairs.map(({ left, right }) => ({ left: right, right: left })));
  return pairs.map((_, line) =>
    [...(there[line] ?? [])].flatMap((left, right) =>
      left >= 0 && back[line]?.[left] === right ? [[left, right] as const] : [],
    ),
  );
}

const rounds = 8;
const smoothing = 0.01;
const diagonalTension = 2;
/** How likely a word has no counterpart, before anything is known. */
const nullPrior = 0.1;

/** For each right word the left word that most likely made it, −1 for none. */
function bestSources(pairs: readonly NumberedPair[]): readonly Int32Array[] {
  const table = tableOf(pairs);
  for (let round = 0; round < rounds; round += 1) reestimate(pairs, table);
  return pairs.map((pair, line) => bestOfLine(pair, line, table));
}

interface Table {
  /** For each pair of lines the cell of each pair of words, right by right; for each right word its null cell first. */
  readonly cells: readonly Int32Array[];
  /** In the same order, how likely each place is before anything is known of its word. */
  readonly priors: readonly Float64Array[];
  /** Of each cell, its left word; 0 is the null word. */
  readonly source: Int32Array;
  readonly chance: Float64Array;
  readonly sources: number;
  readonly targets: number;
}

function tableOf(pairs: readonly NumberedPair[]): Table {
  const targets = 1 + pairs.reduce((most, { right }) => right.reduce((a, b) => Math.max(a, b), most), -1);
  const sources = 2 + pairs.reduce((most, { left }) => left.reduce((a, b) => Math.max(a, b), most), -1);
  const known = new Map<number, number>();
  const source: number[] = [];
  const cellOf = (from: number, to: number): number => {
    const key = from * targets + to;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, source.length);
    source.push(from);
    return source.length - 1;
  };
  const cells = pairs.map(({ left, right }) => {
    const own = new Int32Array((left.length + 1) * right.length);
    let next = 0;
    for (const to of right) {
      own[next++] = cellOf(0, to);
      for (const from of left) own[next++] = cellOf(from + 1, to);
    }
    return own;
  });
  const priors = priorsByLine(pairs);
  const chance = new Float64Array(source.length).fill(1 / Math.max(1, targets));
  return { cells, priors, source: Int32Array.from(source), chance, sources, targets };
}

/** One round of expectation maximisation. */
function reestimate(pairs: readonly NumberedPair[], table: Table): void {
  const { cells, priors, source, chance, sources, targets } = table;
  const counts = new Float64Array(chance.length);
  for (const [line, pair] of pairs.entries()) {
    const own = cells[line] ?? new Int32Array();
    const prior = priors[line] ?? new Float64Array();
    const width = pair.left.length + 1;
    for (let first = 0; first < own.length; first += width) {
      let sum = 0;
      for (let at = first; at < first + width; at += 1) sum += (prior[at] ?? 0) * (chance[own[at] ?? 0] ?? 0);
      for (let at = first; at < first + width; at += 1) {
        const cell = own[at] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + ((prior[at] ?? 0) * (chance[cell] ?? 0)) / sum;
      }
    }
  }
  const totals = new Float64Array(sources);
  for (let cell = 0; cell < counts.length; cell += 1) {
    const from = source[cell] ?? 0;
    totals[from] = (totals[from] ?? 0) + (counts[cell] ?? 0);
  }
  for (let cell = 0; cell < counts.length; cell += 1) {
    const total = totals[source[cell] ?? 0] ?? 0;
    chance[cell] = ((counts[cell] ?? 0) + smoothing) / (total + smoothing * targets);
  }
}

/** Lines of the same lengths share theirs. */
function priorsByLine(pairs: readonly NumberedPair[]): readonly Float64Array[] {
  const known = new Map<string, Float64Array>();
  return pairs.map(({ left, right }) => {
    const shape = `${left.length} ${right.length}`;
    const priors = known.get(shape) ?? priorsOf(left.length, right.length);
    known.set(shape, priors);
    return priors;
  });
}

/** The null word first, then each left word, for one right word after the other. */
function priorsOf(lefts: number, rights: number): Float64Array {
  const width = lefts + 1;
  const priors = new Float64Array(width * rights);
  for (let to = 0; to < rights; to += 1) {
    let sum = 0;
    for (let from = 0; from < lefts; from += 1) {
      const prior = Math.exp(-diagonalTension * Math.abs((from + 0.5) / lefts - (to + 0.5) / rights));
      priors[to * width + from + 1] = prior;
      sum += prior;
    }
    priors[to * width] = nullPrior;
    for (let place = to * width + 1; place < (to + 1) * width; place += 1) {
      priors[place] = ((1 - nullPrior) * (priors[place] ?? 0)) / sum;
    }
  }
  return priors;
}

function bestOfLine(pair: NumberedPair, line: number, { cells, priors, chance }: Table): Int32Array {
  const own = cells[line] ?? new Int32Array();
  const prior = priors[line] ?? new Float64Array();
  const width = pair.left.length + 1;
  return pair.right.map((_, right) => {
    const weightAt = (place: number): number =>
      (prior[right * width + place] ?? 0) * (chance[own[right * width + place] ?? 0] ?? 0);
    let best = 0;
    for (let place = 1; place < width; place += 1) if (weightAt(place) > weightAt(best)) best = place;
    return best - 1;
  });
}
