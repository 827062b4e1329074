import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from "yaml";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { MarpLasting } from "./marp.ts";
import { noSeparators, type OwnSeparators, separatorLine } from "./own-separators.ts";

/** For which program a slide file was written, by its front matter. */
export interface Flavour {
  readonly name: "diptych" | "marp" | "quarto";
  /** Headings up to this depth begin a slide by themselves; 0: only a line `---` does. */
  readonly splitDepth: number;
  /** Quarto and Pandoc make a title slide of the front matter. */
  readonly subtitle: string;
  /** Quarto's and Pandoc's `incremental`: the items of lists come one by one. */
  readonly isIncremental: boolean;
  /** What Marp's front matter says of all slides. */
  readonly marp: MarpLasting;
  /** What reveal-md's says stands between slides, beside `---`. */
  readonly separators: OwnSeparators;
}

/** Reads the front matter of Marp (`marp: true`), of Quarto and Pandoc (`format: revealjs`) and of reveal-md. */
export function flavourOf(raw: string | undefined, file: string, report: Report): Flavour {
  const { contents } = parseDocument(raw ?? "", { schema: "failsafe", prettyErrors: false });
  if (!isMap(contents)) return plain;
  const keys = keysOf(contents);
  const get = (name: string): string => textOf(contents.get(name, true));
  if (get("marp") === "true") {
    tell(
      "Marp",
      keys.filter((key) => marpUnused.has(key)),
      file,
      report,
    );
    return {
      ...plain,
      name: "marp",
      splitDepth: depthOf(contents.get("headingDivider", true)),
      marp: { class: wordsOf(contents.get("class", true)), backgroundColor: get("backgroundColor") },
    };
  }
  const format = contents.get("format", true);
  const options = isMap(format) ? format.get("revealjs", true) : undefined;
  if (get("format") === "revealjs" || (isMap(format) && format.has("revealjs"))) {
    const inner = isMap(options) ? keysOf(options) : [];
    tell(
      "Quarto",
      [...keys, ...inner].filter((key) => quartoUnused.has(key)),
      file,
      report,
    );
    if (/^(?:today|now|last-modified)$/u.test(get("date"))) report(noDate(get("date"), file));
    const level = isMap(options) ? options.get("slide-level", true) : undefined;
    const isIncremental = [...keys, ...inner].includes("incremental");
    return {
      ...plain,
      name: "quarto",
      splitDepth: depthOf(level) || 2,
      subtitle: get("subtitle"),
      isIncremental,
    };
  }
  const lineOf = (name: string) => separatorLine(get(name));
  const unread = new Set(["separator", "verticalSeparator"].filter((name) => lineOf(name) === undefined));
  tell(
    "reveal-md",
    keys.filter((key) => revealUnused.has(key) || unread.has(key)),
    file,
    report,
  );
  return { ...plain, separators: { across: lineOf("separator"), down: lineOf("verticalSeparator") } };
}

const plain: Flavour = {
  name: "diptych",
  splitDepth: 0,
  subtitle: "",
  isIncremental: false,
  marp: { class: "", backgroundColor: "" },
  separators: noSeparators,
};

/** Settings that would change what is seen; those of numbering, maths and the like are the same here. */
const marpUnused = new Set("theme style size header footer color backgroundImage".split(" "));
const quartoUnused = new Set(
  "theme css logo footer include-in-header include-before-body self-contained chalkboard".split(" "),
);
const revealUnused = new Set("theme highlightTheme css scripts revealOptions".split(" "));

function tell(program: string, unused: readonly string[], file: string, report: Report): void {
  if (unused.length === 0) return;
  report({
    severity: "warning",
    code: "slidefile/front-matter-unused",
    message: `expected settings of diptych, found ${unused.map((key) => `\`${key}\``).join(", ")} of ${program}: without effect`,
    place: { file, line: 1 },
    hint: "theme, accent, logo and footer are set in `diptych.yaml`; slides are separated by a line `---`",
  });
}

function noDate(found: string, file: string): Diagnostic {
  return {
    severity: "warning",
    code: "slidefile/front-matter-date",
    message: `expected a date, found \`${found}\`: left out`,
    place: { file, line: 1 },
    hint: "write the day of your talk",
  };
}

/** What is switched off needs no word. */
function keysOf(map: YAMLMap): readonly string[] {
  return map.items.filter(({ value }) => textOf(value) !== "false").map(({ key }) => String(key));
}

/** The deepest of one depth or several; 0 for anything else. */
function depthOf(node: Node | undefined): number {
  const values = isSeq(node) ? node.items.map((item) => Number(textOf(item))) : [Number(textOf(node))];
  return Math.max(0, ...values.filter((value) => Number.isInteger(value) && value >= 1 && value <= 6));
}

/** `class: lead invert`, or a list of them. */
function wordsOf(node: Node | undefined): string {
  return isSeq(node) ? node.items.map(textOf).join(" ") : textOf(node);
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : "";
}
