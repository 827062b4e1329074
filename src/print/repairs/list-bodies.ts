import { type PdfDraft, tags } from "../pdf/draft.ts";
import { parseDict, parseValue } from "../pdf/parse-value.ts";
import {
  isDict,
  listOf,
  pdfDict,
  type PdfValue,
  reference,
  referenceOf,
  withFields,
  writeValue,
} from "../pdf/value.ts";

/** A list item's content stands in an LBody beside its label (ISO 32000-1, 14.8.4.3.3); browsers put it into the LI itself. */
export function addListBodies(draft: PdfDraft): void {
  const bodies = new Map<number, number>();
  for (const [number, source] of tags(draft)) {
    if (/\/S \/LI\b/.test(source)) addBody(draft, number, source, bodies);
  }
  if (bodies.size > 0) moveParents(draft, bodies);
}

function addBody(draft: PdfDraft, number: number, source: string, bodies: Map<number, number>): void {
  const item = parseDict(source);
  const kids = listOf(item.fields.get("K"));
  const labels = kids.filter((kid) => isRole(draft, kid, "/Lbl"));
  const rest = kids.filter((kid) => !labels.includes(kid));
  if (rest.every((kid) => isRole(draft, kid, "/LBody"))) return;
  const body = draft.add(
    pdfDict({
      Type: "/StructElem",
      S: "/LBody",
      P: reference(number),
      Pg: item.fields.get("Pg"),
      K: rest,
    }),
  );
  for (const kid of rest) {
    const child = referenceOf(kid);
    if (child !== undefined) draft.set(child, withFields(draft.dict(child), { P: reference(body) }));
  }
  draft.set(number, withFields(item, { K: [...labels, reference(body)] }));
  bodies.set(number, body);
}

function isRole(draft: PdfDraft, kid: PdfValue, role: string): boolean {
  const number = referenceOf(kid);
  return number !== undefined && draft.dict(number).fields.get("S") === role;
}

/** Marked content and annotations that stood in an LI itself: the parent tree now names the LBody. */
function moveParents(draft: PdfDraft, bodies: ReadonlyMap<number, number>): void {
  const tree = draft.resolve(draft.dict(draft.root).fields.get("StructTreeRoot"));
  const moved = (value: PdfValue): PdfValue => {
    const body = bodies.get(referenceOf(value) ?? -1);
    return body === undefined ? value : reference(body);
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
