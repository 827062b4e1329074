import { matchBlocks } from "../../src/align/match-blocks.ts";
import { damaged, randomFrom } from "./damage.ts";
import { halfOf } from "./halves.ts";
import { pairsOf, passagesOf } from "./pairs.ts";
import { isScored, sourceBlocks, type ParallelText, type SourceBlock } from "./parallel.ts";
import { share, tableOf } from "./table.ts";

interface Tally {
  readonly moved: number;
  readonly found: number;
  readonly blocks: number;
  readonly joined: number;
  /** Reported moves that no section made. */
  readonly invented: number;
  readonly unmoved: number;
  readonly falseAlarms: number;
}

const none: Tally = { moved: 0, found: 0, blocks: 0, joined: 0, invented: 0, unmoved: 0, falseAlarms: 0 };

/**
 * One section of each pair's second edition, two to twelve blocks from heading to heading, put before another heading at
 * least its own length away; and how often a move is seen where there is none, 5 % of blocks deleted and 3 % merged.
 */
export function moveTable(texts: readonly ParallelText[]): string {
  const tallies = new Map<string, Tally>();
  for (const text of texts) {
    for (const [index, langs] of pairsOf(text).entries()) {
      const half = halfOf(text, langs);
      const random = randomFrom(77 * index + 1000 * text.kinds.length);
      tallies.set(half, tallyPair(tallies.get(half) ?? none, text, langs, random));
    }
  }
  const rows = [...tallies].map(([half, tally]) => [
    half,
    `${tally.found} of ${tally.moved}`,
    share(tally.joined, tally.blocks),
    `${tally.invented}`,
    `${tally.falseAlarms} of ${tally.unmoved}`,
  ]);
  return tableOf(
    ["data", "moved sections found", "their blocks joined", "others named", "false alarms, nothing moved"],
    rows,
  );
}

function tallyPair(
  sofar: Tally,
  text: ParallelText,
  [left, right]: readonly [string, string],
  random: () => number,
): Tally {
  const own = sourceBlocks(text, left);
  const theirs = sourceBlocks(text, right);
  const passages = passagesOf(left, own, true);
  const isReordered = !theirs.every(
    (block) => block.kind === "label" || isScored(text, [left, right], block),
  );
  const apart = damaged(theirs, { deleted: 0.05, merged: 0.03 }, random);
  const alarms = isReordered ? [] : matchBlocks(passages, passagesOf(right, apart, true)).moves;
  const tally = {
    ...sofar,
    unmoved: sofar.unmoved + (isReordered ? 0 : 1),
    falseAlarms: sofar.falseAlarms + (alarms.length > 0 ? 1 : 0),
  };
  const moved = withMovedSection(theirs, random);
  if (moved === undefined) return tally;
  const { order, section } = moved;
  const isIn = (block: SourceBlock | undefined) => section.includes(block?.from[0] ?? -1);
  const { moves } = matchBlocks(passages, passagesOf(right, order, true));
  const joined = moves
    .flat()
    .filter((bead) =>
      own.slice(...bead.left).some((block) => block.from[0] === order[bead.right[0]]?.from[0]),
    )
    .filter((bead) => isIn(order[bead.right[0]]));
  const ours = moves.filter((move) => move.some((bead) => joined.includes(bead)));
  return {
    ...tally,
    moved: tally.moved + 1,
    found: tally.found + (ours.length > 0 ? 1 : 0),
    blocks: tally.blocks + section.length,
    joined: tally.joined + joined.length,
    invented: tally.invented + moves.length - ours.length,
  };
}

/** Undefined where no section has a place to go. */
function withMovedSection(blocks: readonly SourceBlock[], random: () => number) {
  const sections = sectionsOf(blocks).filter(([start, end]) => end - start >= 2 && end - start <= 12);
  const [start, end] = sections[Math.floor(random() * sections.length)] ?? [0, 0];
  const rest = [...blocks.slice(0, start), ...blocks.slice(end)];
  const places = [...sectionsOf(rest).map(([first]) => first), rest.length].filter(
    (place) => Math.abs(place - start) >= Math.max(1, end - start),
  );
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined || end === start) return undefined;
  return {
    order: [...rest.slice(0, place), ...blocks.slice(start, end), ...rest.slice(place)],
    section: blocks.slice(start, end).flatMap(({ from }) => from),
  };
}

function sectionsOf(blocks: readonly SourceBlock[]): readonly (readonly [start: number, end: number])[] {
  const starts = blocks.flatMap(({ kind }, index) => (kind.startsWith("heading") ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? blocks.length] as const);
}
