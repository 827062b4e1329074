import { type ListMarker, markersOf } from "./list-marker.ts";
import type { Line } from "./plain-lines.ts";

/**
 * Puts list markers that stand on lines of their own ("1.", "•", as pages are copied) before the text that follows them.
 * The item stands on its text's line, and the marker's line becomes empty. A number counts where its neighbour stands alone
 * too: a page's number does not.
 */
export function withLoneMarkers(lines: readonly Line[]): readonly Line[] {
  const lone = lines.map(({ text }) => (isLone(text) ? markersOf(`${text} x`) : []));
  if (!lone.some(({ length }) => length > 0)) return lines;
  const known = new Set(lone.flat().map(({ style, number }) => `${style} ${number}`));
  const bullets = lone.flat().filter(({ isOrdered }) => !isOrdered).length;
  const isInSeries = ({ isOrdered, style, number }: ListMarker): boolean =>
    isOrdered ? [number - 1, number + 1].some((other) => known.has(`${style} ${other}`)) : bullets > 1;
  const joined = [...lines];
  for (const [index, line] of lines.entries()) {
    if (!(lone[index] ?? []).some(isInSeries)) continue;
    const after = followingText(lines, index, lone);
    const item = lines[after];
    if (item === undefined) continue;
    joined[index] = { ...line, text: "", cells: [] };
    joined[after] = { ...item, text: `${line.text} ${item.text}`, indent: line.indent };
  }
  return joined;
}

function isLone(text: string): boolean {
  return /^(?:[([（]?(?:\p{Nd}{1,3}|\p{L})[.)\]）．、]|[•‣⁃∙●○◦◉■□▪▫▸►▶➢➤]|[①-⑳])$/u.test(text);
}

/** The next line, one empty line allowed between; nothing where another marker comes first. */
function followingText(
  lines: readonly Line[],
  index: number,
  lone: readonly (readonly ListMarker[])[],
): number {
  const after = [index + 1, index + 2].find((next) => (lines[next]?.text ?? "") !== "");
  return after === undefined || (lone[after]?.length ?? 0) > 0 ? -1 : after;
}
