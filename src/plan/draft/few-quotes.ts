import { quotationOf } from "../quotation.ts";
import { unitText } from "../unit-text.ts";
import { wordCount } from "../words.ts";
import type { Draft } from "./draft.ts";

/** A deck has a quotation in so many slides at most; more of them are no longer a voice from outside. */
const slidesOfOne = 8;

/**
 * Quotations that nothing leads in to, one in a section at most, the signed and short ones first: the others are left to the
 * speaker, in the notes of the slide beside them.
 */
export function withFewQuotes(sections: readonly (readonly Draft[])[]): readonly (readonly Draft[])[] {
  const count = sections.reduce((sum, drafts) => sum + drafts.length, 0);
  const best = sections
    .flatMap((drafts) => bestQuote(drafts) ?? [])
    .toSorted((left, right) => costOf(left) - costOf(right));
  const kept = new Set(best.slice(0, Math.max(1, Math.floor(count / slidesOfOne))));
  return sections.map((drafts) => withoutQuotes(drafts, kept));
}

function bestQuote(drafts: readonly Draft[]): Draft | undefined {
  return drafts.filter(isAside).toSorted((left, right) => costOf(left) - costOf(right))[0];
}

function isAside({ layout, headline }: Draft): boolean {
  return layout === "quote" && headline.type === "none";
}

/** Words to read; what nobody has said is an example rather than a voice. */
function costOf({ block }: Draft): number {
  if (block === undefined) return 0;
  const units = [block.unit, ...block.below];
  const words = [...block.unit.variants.keys()].map((lang) =>
    units.reduce((sum, unit) => sum + wordCount(unitText(unit, lang)), 0),
  );
  const [quoted] = [...block.unit.variants.values()].flat();
  const isSigned =
    block.below.length > 0 || (quoted !== undefined && quotationOf(quoted).signature !== undefined);
  return Math.max(0, ...words) + (isSigned ? 0 : unsigned);
}

const unsigned = 40;

/** What they say goes to the slide before, the first of a section to the one after; a section keeps its only slide. */
function withoutQuotes(drafts: readonly Draft[], kept: ReadonlySet<Draft>): readonly Draft[] {
  const isLeft = (draft: Draft) => !isAside(draft) || kept.has(draft);
  if (!drafts.some(isLeft)) return drafts;
  const left: Draft[] = [];
  let waiting: Draft["passages"] = [];
  for (const draft of drafts) {
    const last = left.at(-1);
    if (isLeft(draft)) {
      left.push(waiting.length === 0 ? draft : { ...draft, passages: [...waiting, ...draft.passages] });
      waiting = [];
    } else if (last === undefined) waiting = [...waiting, ...draft.passages];
    else left[left.length - 1] = { ...last, passages: [...last.passages, ...draft.passages] };
  }
  return left;
}
