import { boundSpaces } from "../languages/spacing.ts";
import { canonicalLang } from "../languages/tags.ts";
import type { Lang } from "../model/lang.ts";

/**
 * HTML whose running text has no-break spaces where its language wants them. What is code, and what is hidden from readers, is
 * left alone. `lang` is that of text outside any element that names its own.
 */
export function typeset(html: string, lang: Lang): string {
  const open: { readonly tag: string; readonly lang: Lang | undefined }[] = [];
  return html.replace(
    pieces,
    (piece: string, close?: string, tag?: string, attributes = "", text?: string) => {
      const current = open.length === 0 ? lang : open.at(-1)?.lang;
      if (text !== undefined) return current === undefined ? text : boundSpaces(text, current);
      if (tag === undefined || empty.has(tag)) return piece;
      if (close === "/")
        open.length = Math.max(
          0,
          open.findLastIndex((element) => element.tag === tag),
        );
      else
        open.push({ tag, lang: verbatim.has(tag) ? undefined : current && (langOf(attributes) ?? current) });
      return piece;
    },
  );
}

/** A comment, a tag or text. */
const pieces = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/gu;
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);
const verbatim = new Set(["code", "kbd", "math", "pre", "samp", "script", "style", "svg"]);

function langOf(attributes: string): Lang | undefined {
  const written = /\slang="([^"]*)"/u.exec(attributes)?.[1];
  return written === undefined ? undefined : canonicalLang(written);
}
