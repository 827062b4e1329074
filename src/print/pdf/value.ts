/**
 * A value of a PDF, as ISO 32000 writes it: an atom verbatim (`12`, `true`, `/Name`, `(text)`, `<FEFF>`, `12 0 R`), an array, or a
 * dictionary, its keys without their slash. Atoms are not taken apart: most are only passed on.
 */
export type PdfValue = string | readonly PdfValue[] | PdfDict;

export interface PdfDict {
  readonly fields: ReadonlyMap<string, PdfValue>;
}

export function pdfDict(fields: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
  const given = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { fields: new Map(given) };
}

/** A copy with other fields; those that are undefined are left out. */
export function withFields(dict: PdfDict, fields: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
  const changed = new Map(dict.fields);
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) changed.delete(key);
    else changed.set(key, value);
  }
  return { fields: changed };
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value !== undefined && typeof value !== "string" && "fields" in value;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return value !== undefined && typeof value !== "string" && !("fields" in value);
}

/** What may be one value or an array of them, as an array. */
export function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  return isArray(value) ? value : [value];
}

/** The number of the object that `12 0 R` names; undefined for any other value. */
export function referenceOf(value: PdfValue | undefined): number | undefined {
  const number = typeof value === "string" ? /^(\d+) \d+ R$/.exec(value)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

export function reference(number: number): string {
  return `${number} 0 R`;
}

/** A text string: as Latin letters where those are enough, else in UTF-16 with its mark. Soft hyphens are no text. */
export function textString(text: string): string {
  const clean = text.replaceAll("\u00AD", "");
  if (/^[\x20-\x7E]*$/.test(clean)) return `(${clean.replace(/[\\()]/g, "\\$&")})`;
  return `<FEFF${Buffer.from(clean, "utf16le").swap16().toString("hex").toUpperCase()}>`;
}

/** What a string says, in UTF-16 with its mark or else in UTF-8, as browsers write addresses. */
export function stringText(atom: string): string {
  const bytes = atom.startsWith("<")
    ? Buffer.from(atom.slice(1, -1).replace(/\s/g, ""), "hex")
    : literalBytes(atom.slice(1, -1));
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("utf8");
  const units = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  return units.swap16().toString("utf16le");
}

/** Between its parentheses, with what a backslash escapes. */
function literalBytes(written: string): Buffer {
  const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const text = written.replace(/\\([0-7]{1,3}|[^])/g, (_match, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (named[escaped] ?? escaped),
  );
  return Buffer.from(text, "latin1");
}

export function writeValue(value: PdfValue): string {
  if (typeof value === "string") return value;
  if (!isDict(value)) return `[${value.map(writeValue).join(" ")}]`;
  return `<<${[...value.fields].map(([key, field]) => `/${key} ${writeValue(field)}`).join("\n")}>>`;
}
