import { captionWords } from "../../languages/captions.ts";
import type { Block, TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { literalsOf } from "../literals.ts";
import { type Passage, passageWords, wholeUnit } from "../passage.ts";
import { unitText } from "../unit-text.ts";

/** A block that is shown whole, with what belongs to it. */
export interface WholeBlock {
  readonly kind: "quote" | "figure" | "table" | "code" | "formula";
  readonly unit: TranslationUnit;
  /** What stands below it on a slide: its caption, who said it, what its letters mean. */
  readonly below: readonly TranslationUnit[];
}

export interface BlockPart extends WholeBlock {
  readonly type: "block";
  /** The sentence that announces it or speaks of it. */
  readonly leadIn: Passage | undefined;
  /** The block and what belongs to it, in the article's order. */
  readonly units: readonly TranslationUnit[];
}

/** In the longest language; a longer paragraph behind a formula is no legend. */
const mostLegendWords = 36;

/** The block that starts at this unit, if one does. */
export function blockAt(
  units: readonly TranslationUnit[],
  index: number,
): Omit<BlockPart, "leadIn"> | undefined {
  const [unit, next] = [units[index], units[index + 1]];
  if (unit === undefined) return undefined;
  const hasCaptionAbove = unit.kind === "caption" && next?.kind === "table";
  const shown = hasCaptionAbove ? next : unit;
  const kind = kindOf(shown, next);
  if (kind === undefined) return undefined;
  const first = hasCaptionAbove ? index + 2 : index + 1;
  const behind = units.slice(first, first + belongingCount(kind, units.slice(first)));
  const above = hasCaptionAbove ? [unit] : [];
  const below = [...above, ...behind];
  return { type: "block", kind, unit: shown, below, units: [...above, shown, ...behind] };
}

function kindOf(unit: TranslationUnit, next: TranslationUnit | undefined): WholeBlock["kind"] | undefined {
  switch (unit.kind) {
    case "table":
    case "code":
    case "quote":
      return unit.kind;
    case "figure":
      return everyBlock(unit, (block) => block.pictures !== undefined) ? "figure" : undefined;
    case "paragraph":
      if (isFormula(unit)) return "formula";
      return next !== undefined && isSignature(next) && !isSignature(unit) ? "quote" : undefined;
    default:
      return undefined;
  }
}

/** How many of the units behind a block belong to it. */
function belongingCount(kind: WholeBlock["kind"], behind: readonly TranslationUnit[]): number {
  const [first] = behind;
  if (first === undefined) return 0;
  switch (kind) {
    case "quote":
      return isSignature(first) ? 1 : 0;
    case "formula":
      return isLegend(first) ? 1 : 0;
    case "figure":
    case "table":
    case "code": {
      const other = behind.findIndex((unit) => unit.kind !== "caption");
      return other === -1 ? behind.length : other;
    }
  }
}

/** "— Isaac Newton, Principia": a line that says who said what stands above it. */
function isSignature(unit: TranslationUnit): boolean {
  return unit.kind === "paragraph" && everyBlock(unit, ({ text }) => /^[-–—―]+\s*\S.{0,160}$/u.test(text));
}

function isFormula(unit: TranslationUnit): boolean {
  return everyBlock(unit, (block) => {
    const [only, ...others] = literalsOf(block);
    return (
      only?.isFormula === true && others.length === 0 && block.text.startsWith("$$") && isAll(only, block)
    );
  });
}

function isAll({ start, end }: { readonly start: number; readonly end: number }, { text }: Block): boolean {
  return start === 0 && end === text.length;
}

/** A paragraph behind a formula that says what its letters mean has some of them in it. */
function isLegend(unit: TranslationUnit): boolean {
  if (unit.kind !== "paragraph" || isFormula(unit)) return false;
  const hasLetters = everyBlock(unit, (block) => literalsOf(block).some(({ isFormula: is }) => is));
  return hasLetters && passageWords(wholeUnit(unit)) <= mostLegendWords;
}

/** Whether the last sentence of a passage names what follows it, in every language: "The table compares …". */
export function speaksOfBlock({ unit, to }: Passage): boolean {
  const segment = unit.segments[to - 1];
  return [...unit.variants.keys()].every((lang) =>
    (segment?.variants.get(lang) ?? []).some(({ text }) => hasCaptionWord(text, lang)),
  );
}

function hasCaptionWord(text: string, lang: Lang): boolean {
  const lower = ` ${text.toLocaleLowerCase(lang)} `;
  return captionWords(lang).some((word) => {
    if (!lower.includes(word)) return false;
    const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
    return isUnspaced || new RegExp(`[^\\p{L}\\p{M}]${word}[^\\p{L}\\p{M}]`, "u").test(lower);
  });
}

/** Whether a unit's text in every language ends in a colon, so that something must follow it. */
export function endsInColon(unit: TranslationUnit): boolean {
  return [...unit.variants.keys()].some((lang) => /[:：]\s*$/u.test(unitText(unit, lang)));
}

/** Whether a unit's text breaks off in every language, as before a list that completes it: "Call us if you". */
export function breaksOff(unit: TranslationUnit): boolean {
  const texts = [...unit.variants.keys()].map((lang) => unitText(unit, lang));
  return texts.every((text) => /[\p{L}\p{M}\p{N},،，、–—]\s*$/u.test(text));
}

function everyBlock(unit: TranslationUnit, is: (block: Block) => boolean): boolean {
  return [...unit.variants.values()].every((blocks) => blocks.length === 1 && blocks.every(is));
}
