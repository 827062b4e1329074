/** The time of day, behind an interface because it is input like any other. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still. */
export function fixedClock(milliseconds: number): Clock {
  return { now: () => milliseconds };
}
