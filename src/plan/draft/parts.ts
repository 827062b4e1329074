import type { TranslationUnit } from "../../model/alignment.ts";
import { isNewNumbering } from "../numbering.ts";
import { type Passage, wholeUnit } from "../passage.ts";
import { unitText } from "../unit-text.ts";

/** A stretch of a section that asks for one form: running text, a list with the line that leads in, or a single block. */
export type SectionPart =
  | { readonly type: "text"; readonly passages: readonly Passage[] }
  | {
      readonly type: "list";
      readonly leadIn: Passage | undefined;
      readonly items: readonly TranslationUnit[];
    }
  | { readonly type: "block"; readonly unit: TranslationUnit };

/** Blocks that are shown whole. */
const wholeKinds = new Set(["table", "code"]);

export function partsOf(units: readonly TranslationUnit[]): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  for (const unit of units) {
    if (unit.kind === "item") addItem(parts, unit);
    else if (wholeKinds.has(unit.kind)) parts.push({ type: "block", unit });
    else addText(parts, wholeUnit(unit));
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
  const leadIn = last?.type === "text" ? takeLeadIn(parts, last.passages) : undefined;
  parts.push({ type: "list", leadIn, items: [unit] });
}

/** Numbers that start again, or end, begin another list; nested items never do. */
function startsNewList(items: readonly TranslationUnit[], unit: TranslationUnit): boolean {
  const outer = items.findLast((item) => item.depth <= unit.depth);
  if (outer === undefined || unit.depth > (items[0]?.depth ?? 1)) return false;
  return isNewNumbering(outer, unit);
}

/** Cuts the sentence that ends in a colon off the text before a list. */
function takeLeadIn(parts: SectionPart[], passages: readonly Passage[]): Passage | undefined {
  const last = passages.at(-1);
  if (last === undefined || !endsInColon(last.unit)) return undefined;
  const split = Math.max(last.from, last.to - 1);
  const before: readonly Passage[] = split > last.from ? [{ ...last, to: split }] : [];
  const rest = [...passages.slice(0, -1), ...before];
  if (rest.length === 0) parts.pop();
  else parts[parts.length - 1] = { type: "text", passages: rest };
  return { ...last, from: split };
}

function endsInColon(unit: TranslationUnit): boolean {
  return [...unit.variants.keys()].some((lang) => /[:：]\s*$/u.test(unitText(unit, lang)));
}
