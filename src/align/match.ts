import type { Bead } from "../model/alignment.ts";
import type { Corridor } from "./corridor.ts";

/** What matching costs, in nats; lower is likelier. */
export interface MatchCosts {
  /** Of leaving one passage without counterpart. */
  readonly gap: number;
  /**
   * Of matching `leftCount` passages from `left` on with `rightCount` from `right` on. May return Infinity without
   * looking further once the cost is sure to exceed `limit`.
   */
  bead(left: number, leftCount: number, right: number, rightCount: number, limit: number): number;
}

/**
 * The cheapest sequence of beads from corner to corner within the corridor, by dynamic programming (Gale & Church 1993,
 * section 3.2, with 3–1 and 1–3 beads besides). Memory: one byte for each cell of the corridor and four rows of costs.
 */
export function cheapestBeads(corridor: Corridor, costs: MatchCosts): readonly Bead[] {
  return traceBack(corridor, fillTable(corridor, costs), costs);
}

type Shape = readonly [left: number, right: number];

/** At equal cost the first wins: a plain match before a merge, gaps last. */
const shapes: readonly Shape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
];

/** For each cell of the corridor, which shape of bead the cheapest way enters it by. */
function fillTable(corridor: Corridor, costs: MatchCosts): Uint8Array {
  const { low, high, offset } = corridor;
  const rows = low.length;
  const entered = new Uint8Array(offset[rows] ?? 0);
  const recent: Float64Array[] = [];
  for (let row = 0; row < rows; row += 1) {
    const first = low[row] ?? 0;
    const width = (high[row] ?? 0) - first + 1;
    const current = new Float64Array(width).fill(Infinity);
    recent[row % 4] = current;
    if (row === 0) current[0] = 0;
    for (let column = first; column < first + width; column += 1) {
      let best = current[column - first] ?? Infinity;
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const [down, across] = shapes[shape] ?? [0, 0];
        const fromRow = row - down;
        const fromColumn = column - across;
        if (fromRow < 0 || fromColumn < (low[fromRow] ?? 0) || fromColumn > (high[fromRow] ?? 0)) continue;
        const before = recent[fromRow % 4]?.[fromColumn - (low[fromRow] ?? 0)] ?? Infinity;
        if (before >= best) continue;
        const cost =
          down === 0 || across === 0
            ? costs.gap
            : costs.bead(fromRow, down, fromColumn, across, best - before);
        if (before + cost < best) {
          best = before + cost;
          current[column - first] = best;
          entered[(offset[row] ?? 0) + column - first] = shape;
        }
      }
    }
  }
  return entered;
}

function traceBack({ low, high, offset }: Corridor, entered: Uint8Array, costs: MatchCosts): readonly Bead[] {
  const beads: Bead[] = [];
  let row = low.length - 1;
  let column = high[row] ?? 0;
  while (row > 0 || column > 0) {
    const [down, across] = shapes[entered[(offset[row] ?? 0) + column - (low[row] ?? 0)] ?? 0] ?? [0, 0];
    const left = [row - down, row] as const;
    const right = [column - across, column] as const;
    beads.push({ left, right, score: scoreOf(down, left[0], across, right[0], costs) });
    row -= down;
    column -= across;
  }
  return beads.toReversed();
}

/**
 * The odds of the match against leaving all of its passages but one without counterpart, as a probability: under .5 a
 * reader who drops one side loses nothing. 0 for a gap.
 */
function scoreOf(down: number, left: number, across: number, right: number, costs: MatchCosts): number {
  if (down === 0 || across === 0) return 0;
  const cost = costs.bead(left, down, right, across, Infinity);
  return 1 / (1 + Math.exp(cost - (down + across - 1) * costs.gap));
}
