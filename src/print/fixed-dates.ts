import { createHash } from "node:crypto";

/**
 * Gives a PDF of Chromium's the dates of our choice, and an identifier made from its contents, so that the same slides make
 * the same bytes. Every change keeps the length: the file's table of offsets stays right.
 */
export function fixedDates(pdf: Uint8Array, date: Date): Uint8Array {
  // Latin-1 keeps one character per byte, both ways.
  const text = Buffer.from(pdf).toString("latin1");
  const dated = text.replace(
    dates,
    (_match, key: string, found: string) => `${key}(${pdfDate(date, found)})`,
  );
  const anonymous = dated.replace(identifier, (match) => match.replace(/[0-9a-f]/gi, "0"));
  const hash = createHash("sha256").update(anonymous, "latin1").digest("hex");
  const named = dated.replace(identifier, (_match, key: string, a: string, gap: string, b: string) =>
    [key, hash.slice(0, a.length), gap, hash.slice(0, b.length), ">"].join(""),
  );
  return new Uint8Array(Buffer.from(named, "latin1"));
}

// /CreationDate (D:20250102030405+00'00')
const dates = /(\/(?:CreationDate|ModDate)\s*)\((D:[^)]*)\)/g;

// /ID [<0123456789abcdef> <0123456789abcdef>]; 64 digits of a hash are enough for any.
const identifier = /(\/ID\s*\[\s*<)([0-9a-f]{1,64})(>\s*<)([0-9a-f]{1,64})>/gi;

/** As ISO 32000-2, 7.9.4, writes dates, in UTC. */
function pdfDate(date: Date, found: string): string {
  const digits = date.toISOString().replace(/\D/g, "").slice(0, 14);
  const written = `D:${digits}+00'00'`;
  if (written.length !== found.length)
    throw new Error(`expected a date like \`${written}\`, found \`${found}\``);
  return written;
}
