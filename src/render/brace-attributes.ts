/** What stands in `{#id .class key=value}` behind a heading, a picture or the colons of a block, as Pandoc and Quarto have it. */
export interface BraceAttributes {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** How many characters it takes, braces included. */
  readonly length: number;
}

/** Reads braces at the very start of a text; undefined if there are none, or what they hold is no attributes. */
export function braceAttributes(text: string): BraceAttributes | undefined {
  const found = whole.exec(text);
  if (found === null) return undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  let id: string | undefined;
  for (const { groups = {} } of (found[1] ?? "").matchAll(part)) {
    if (groups["id"] !== undefined) id = groups["id"];
    if (groups["class"] !== undefined) classes.push(groups["class"]);
    const value = groups["double"] ?? groups["single"] ?? groups["bare"];
    if (groups["name"] !== undefined && value !== undefined) values.set(groups["name"], value);
  }
  return { id, classes, values, length: found[0].length };
}

const name = "[\\p{L}\\p{N}_:.-]+";
const value = `(?:"[^"}]*"|'[^'}]*'|[^\\s"'{}]+)`;
const whole = new RegExp(
  `^\\{\\s*((?:[#.]${name}|-|${name}=${value})(?:\\s+(?:[#.]${name}|${name}=${value}))*)\\s*\\}`,
  "u",
);
const part = new RegExp(
  `#(?<id>${name})|(?<![\\p{L}\\p{N}"'])\\.(?<class>${name})|(?<name>${name})=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\\s"'{}]+))`,
  "gu",
);
