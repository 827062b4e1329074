import type { PdfDict, PdfValue } from "./value.ts";

/** Reads one value. Throws on what is no PDF: only a browser's own files come here. */
export function parseValue(source: string): PdfValue {
  const reader = { source, at: 0 };
  return readValue(reader, nextToken(reader));
}

/** Reads one dictionary. */
export function parseDict(source: string): PdfDict {
  const value = parseValue(source);
  if (typeof value !== "string" && "fields" in value) return value;
  throw unexpected("a dictionary", source);
}

interface Reader {
  readonly source: string;
  at: number;
}

function readValue(reader: Reader, token: string): PdfValue {
  if (token === "[") return readArray(reader);
  if (token === "<<") return readDict(reader);
  if (token === "]" || token === ">>") throw unexpected("a value", token);
  return token;
}

function readArray(reader: Reader): readonly PdfValue[] {
  const values: PdfValue[] = [];
  for (let token = nextToken(reader); token !== "]"; token = nextToken(reader)) {
    values.push(readValue(reader, token));
  }
  return values;
}

function readDict(reader: Reader): PdfDict {
  const fields = new Map<string, PdfValue>();
  for (let token = nextToken(reader); token !== ">>"; token = nextToken(reader)) {
    if (!token.startsWith("/")) throw unexpected("a key", token);
    fields.set(token.slice(1), readValue(reader, nextToken(reader)));
  }
  return { fields };
}

// Brackets, references, names, hexadecimal strings, numbers and words, the start of a string.
const token = /\s*(<<|>>|\[|\]|\d+ \d+ R(?![\w])|\/[^\s()<>[\]{}/%]*|<[0-9A-Fa-f\s]*>|[^\s()<>[\]{}/%]+|\()/y;

function nextToken(reader: Reader): string {
  token.lastIndex = reader.at;
  const found = token.exec(reader.source)?.[1];
  if (found === undefined) throw unexpected("a token", reader.source.slice(reader.at, reader.at + 40));
  const end = token.lastIndex;
  reader.at = found === "(" ? endOfString(reader.source, end) : end;
  return found === "(" ? reader.source.slice(end - 1, reader.at) : found;
}

/** Parentheses nest; those behind a backslash do not count. */
function endOfString(source: string, start: number): number {
  let depth = 1;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  throw unexpected("the end of a string", source.slice(start, start + 40));
}

function unexpected(wanted: string, found: string): Error {
  return new Error(`expected ${wanted} in a PDF, found \`${found.slice(0, 80)}\``);
}
