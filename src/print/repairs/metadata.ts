import type { DocumentFacts } from "../../model/document-facts.ts";
import type { PdfDraft } from "../pdf/draft.ts";
import { pdfDict, reference, textString, withFields } from "../pdf/value.ts";
import { xmpPacket } from "./xmp.ts";

/** The program that made the document; the one that made the PDF names itself. */
export const creator = "Diptych";

/**
 * Title, author, subject, keywords, language and the date of our choice, in the document information and as XMP. No PDF/UA
 * identifier: it is a claim that only a full validation can make.
 */
export function setMetadata(draft: PdfDraft, facts: DocumentFacts, date: Date): void {
  const { title, author, subject, keywords, lang } = facts;
  const when = `(${pdfDate(date)})`;
  const information = {
    Title: text(title),
    Author: text(author),
    Subject: text(subject),
    Keywords: text(keywords.join(", ")),
    Creator: textString(creator),
    CreationDate: when,
    ModDate: when,
  };
  draft.set(draft.info, withFields(draft.dict(draft.info), information));
  const packet = Buffer.from(xmpPacket(facts, date), "utf8");
  const metadata = draft.add("<<>>");
  draft.set(metadata, pdfDict({ Type: "/Metadata", Subtype: "/XML", Length: String(packet.length) }), packet);
  const catalog = draft.dict(draft.root);
  draft.set(draft.root, withFields(catalog, { Metadata: reference(metadata), Lang: textString(lang) }));
}

function text(value: string | undefined): string | undefined {
  return value ? textString(value) : undefined;
}

/** As ISO 32000-1, 7.9.4, writes dates, in UTC. */
export function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/\D/g, "").slice(0, 14)}+00'00'`;
}
