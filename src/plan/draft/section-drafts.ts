import type { Axis } from "../axis/axis.ts";
import type { Cutter } from "../cutter.ts";
import { passagesOf, type Section } from "../outline.ts";
import { languageCount, type Passage } from "../passage.ts";
import { type Piece, pieceWeight } from "../piece.ts";
import { blockDrafts } from "./block-drafts.ts";
import { endsInColon } from "./block-parts.ts";
import { concludedList } from "./concluded-list.ts";
import { firstComparison } from "./compare-drafts.ts";
import type { Draft } from "./draft.ts";
import { isTwoLines } from "./headlines.ts";
import { firstInstructions } from "./instruction-drafts.ts";
import { runningDrafts } from "./labelled-drafts.ts";
import { listDrafts } from "./list-drafts.ts";
import { draftWidth } from "./items.ts";
import { partsOf, type SectionPart } from "./parts.ts";
import { firstSeries } from "./series-drafts.ts";
import { withoutRepeats } from "./without-repeats.ts";

export interface SectionDrafts {
  readonly drafts: readonly Draft[];
  /** What no slide of this section stands for: the slide before it takes these into its notes. */
  readonly leftOver: readonly Passage[];
}

/** The slides of one section, or of a part of it, without its section slide. */
export function sectionDrafts(
  section: Section,
  cutter: Cutter,
  passages: readonly Passage[] = passagesOf(section),
): SectionDrafts {
  let drafts: readonly Draft[] = [];
  let list: Draft | undefined;
  for (const part of partsOf(passages)) {
    const concluded = list && part.type === "text" && concludedList(list, part.passages, cutter);
    if (concluded) drafts = [...drafts.slice(0, -1), concluded.list];
    const own = partDrafts(concluded ? { type: "text", passages: concluded.rest } : part, section, cutter);
    list = part.type === "list" && own.length === 1 ? own[0] : undefined;
    drafts = part.type === "list" ? underLead(drafts, own) : [...drafts, ...own];
    if (drafts.at(-1) !== list) list = undefined;
  }
  return withoutEmpty(withoutRepeats(drafts), section, cutter);
}

/** A list without a line that leads in to it takes the sentence just before it as its headline, if that is a slide alone. */
export function underLead(before: readonly Draft[], list: readonly Draft[]): readonly Draft[] {
  const lead = before.at(-1);
  const [first] = list;
  const isLead =
    lead?.layout === "statement" &&
    lead.headline.type === "piece" &&
    isTwoLines(lead.headline.piece) &&
    isLast(lead.headline.piece, lead);
  const isOpen = list.every(({ headline, block }) => headline.type === "heading" && block === undefined);
  if (!isLead || first === undefined || !isOpen) return [...before, ...list];
  const units = [...lead.passages, ...list.flatMap(({ passages }) => passages)].map(({ unit }) => unit);
  if (languageCount(units) !== lead.headline.piece.kept.size) return [...before, ...list];
  const led = list.map((draft): Draft => ({
    ...draft,
    headline: { ...lead.headline, ...(draft.headline.part && { part: draft.headline.part }) },
  }));
  // A list that fits its slide only under something shorter leaves the statement one of its own.
  if (led.some((draft) => draftWidth(draft) > mostWords)) return [...before, ...list];
  const own = led.map((draft, index) =>
    index === 0 ? { ...draft, passages: [...lead.passages, ...draft.passages] } : draft,
  );
  return [...before.slice(0, -1), ...own];
}

/** A paragraph of so few sentences says one thing. */
const shortParagraph = 2;

/** Whether a piece is cut from the last sentence that its slide stands for, or from a last paragraph of one or two. */
function isLast({ unit, segment }: Piece, { passages }: Draft): boolean {
  const last = passages.at(-1);
  return last?.unit === unit && (last.to === segment + 1 || last.to - last.from <= shortParagraph);
}

/** None of a list's slides has more words. */
const mostWords = 50;

function partDrafts(part: SectionPart, section: Section, cutter: Cutter): readonly Draft[] {
  switch (part.type) {
    case "text":
      return textPartDrafts(part.passages, section, cutter);
    case "list":
      return listDrafts(part, section, cutter);
    case "block":
      return blockDrafts(part, section, cutter);
  }
}

