import type { TranslationUnit } from "../../model/alignment.ts";
import { isNewNumbering } from "../numbering.ts";
import type { Passage } from "../passage.ts";
import { type BlockPart, blockAt, breaksOff, endsInColon, speaksOfBlock } from "./block-parts.ts";

/** A stretch of a section that asks for one form: running text, a list with the line that leads in, or a single block. */
export type SectionPart =
  | { readonly type: "text"; readonly passages: readonly Passage[] }
  | {
      readonly type: "list";
      readonly leadIn: Passage | undefined;
      readonly items: readonly TranslationUnit[];
    }
  | BlockPart;

export function partsOf(passages: readonly Passage[]): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  const units = passages.map((passage) => passage.unit);
  for (let index = 0; index < passages.length;) {
    const block = blockAt(units, index);
    const passage = passages[index];
    if (block !== undefined) addBlock(parts, block);
    else if (passage?.unit.kind === "item") addItem(parts, passage.unit);
    else if (passage !== undefined) addText(parts, passage);
    index += block?.units.length ?? 1;
  }
  return parts;
}

function addText(parts: SectionPart[], passage: Passage): void {
  const last = parts.at(-1);
  if (last?.type === "text") {
    parts[parts.length - 1] = { type: "text", passages: [...last.passages, passage] };
  } else {
    parts.push({ type: "text", passages: [passage] });
  }
}

function addItem(parts: SectionPart[], unit: TranslationUnit): void {
  const last = parts.at(-1);
  if (last?.type === "list" && !startsNewList(last.items, unit)) {
    parts[parts.length - 1] = { ...last, items: [...last.items, unit] };
    return;
  }
  const leadIn = last?.type === "text" ? takeLeadIn(parts, last.passages, leadsIn) : undefined;
  parts.push({ type: "list", leadIn, items: [unit] });
}

function addBlock(parts: SectionPart[], block: Omit<BlockPart, "leadIn">): void {
  const last = parts.at(-1);
  const leadIn = last?.type === "text" ? takeLeadIn(parts, last.passages, isAboutBlock) : undefined;
  parts.push({ ...block, leadIn });
}

function isAboutBlock(passage: Passage): boolean {
  return isAnnouncement(passage) || speaksOfBlock(passage);
}

function leadsIn(passage: Passage): boolean {
  return isAnnouncement(passage) || breaksOff(passage.unit);
}

function isAnnouncement({ unit }: Passage): boolean {
  return endsInColon(unit);
}

/** Numbers that start again, or end, begin another list; nested items never do. */
function startsNewList(items: readonly TranslationUnit[], unit: TranslationUnit): boolean {
  const outer = items.findLast((item) => item.depth <= unit.depth);
  if (outer === undefined || unit.depth > (items[0]?.depth ?? 1)) return false;
  return isNewNumbering(outer, unit);
}

/** Cuts the sentence that announces a list or a block off the text before it. */
function takeLeadIn(
  parts: SectionPart[],
  passages: readonly Passage[],
  isLeadIn: (passage: Passage) => boolean,
): Passage | undefined {
  const last = passages.at(-1);
  if (last === undefined || !isLeadIn(last)) return undefined;
  const split = Math.max(last.from, last.to - 1);
  const before: readonly Passage[] = split > last.from ? [{ ...last, to: split }] : [];
  const rest = [...passages.slice(0, -1), ...before];
  if (rest.length === 0) parts.pop();
  else parts[parts.length - 1] = { type: "text", passages: rest };
  return { ...last, from: split };
}
