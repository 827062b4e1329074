import type { Attribute } from "../model/deck.ts";

/** What `## Headline {#id .class key=value}` of Pandoc and Quarto says of its slide, as reveal.js would write it. */
export interface HeadlineAttributes {
  readonly title: string;
  readonly attributes: readonly Attribute[];
}

/** The headline without the braces at its end; all of it if they hold no attributes. */
export function splitHeadline(headline: string): HeadlineAttributes {
  const found = braces.exec(headline);
  if (found === null) return { title: headline, attributes: [] };
  const classes: string[] = [];
  const attributes: Attribute[] = [];
  for (const { groups = {} } of (found[1] ?? "").matchAll(part)) {
    const { id, name, double, single, bare } = groups;
    if (id !== undefined) attributes.push({ name: "id", value: id });
    if (groups["class"] !== undefined && !ofDocuments.has(groups["class"])) classes.push(groups["class"]);
    if (name !== undefined)
      attributes.push({ name: attributeName(name), value: double ?? single ?? bare ?? "" });
  }
  const all =
    classes.length === 0 ? attributes : [...attributes, { name: "class", value: classes.join(" ") }];
  return { title: headline.slice(0, found.index).trimEnd(), attributes: all };
}

/** They say something of a document's numbering and contents only. */
const ofDocuments: ReadonlySet<string> = new Set(["unnumbered", "unlisted"]);

/** Quarto leaves out the `data-` that reveal.js has. */
function attributeName(name: string): string {
  return /^(?:background|transition|auto-animate|visibility|state|menu-title|timing|autoslide)/.test(name)
    ? `data-${name}`
    : name;
}

const word = "[\\p{L}\\p{N}_:.-]+";
const value = `(?:"[^"}]*"|'[^'}]*'|[^\\s"'{}]+)`;
const item = `(?:[#.]${word}|${word}=${value})`;
const braces = new RegExp(`\\s*\\{\\s*((?:-|${item})(?:\\s+${item})*)\\s*\\}\\s*$`, "u");
const part = new RegExp(
  `(?<=^|\\s)(?:#(?<id>${word})|\\.(?<class>${word})|(?<name>${word})=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\\s"'{}]+)))`,
  "gu",
);