/** Two things that only this section sets against each other; a few sentences about each are enough to tell. */
function sectionAxis(passages: readonly Passage[], section: Section, cutter: Cutter): Axis | undefined {
  const sentences = passages.reduce((sum, passage) => sum + passage.to - passage.from, 0);
  if (sentences < fewestSentences || sentences > mostSentences) return undefined;
  const units = passages.map(({ unit }) => unit);
  return cutter.axisIn([...(section.heading ? [section.heading] : []), ...units]);
}

const fewestSentences = 3;
const mostSentences = 30;

/** Around what is set against each other, running text. */
function textPartDrafts(
  passages: readonly Passage[],
  section: Section,
  cutter: Cutter,
  axes: readonly (Axis | undefined)[] = [cutter.axis, sectionAxis(passages, section, cutter)],
): readonly Draft[] {
  const [found] = axes.flatMap((axis) => (axis && firstComparison(passages, section, axis, cutter)) ?? []);
  if (found === undefined) return plainDrafts(passages, section, cutter);
  const before = plainDrafts(found.before, section, cutter);
  return [...before, found.draft, ...textPartDrafts(found.after, section, cutter, axes)];
}

/** Text that sets nothing against anything: a process or a series that it tells, and what stands around that. */
function plainDrafts(passages: readonly Passage[], section: Section, cutter: Cutter): readonly Draft[] {
  if (passages.length === 0) return [];
  const found = firstInstructions(passages, section, cutter) ?? firstSeries(passages, section, cutter);
  if (found === undefined) return runningDrafts(passages, section, cutter);
  const before = plainDrafts(found.before, section, cutter);
  return [...before, found.draft, ...plainDrafts(found.after, section, cutter)];
}

/** A slide with nothing to show gives its passages to the slide before it, the first to the one after. */
function withoutEmpty(drafts: readonly Draft[], section: Section, cutter: Cutter): SectionDrafts {
  const full: Draft[] = [];
  let waiting: readonly Passage[] = [];
  for (const draft of drafts) {
    const last = full.at(-1);
    if (!isEmpty(draft)) {
      full.push({ ...draft, passages: [...waiting, ...draft.passages] });
      waiting = [];
    } else if (last !== undefined) {
      full[full.length - 1] = { ...last, passages: [...last.passages, ...draft.passages] };
    } else {
      waiting = [...waiting, ...draft.passages];
    }
  }
  return waiting.length === 0 ? { drafts: full, leftOver: [] } : onlyHeading(full, waiting, section, cutter);
}

/** A section of which nothing short can be shown has its heading over one long sentence, or at least its heading. */
function onlyHeading(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  section: Section,
  cutter: Cutter,
): SectionDrafts {
  const isNamed = section.heading !== undefined && !section.isTitleAgain;
  const [long = wholeLine(passages)] = passages.flatMap((passage) => cutter.pieces(passage, "long"));
  if (!isNamed && long === undefined) return { drafts, leftOver: passages };
  const items = long ? [{ piece: long, depth: 0 }] : [];
  const layout = long ? "statement" : "section";
  const draft: Draft = { layout, section, headline: { type: "heading" }, items, passages };
  return { drafts: [...drafts, draft], leftOver: [] };
}

/** A section's only line is shown however short it is ("MIT" under "Licence"), unless it announces what is below. */
function wholeLine([only, ...others]: readonly Passage[]): Piece | undefined {
  const segment = only && only.to - only.from === 1 ? only.unit.segments[only.from] : undefined;
  if (only === undefined || segment === undefined || others.length > 0 || only.unit.kind !== "paragraph")
    return undefined;
  const kept = [...segment.variants].map(([lang, [sentence]]) => {
    return [lang, [[0, sentence?.text.length ?? 0] as const]] as const;
  });
  const piece = { unit: only.unit, segment: only.from, kept: new Map(kept) };
  return pieceWeight(piece) <= longestLine && !endsInColon(only.unit) ? piece : undefined;
}

const longestLine = 20;

function isEmpty(draft: Draft): boolean {
  const { headline, items, block, columns = [] } = draft;
  return headline.type === "heading" && items.length === 0 && columns.length === 0 && block === undefined;
}
