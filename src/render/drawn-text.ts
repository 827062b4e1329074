import { isEuropean } from "../languages/font-stack.ts";
import type { FontRole } from "../languages/script-fonts.ts";
import { canonicalLang } from "../languages/tags.ts";
import type { Lang } from "../model/lang.ts";
import { decodeEntities } from "./entities.ts";

/** A font as the style sheets ask for it; which families a role has depends on the language. */
export interface Typeface {
  readonly role: FontRole;
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
}

/** Text as it is drawn in one typeface. */
export interface DrawnText {
  readonly typeface: Typeface;
  /** Of the nearest element that names one; undefined: of none. */
  readonly lang: Lang | undefined;
  readonly text: string;
}

/** Walks HTML that the templates made and says which text the sheets of `theme/` draw in which typeface. */
export function drawnText(html: string): readonly DrawnText[] {
  const open: Element[] = [];
  const drawn: DrawnText[] = [];
  for (const [, close, tag = "", attributes = "", text] of html.matchAll(pieces)) {
    const { typeface, lang } = open.at(-1) ?? body;
    if (text !== undefined) {
      if (typeface !== undefined)
        drawn.push({ typeface: settled(typeface, lang), lang, text: decodeEntities(text) });
    } else if (close === "/") {
      open.length = Math.max(
        0,
        open.findLastIndex((element) => element.tag === tag),
      );
    } else if (tag !== "" && !empty.has(tag)) {
      open.push({
        tag,
        lang: langOf(attributes) ?? lang,
        typeface: typeface && within(typeface, tag, attributes),
      });
    }
  }
  return drawn;
}

interface Element {
  readonly tag: string;
  readonly lang: Lang | undefined;
  /** Undefined: not drawn at all. */
  readonly typeface: Typeface | undefined;
}

/** A comment, a tag or text. */
const pieces = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/gu;
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

const body: Element = {
  tag: "body",
  lang: undefined,
  typeface: { role: "sans", weight: 400, style: "normal" },
};

/** As the style sheets have it, by class or tag; what an entry leaves out is inherited. */
const changes: Readonly<Record<string, Partial<Typeface>>> = {
  h1: { role: "serif", weight: 600 },
  h2: { role: "serif", weight: 600 },
  h3: { role: "serif", weight: 600 },
  h4: { role: "serif", weight: 600 },
  h5: { role: "serif", weight: 600 },
  h6: { role: "serif", weight: 600 },
  th: { role: "serif", weight: 600 },
  b: { weight: 600 },
  dt: { weight: 600 },
  code: { role: "mono", style: "normal" },
  pre: { role: "mono", style: "normal" },
  strong: { weight: 600 },
  em: { style: "italic" },
  i: { style: "italic" },
  "callout-title": { weight: 600 },
  "cover-language": { weight: 600 },
  "is-said": { role: "sans", weight: 600 },
  "text-kicker": { weight: 600 },
  "agenda-number": { role: "serif", weight: 600 },
  "current-number": { weight: 600 },
  "deck-sister": { role: "serif" },
  "entry-work": { role: "serif" },
  "is-current": { weight: 600 },
  kicker: { weight: 600 },
  languages: { weight: 600 },
  "number-figure": { role: "serif", weight: 600 },
  "quote-mark": { role: "serif", weight: 600 },
  "quote-text": { role: "serif" },
  "row-head": { role: "sans", weight: 600 },
  "section-number": { role: "serif", weight: 600 },
  "sister-name": { weight: 600 },
  "sister-title": { role: "serif" },
  "step-label": { role: "serif", weight: 600 },
  "step-number": { role: "serif", weight: 600 },
};

/** Only European scripts have italics: the others are emphasised by weight, as src/render/language-css.ts says. */
function settled(typeface: Typeface, lang: Lang | undefined): Typeface {
  const isUpright = typeface.style === "italic" && lang !== undefined && !isEuropean(lang);
  return isUpright ? { ...typeface, style: "normal", weight: 600 } : typeface;
}

function within(typeface: Typeface, tag: string, attributes: string): Typeface | undefined {
  const classes = /\sclass="([^"]*)"/u.exec(attributes)?.[1]?.split(/\s+/u) ?? [];
  if (classes.some((name) => undrawn.has(name))) return undefined;
  return Object.assign({ ...typeface }, ...[tag, ...classes].map((name) => changes[name]));
}

/** Notes are not shown with the slide; KaTeX and emoji bring fonts of their own. */
const undrawn: ReadonlySet<string> = new Set(["notes", "katex", "emoji"]);

/** Authors may write anything: what is no tag is not heeded. */
function langOf(attributes: string): Lang | undefined {
  const written = /\slang="([^"]*)"/u.exec(attributes)?.[1];
  return written === undefined ? undefined : canonicalLang(written);
}
