import type { DocumentFacts } from "../../model/document-facts.ts";
import type { PdfDraft } from "../pdf/draft.ts";
import { parseDict } from "../pdf/parse-value.ts";
import { type PdfDict, stringText, textString, withFields } from "../pdf/value.ts";

/** A link of the page as the browser shows it. */
export interface PageLink {
  /** `https://…`, or `#id` within the page. */
  readonly address: string;
  readonly text: string;
}

/** Tells readers who cannot see a link's text what it is, in the annotation's Contents: its text, else its address. */
export function describeLinks(
  draft: PdfDraft,
  links: readonly PageLink[],
  { lang }: Pick<DocumentFacts, "lang">,
): void {
  const texts = new Map<string, string>();
  for (const { address, text } of links) {
    const words = text.replace(/\s+/gu, " ").trim();
    if (words !== "" && !texts.has(address)) texts.set(address, words);
  }
  for (const [number, { source, stream }] of draft.objects) {
    if (stream !== undefined || !source.startsWith("<</Type /Annot")) continue;
    const annotation = parseDict(source);
    if (annotation.fields.get("Subtype") !== "/Link" || annotation.fields.has("Contents")) continue;
    const address = addressOf(annotation);
    if (address === undefined) continue;
    const text = texts.get(address) ?? address.replace(/^#/, "");
    draft.set(number, withFields(annotation, { Contents: textString(text), Lang: textString(lang) }));
  }
}

/** As the page wrote it: `#` and the decoded name of a place, or the address of the action. */
function addressOf({ fields }: PdfDict): string | undefined {
  const name = fields.get("Dest");
  if (typeof name === "string") return `#${decodedName(name)}`;
  const action = fields.get("A");
  const uri =
    action !== undefined && typeof action !== "string" && "fields" in action ? action.fields.get("URI") : "";
  return typeof uri === "string" && uri !== "" ? stringText(uri) : undefined;
}

/** `/a#20b` is "a b", in UTF-8. */
function decodedName(name: string): string {
  const latin = name
    .slice(1)
    .replace(/#([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, "latin1").toString("utf8");
}
