import { UserError } from "../model/user-error.ts";

/**
 * Bytes → text: UTF-8, or UTF-16 with its byte order mark, or the encoding that the file itself names; LF line ends and
 * plain characters. Every line keeps its number.
 *
 * Throws `UserError` for what is no text.
 */
export function decode(bytes: Uint8Array, file: string, named?: string): string {
  const encoding = utf16Of(bytes) ?? named;
  if (encoding === undefined && bytes.includes(0)) throw binary(file);
  const raw = new TextDecoder(encoding ?? "utf-8", { ignoreBOM: true }).decode(bytes);
  if (encoding === undefined && raw.includes("\ufffd")) rejectInvalid(bytes, raw, file);
  if (isMostlyControls(raw)) throw binary(file);
  return plainCharacters(raw.replaceAll(/\r\n?/g, "\n")).replaceAll(marksAtEnds, "");
}

/** Marks of direction at the ends of a line would hide its list marker or its stop. */
const marksAtEnds = /^[\u200e\u200f\u061c]+|[\u200e\u200f\u061c]+$/gm;

/**
 * The same text in NFC, without zero-width characters but the joiners that Persian and Hindi are spelled with, without
 * embedded directions, which slides have of their own, and with plain spaces for no-break ones.
 */
export function plainCharacters(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g, "")
    .replaceAll(/[\u00a0\u202f\u2007\u2028\u2029\u0085\v\f]/g, " ")
    .normalize("NFC");
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** The first byte that does not survive decoding and encoding is the first that is no UTF-8. */
function rejectInvalid(bytes: Uint8Array, decoded: string, file: string): void {
  const encoded = new TextEncoder().encode(decoded);
  const wrong = bytes.findIndex((byte, index) => byte !== encoded[index]);
  if (wrong < 0 && bytes.length === encoded.length) return;
  const before = new TextDecoder().decode(bytes.subarray(0, wrong < 0 ? bytes.length : wrong));
  throw new UserError("expected text in UTF-8, found bytes that are no UTF-8", {
    place: { file, line: before.split(/\r\n?|\n/).length },
    hint: "save it as UTF-8",
  });
}

/** More than one control character in a hundred: no writer's text, whatever its bytes say. */
function isMostlyControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return text.includes("\0") || controls * 100 > text.length;
}

function binary(file: string): UserError {
  return new UserError("expected text, found binary data", {
    place: { file },
    hint: "save it as plain text in UTF-8, or as Markdown",
  });
}
