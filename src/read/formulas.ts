import type { Nodes, Root, Text } from "mdast";

/** What stands in for a formula while Markdown is parsed: letters that no writer uses, as many as it has. */
const first = "\uE0F0";
const inside = "\uE0F1";
const last = "\uE0F2";
const stand = new RegExp(`${first}[${inside}\\s]*${last}`, "gu");

export interface WithoutFormulas {
  /** The same text, letter for letter and line for line, with nothing in its formulas that Markdown could read. */
  readonly text: string;
  readonly formulas: readonly string[];
}

/**
 * Takes `$$…$$` and `$…$` out of Markdown, as Pandoc finds them: no white space inside the single dollars, no digit behind the
 * last one ("$5 and $6" are prices), no blank line within, and none in code.
 */
export function withoutFormulas(text: string): WithoutFormulas {
  const formulas: string[] = [];
  if (/[\uE0F0-\uE0F2]/u.test(text)) return { text, formulas };
  const masked = text.replaceAll(codeOrFormula, (found) => {
    if (!found.startsWith("$")) return found;
    formulas.push(found);
    return first + found.slice(1, -1).replaceAll(/[^\n]/g, inside) + last;
  });
  return { text: masked, formulas };
}

/** Escaped signs, fenced code, code spans and formulas, whichever comes first. */
const codeOrFormula = new RegExp(
  [
    /\\[\s\S]/,
    /^ {0,3}(?<fence>`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\k<fence>[`~]*[ \t]*$|$(?![\s\S]))/,
    /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\k<ticks>(?!`)/,
    /\$\$(?:(?!\n[ \t]*\n|\$\$)[\s\S])+\$\$/,
    /\$(?![\s$])(?:(?!\n[ \t]*\n)(?:\\\$|[^$]))*?(?<![\s\\])\$(?!\d)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gm",
);

/** Puts the formulas back, on one line; a text that holds some says so in `data.formulas`. */
export function withFormulas(root: Root, formulas: readonly string[]): Root {
  if (formulas.length > 0) restore(root, formulas.values());
  return root;
}

/** In the order of the text: what a link says comes before where it leads. */
function restore(node: Nodes, formulas: Iterator<string>): void {
  const put = (text: string) => text.replaceAll(stand, (stood) => formulas.next().value ?? stood);
  if ("children" in node) node.children.forEach((child) => restore(child, formulas));
  if (node.type === "text") restoreText(node, formulas);
  else if ("value" in node) node.value = put(node.value);
  if ("alt" in node && typeof node.alt === "string") node.alt = put(node.alt);
  if ("url" in node) node.url = put(node.url);
  if ("title" in node && typeof node.title === "string") node.title = put(node.title);
}

function restoreText(node: Text, formulas: Iterator<string>): void {
  const held: string[] = [];
  node.value = node.value.replaceAll(stand, (stood) => {
    const formula = (formulas.next().value ?? stood).replaceAll(/\s+/g, " ");
    held.push(formula);
    return formula;
  });
  if (held.length > 0) node.data = { ...node.data, formulas: held };
}

/** A text rewritten but for its formulas. */
export function outsideFormulas({ value, data }: Text, write: (text: string) => string): string {
  let written = "";
  let end = 0;
  for (const formula of data?.formulas ?? []) {
    const start = value.indexOf(formula, end);
    if (start === -1) continue;
    written += write(value.slice(end, start)) + formula;
    end = start + formula.length;
  }
  return written + write(value.slice(end));
}
