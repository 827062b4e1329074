import type { PdfDraft } from "../pdf/draft.ts";
import { parseValue } from "../pdf/parse-value.ts";
import {
  isDict,
  listOf,
  type PdfValue,
  reference,
  referenceOf,
  withFields,
  writeValue,
} from "../pdf/value.ts";

/** Tells the tree that leads from marked content and annotations to their tags that these have another tag now, by number. */
export function moveParents(draft: PdfDraft, moves: ReadonlyMap<number, number>): void {
  const tree = draft.resolve(draft.dict(draft.root).fields.get("StructTreeRoot"));
  const moved = (value: PdfValue): PdfValue => {
    const tag = moves.get(referenceOf(value) ?? -1);
    return tag === undefined ? value : reference(tag);
  };
  const walk = (value: PdfValue | undefined): void => {
    const number = referenceOf(value);
    const node = draft.resolve(value);
    if (number === undefined || node === undefined) return;
    for (const kid of listOf(node.fields.get("Kids"))) walk(kid);
    const nums = listOf(node.fields.get("Nums"));
    if (nums.length === 0) return;
    // Keys and values by turns: a value names an array of parents by marked content, or one parent.
    const changed = nums.map((each, index) => (index % 2 === 0 ? each : moved(each)));
    for (const each of nums.filter((_, index) => index % 2 === 1)) moveArray(draft, each, moved);
    draft.set(number, withFields(node, { Nums: changed }));
  };
  walk(tree?.fields.get("ParentTree"));
}

function moveArray(draft: PdfDraft, value: PdfValue, moved: (value: PdfValue) => PdfValue): void {
  const number = referenceOf(value);
  const source = number === undefined ? undefined : draft.objects.get(number)?.source;
  if (number === undefined || source?.startsWith("[") !== true) return;
  const parents = parseValue(source);
  if (isDict(parents)) return;
  const changed = listOf(parents).map(moved);
  if (writeValue(changed) !== writeValue(parents)) draft.set(number, changed);
}
