import { type PdfDraft, tags } from "../pdf/draft.ts";
import { parseDict } from "../pdf/parse-value.ts";
import { isDict, listOf, type PdfDict, type PdfValue, referenceOf, withFields } from "../pdf/value.ts";

/**
 * Counts the names of tags anew, `(node00000001)` and on. A browser's own count goes on from whatever it did before, and is another
 * one after each start. Their order stays, and so the tree of names stays sorted.
 */
export function renumberTagIds(draft: PdfDraft): void {
  const named = [...tags(draft)].filter(([, source]) => source.includes("(node"));
  const parsed = named.map(([number, source]) => [number, parseDict(source)] as const);
  const ids = new Set(parsed.flatMap(([, { fields }]) => nameOf(fields.get("ID")) ?? []));
  const counted = new Map([...ids].toSorted(compareBytes).map((id, index) => [id, nameAt(index)]));
  const renamed = (value: PdfValue): PdfValue => counted.get(nameOf(value) ?? "") ?? value;
  for (const [number, tag] of parsed) draft.set(number, renamedTag(tag, renamed));
  const tree = draft.resolve(draft.dict(draft.root).fields.get("StructTreeRoot"));
  renameTree(draft, tree?.fields.get("IDTree"), renamed);
}

type Rename = (value: PdfValue) => PdfValue;

function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "string" && /^\(node\d+\)$/.test(value) ? value : undefined;
}

/** With as many digits as browsers write: sorted by bytes they are sorted by number. */
function nameAt(index: number): string {
  return `(node${String(index + 1).padStart(8, "0")})`;
}

function compareBytes(left: string, right: string): number {
  return left < right ? -1 : 1;
}

/** A cell names its headers among its attributes (ISO 32000-1, table 349). */
function renamedTag(tag: PdfDict, renamed: Rename): PdfDict {
  const [id, attributes] = [tag.fields.get("ID"), tag.fields.get("A")];
  const withHeaders = (owned: PdfValue): PdfValue => {
    const headers = isDict(owned) ? owned.fields.get("Headers") : undefined;
    return isDict(owned) && headers !== undefined
      ? withFields(owned, { Headers: listOf(headers).map(renamed) })
      : owned;
  };
  return withFields(tag, {
    ...(id !== undefined && { ID: renamed(id) }),
    ...(attributes !== undefined && { A: listOf(attributes).map(withHeaders) }),
  });
}

/** Names and tags by turns, in leaves; each node but the root says from which name to which it goes. */
function renameTree(draft: PdfDraft, value: PdfValue | undefined, renamed: Rename): void {
  const [number, node] = [referenceOf(value), draft.resolve(value)];
  if (number === undefined || node === undefined) return;
  const changed = ["Limits", "Names"].flatMap((key) => {
    const names = node.fields.get(key);
    return names === undefined ? [] : [[key, listOf(names).map(renamed)] as const];
  });
  draft.set(number, withFields(node, Object.fromEntries(changed)));
  for (const kid of listOf(node.fields.get("Kids"))) renameTree(draft, kid, renamed);
}
