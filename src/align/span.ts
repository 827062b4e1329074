/** The passages of a bead, by index and count on each side. */
export interface Span {
  readonly leftIndex: number;
  readonly leftCount: number;
  readonly rightIndex: number;
  readonly rightCount: number;
}

export function isMerge({ leftCount, rightCount }: Span): boolean {
  return leftCount + rightCount > 2;
}
