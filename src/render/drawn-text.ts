import type { FontFace } from "../model/look.ts";

/** A font as the style sheet asks for it. */
export type Typeface = Pick<FontFace, "family" | "weight" | "style">;

/** Text as it is drawn in one typeface. */
export interface DrawnText {
  readonly typeface: Typeface;
  readonly text: string;
}

/** Walks HTML that the templates made and says which text `theme/slide.css` draws in which typeface. */
export function drawnText(html: string): readonly DrawnText[] {
  const open: { readonly tag: string; readonly typeface: Typeface | undefined }[] = [];
  const drawn: DrawnText[] = [];
  for (const [, close, tag = "", attributes = "", text] of html.matchAll(pieces)) {
    const current = open.length === 0 ? plain : open.at(-1)?.typeface;
    if (text !== undefined) {
      if (current !== undefined) drawn.push({ typeface: current, text: decodeEntities(text) });
    } else if (close === "/") {
      open.length = Math.max(
        0,
        open.findLastIndex((element) => element.tag === tag),
      );
    } else if (tag !== "" && !empty.has(tag)) {
      open.push({ tag, typeface: current && within(current, tag, attributes) });
    }
  }
  return drawn;
}

/** A comment, a tag or text. */
const pieces = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/gu;
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

const serif = "Source Serif 4";
const sans = "Source Sans 3";
const plain: Typeface = { family: sans, weight: 400, style: "normal" };

/** As the style sheet has it, by class or tag; what an entry leaves out is inherited. */
const changes: Readonly<Record<string, Partial<Typeface>>> = {
  h1: { family: serif, weight: 600 },
  h2: { family: serif, weight: 600 },
  h3: { family: serif, weight: 600 },
  h4: { family: serif, weight: 600 },
  h5: { family: serif, weight: 600 },
  h6: { family: serif, weight: 600 },
  th: { family: serif, weight: 600 },
  b: { weight: 600 },
  strong: { weight: 600 },
  em: { style: "italic" },
  i: { style: "italic" },
  "current-number": { weight: 600 },
  "entry-work": { family: serif },
  kicker: { weight: 600 },
  "sister-name": { weight: 600 },
  "sister-title": { family: serif },
  "step-label": { family: serif, weight: 600 },
  "step-number": { family: serif, weight: 600 },
};

/** Undefined: not drawn at all. */
function within(typeface: Typeface, tag: string, attributes: string): Typeface | undefined {
  const classes = /\sclass="([^"]*)"/u.exec(attributes)?.[1]?.split(/\s+/u) ?? [];
  if (classes.includes("notes")) return undefined;
  return Object.assign({ ...typeface }, ...[tag, ...classes].map((name) => changes[name]));
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ""] ?? whole;
    },
  );
}
