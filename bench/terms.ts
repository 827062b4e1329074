// Bilingual terms against lists marked by hand: node bench/terms.ts [--all]
// --all prints every term found, for judging new ones: right ones go into bench/terms/accepted.tsv
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { alignEditions } from "../src/align/align.ts";
import { termsOf } from "../src/align/terms.ts";
import { editionFormats } from "../src/model/edition.ts";
import type { Alignment } from "../src/model/alignment.ts";
import type { Term } from "../src/model/term.ts";
import { readEdition } from "../src/read/edition.ts";
import { matches, readTerms, type MarkedTerm } from "./terms/marked.ts";

interface Article {
  readonly folder: string;
  readonly list: string;
  readonly langs: readonly [string, string];
}

const own: readonly Article[] = [
  { folder: "../articles/sales-funnel", list: "sales-funnel", langs: ["id", "sr"] },
];
const shared: readonly Article[] = [
  { folder: "../../shared/articles/sales-funnel", list: "shared-sales-funnel", langs: ["id", "sr"] },
  { folder: "../../shared/articles/thinking-in-react", list: "thinking-in-react", langs: ["id", "sr-Latn"] },
  { folder: "../../shared/articles/how-to-contribute", list: "how-to-contribute", langs: ["en", "id"] },
  { folder: "../../shared/articles/how-to-contribute", list: "how-to-contribute", langs: ["en", "ja"] },
  { folder: "../../shared/articles/finding-users", list: "finding-users", langs: ["en", "hi"] },
  { folder: "../../shared/articles/finding-users", list: "finding-users", langs: ["en", "ar"] },
];

const showsAll = process.argv.includes("--all");
const accepted = readTerms("accepted");
const total = { found: 0, right: 0, marked: 0, recalled: 0, milliseconds: 0 };

print(
  "| article | pairs of sentences | terms | right | precision | marked | found | recall | variants | ms |",
);
print("|---|---|---|---|---|---|---|---|---|---|");
for (const article of [...own, ...shared]) await measure(article);
printRow("all", "", total, "");

async function measure({ folder, list, langs }: Article): Promise<void> {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  if (!existsSync(path)) {
    print(`| ${list} ${langs.join("–")} | not there: expected \`${folder}\` beside this file |`);
    return;
  }
  const alignment = await alignedArticle(path, langs);
  const start = performance.now();
  const terms = termsOf(alignment, langs);
  const milliseconds = performance.now() - start;
  const marked = readTerms(`${list}.${langs.join("-")}`);
  const isListed = (term: Term, entries: readonly MarkedTerm[]) =>
    entries.some((entry) => matches(entry, term.forms.get(langs[0]) ?? "", term.forms.get(langs[1]) ?? ""));
  const wrong = terms.filter((term) => !isListed(term, marked) && !isListed(term, accepted));
  const counts = {
    found: terms.length,
    right: terms.length - wrong.length,
    marked: marked.length,
    recalled: marked.filter((entry) => terms.some((term) => isListed(term, [entry]))).length,
    milliseconds,
  };
  const variants = terms.flatMap((term) => term.variants).length;
  printRow(`${list} ${langs.join("–")}`, String(linesIn(alignment, langs)), counts, String(variants));
  for (const term of showsAll ? terms : wrong) {
    print(`${wrong.includes(term) ? "?" : " "}\t${[...term.forms.values()].join("\t")}\t${term.count}`);
  }
  for (const key of ["found", "right", "marked", "recalled", "milliseconds"] as const)
    total[key] += counts[key];
}

async function alignedArticle(path: string, langs: readonly [string, string]): Promise<Alignment> {
  const editions = await Promise.all(
    langs.map((lang) => {
      const format = editionFormats.find((known) => existsSync(`${path}/${lang}.${known}`)) ?? "md";
      const file = `${path}/${lang}.${format}`;
      return readEdition({ lang, file, format, bytes: readFileSync(file) }, () => {});
    }),
  );
  return alignEditions(editions, { pivot: langs[0] }, () => {});
}

function linesIn({ units }: Alignment, langs: readonly string[]): number {
  const segments = units.flatMap((unit) => unit.segments);
  return segments.filter(({ variants }) => langs.every((lang) => variants.has(lang))).length;
}

function printRow(name: string, lines: string, counts: typeof total, variants: string): void {
  const { found, right, marked, recalled, milliseconds } = counts;
  const cells = [
    name,
    lines,
    found,
    right,
    (right / found).toFixed(3),
    marked,
    recalled,
    (recalled / marked).toFixed(3),
    variants,
    Math.round(milliseconds),
  ];
  print(`| ${cells.join(" | ")} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
