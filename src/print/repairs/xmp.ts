import type { DocumentFacts } from "../../model/document-facts.ts";

/** The document's metadata as an XMP packet (ISO 16684-1), in Dublin Core as far as it goes. */
export function xmpPacket(facts: DocumentFacts, date: Date): string {
  const { title, author, subject, keywords, lang } = facts;
  const when = `${date.toISOString().slice(0, 19)}Z`;
  const fields = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternative(title)}</dc:title>`,
    author === undefined ? "" : `<dc:creator>${list("Seq", [author])}</dc:creator>`,
    subject === undefined ? "" : `<dc:description>${alternative(subject)}</dc:description>`,
    keywords.length === 0 ? "" : `<dc:subject>${list("Bag", keywords)}</dc:subject>`,
    `<dc:language>${list("Bag", [lang])}</dc:language>`,
    keywords.length === 0 ? "" : `<pdf:Keywords>${escaped(keywords.join(", "))}</pdf:Keywords>`,
    `<xmp:CreatorTool>Diptych</xmp:CreatorTool>`,
    `<xmp:CreateDate>${when}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${when}</xmp:ModifyDate>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${fields.filter((field) => field !== "").join("\n")}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: "Seq" | "Bag", entries: readonly string[]): string {
  return `<rdf:${kind}>${entries.map((entry) => `<rdf:li>${escaped(entry)}</rdf:li>`).join("")}</rdf:${kind}>`;
}

/** Soft hyphens, and control characters that XML has no place for, go. */
function escaped(text: string): string {
  return text
    .replace(/[\u00AD\p{Cc}]/gu, (character) => (character === "\n" || character === "\t" ? " " : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
