import { Buffer } from "node:buffer";
import type { Element, ElementContent } from "hast";
import { scheme } from "./embedded.ts";
import { attribute } from "./hast-nodes.ts";

/** A page without the pictures that were written into it; `embedded:0` stands where the first of them was. */
export interface Unburdened {
  readonly text: string;
  /** Their data URIs. */
  readonly pictures: readonly string[];
}

/** Takes long data URIs out of a page: one photo may be larger than all the text. Every line keeps its number. */
export function withoutEmbedded(page: string): Unburdened {
  const pictures: string[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const { index } of page.matchAll(/data:image\/[\w+.-]{1,20}[;,]/gi)) {
    if (index < from) continue;
    const end = endOfAddress(page, index);
    if (end - index < shortest) continue;
    kept.push(page.slice(from, index), `${scheme}${pictures.length}`);
    pictures.push(page.slice(index, end));
    from = end;
  }
  return { text: [...kept, page.slice(from)].join(""), pictures };
}

/** Shorter ones are mostly placeholders of one pixel. */
const shortest = 150;

function endOfAddress(page: string, start: number): number {
  const ends = /["'<>\s]/g;
  ends.lastIndex = start;
  return ends.exec(page)?.index ?? page.length;
}

/** The bytes of a data URI. */
export function bytesOf(uri: string): Uint8Array {
  const comma = uri.indexOf(",");
  const payload = uri.slice(comma + 1);
  const isBase64 = /;base64$/i.test(uri.slice(0, comma));
  return isBase64 ? Buffer.from(payload, "base64") : Buffer.from(percentDecoded(payload), "utf8");
}

function percentDecoded(payload: string): string {
  const bytes = payload.replaceAll(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/**
 * Pages that load their pictures late keep the address elsewhere; a picture without any is left out. One that was saved
 * with its page lies beside it, and counts before the address that it came from.
 */
export function withSource(image: Element): readonly ElementContent[] {
  const sources = lateSources
    .flatMap((name) => attribute(image, name) ?? [])
    .map(firstAddress)
    .filter((value) => value !== "" && !/^(?:data|blob|about):/i.test(value));
  const [first] = sources;
  const own = firstAddress(attribute(image, "src") ?? "");
  const isSaved =
    sources.includes(own) && !/^(?:[a-z]+:|\/)/i.test(own) && /^(?:https?:)?\/\//i.test(first ?? "");
  const source = isSaved ? own : first;
  return source === undefined ? [] : [{ ...image, properties: { ...image.properties, src: source } }];
}

const lateSources = ["dataSrc", "dataOriginal", "dataLazySrc", "dataHiRes", "src", "srcSet", "dataSrcSet"];

/** The first of "a.jpg 1x, b.jpg 2x". An address alone may have spaces where it was written by hand. */
function firstAddress(value: string): string {
  const isSet = /\s\d+(?:\.\d+)?[wx](?:,|$)/.test(value.trim());
  return isSet ? (value.trim().split(/\s+/)[0] ?? "") : value.trim();
}
