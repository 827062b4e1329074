import type { Nodes, Root } from "mdast";
import { serbianCyrillic, serbianCyrillicName } from "../languages/serbian-cyrillic.ts";
import { scriptOf } from "../languages/scripts.ts";
import { serbianLatin } from "../languages/transliterate.ts";
import type { Edition, EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import { UserError } from "../model/user-error.ts";
import { outsideFormulas } from "./formulas.ts";
import { addresses } from "./prose.ts";

/**
 * The same edition in its language's other script, letter by letter: `sr` → `sr-Latn` and back. Code, formulas, addresses and
 * words of the other script stay; lines still point into the edition's own file. Throws `UserError` for another pair.
 */
export function deriveScript(edition: Edition, lang: Lang): Edition {
  const scripts = transliterations.get(pairOf(edition.lang, lang));
  if (scripts === undefined) {
    throw new UserError(
      `expected an edition that \`${lang}\` can be written from, found \`${edition.lang}\` (${edition.file})`,
      { hint: "possible are `sr-Latn` from `sr`, and `sr` from `sr-Latn`" },
    );
  }
  const write: Write = (text) => outsideAddresses(text, scripts.text);
  return {
    ...edition,
    lang,
    derivedFrom: edition.lang,
    meta: rewrittenMeta(edition.meta, write, scripts.name),
    root: rewrittenRoot(edition.root, write),
  };
}

type Write = (text: string) => string;

/** By languages and scripts: `sr-Cyrl > sr-Latn`. */
const transliterations: ReadonlyMap<string, { readonly text: Write; readonly name: Write }> = new Map([
  ["sr-Cyrl > sr-Latn", { text: serbianLatin, name: serbianLatin }],
  ["sr-Latn > sr-Cyrl", { text: serbianCyrillic, name: serbianCyrillicName }],
]);

function pairOf(from: Lang, to: Lang): string {
  return [from, to].map((lang) => `${new Intl.Locale(lang).language}-${scriptOf(lang) ?? ""}`).join(" > ");
}

function outsideAddresses(text: string, write: Write): string {
  let written = "";
  let end = 0;
  for (const address of text.matchAll(addresses)) {
    written += write(text.slice(end, address.index)) + address[0];
    end = address.index + address[0].length;
  }
  return written + write(text.slice(end));
}

/** Where it was published stays, if it is an address; the author's name stays whole if it is foreign. */
function rewrittenMeta(meta: EditionMeta, write: Write, writeName: Write): EditionMeta {
  const { author } = meta;
  const written = Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, write(value)]));
  return { ...written, ...(author === undefined ? {} : { author: writeName(author) }) };
}

function rewrittenRoot(root: Root, write: Write): Root {
  return { ...root, children: root.children.map((child) => rewritten(child, write)) };
}

/** The same node with its texts, descriptions and tooltips rewritten; code has none of them. */
function rewritten<Node extends Nodes>(node: Node, write: Write): Node {
  const changes = {
    ...(node.type === "text" ? { value: outsideFormulas(node, write) } : {}),
    ...("alt" in node && typeof node.alt === "string" ? { alt: write(node.alt) } : {}),
    ...("title" in node && typeof node.title === "string" ? { title: write(node.title) } : {}),
    ...("children" in node ? { children: node.children.map((child) => rewritten(child, write)) } : {}),
  };
  return { ...node, ...changes };
}
