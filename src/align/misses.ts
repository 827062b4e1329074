/** In how many passages of two matched editions anchors stand; `both` counts those where the two meet. */
export interface Occurrences {
  readonly both: number;
  readonly left: number;
  readonly right: number;
  readonly passages: number;
}

/** What speaks against a match, in thousandths of a nat: one anchor of a link stands there without the other. */
export interface Misses {
  readonly missLeft: number;
  readonly missRight: number;
}

/** A link never seen to fail may yet do so. */
const doubt = 1;

/**
 * The log-likelihood ratio ln(P(absent) / P(absent | the other is there)) of each anchor of a link. The estimate leans
 * on chance as if one more passage had been seen, so that few sightings say little.
 */
export function missesOf({ both, left, right, passages }: Occurrences): Misses {
  const byChanceLeft = (left + 0.5) / (passages + 1);
  const byChanceRight = (right + 0.5) / (passages + 1);
  return {
    missLeft: missOf((both + doubt * byChanceRight) / (left + doubt), byChanceRight),
    missRight: missOf((both + doubt * byChanceLeft) / (right + doubt), byChanceLeft),
  };
}

function missOf(given: number, byChance: number): number {
  return Math.max(0, Math.round(1000 * Math.log((1 - byChance) / (1 - given))));
}
