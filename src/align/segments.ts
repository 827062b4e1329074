import type { Bead, Segment, Sentence } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import type { HubMatch } from "./join-editions.ts";
import { joinByHub } from "./join.ts";
import { matchSentences } from "./match-sentences.ts";
import type { PassageReader } from "./passage.ts";

/** The sentences of a unit, matched and joined as its blocks were. Alone, a sentence scores as a block does. */
export function segmentsOf(
  sentences: ReadonlyMap<Lang, readonly Sentence[]>,
  { hub, matches }: HubMatch,
  readers: ReadonlyMap<Lang, PassageReader>,
): readonly Segment[] {
  const centre = sentences.has(hub) ? hub : ([...sentences.keys()][0] ?? hub);
  const passagesIn = (lang: Lang) =>
    (sentences.get(lang) ?? []).flatMap((sentence) => readers.get(lang)?.ofSentence(sentence) ?? []);
  const own = passagesIn(centre);
  const beads = new Map<Lang, readonly Bead[]>();
  for (const lang of sentences.keys()) {
    const match = matches.get(lang);
    if (lang !== centre && match !== undefined) beads.set(lang, matchSentences(own, passagesIn(lang), match));
  }
  return joinByHub(centre, own.length, beads).map(({ ranges, score }) => ({
    variants: new Map(
      [...sentences].flatMap(([lang, all]) => {
        const range = ranges.get(lang);
        return range === undefined ? [] : [[lang, all.slice(...range)] as const];
      }),
    ),
    score: matches.size === 0 ? 1 : score,
  }));
}
