import type { Attribute } from "../model/deck.ts";

/**
 * Reads `id="a" data-layout='b' class=c data-lock`, in any mixture; a name alone has the value "". Every word ends up in
 * some attribute, so that a slip of the pen loses nothing.
 */
export function parseAttributes(source: string): readonly Attribute[] {
  return [...source.matchAll(attribute)].map(({ groups }) => ({
    name: groups?.["name"] ?? "",
    value: decode(groups?.["double"] ?? groups?.["single"] ?? groups?.["bare"] ?? ""),
  }));
}

/** The inverse of `parseAttributes`; no value can end the comment that the attributes stand in. */
export function serializeAttributes(attributes: readonly Attribute[]): string {
  return attributes.map(({ name, value }) => (value === "" ? name : `${name}="${encode(value)}"`)).join(" ");
}

const attribute = /(?<name>[^\s=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>\S*)))?/g;

/** An ampersand is escaped only where it would be read as the start of an escape, so that "R & D" stays readable. */
const reference = /&(?:quot|amp|lt|gt|apos|#\d{1,7}|#x[\da-f]{1,6});/g;

function encode(value: string): string {
  return value
    .replaceAll(reference, (found) => `&amp;${found.slice(1)}`)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll(/(?<=--!?)>/g, "&gt;");
}

function decode(value: string): string {
  return value.replaceAll(reference, (found) => {
    const name = found.slice(1, -1);
    return named.get(name) ?? numbered(name) ?? found;
  });
}

const named: ReadonlyMap<string, string> = new Map([
  ["quot", '"'],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["apos", "'"],
]);

/** Undefined for what is no character: half of a surrogate pair, or beyond Unicode's end. */
function numbered(name: string): string | undefined {
  if (!name.startsWith("#")) return undefined;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
