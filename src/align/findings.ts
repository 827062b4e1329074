import type { Alignment, Block, TranslationUnit } from "../model/alignment.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { BlockKind, Edition } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { JoinedEditions } from "./join-editions.ts";
import { movedSection } from "./moved-section.ts";
import { opening } from "./opening.ts";

/** What the user should know. An edition that is another article is named once, and what it lacks is not listed. */
export function findingsOf(
  alignment: Alignment,
  editions: readonly Edition[],
  blocks: ReadonlyMap<Lang, readonly Block[]>,
  { hub, moves }: JoinedEditions,
  strangers: ReadonlyMap<Lang, number>,
): readonly Diagnostic[] {
  const files = new Map(editions.map(({ lang, file }) => [lang, file] as const));
  const compared = alignment.langs.filter((lang) => !strangers.has(lang));
  return [
    ...[...strangers].map(([lang, score]) =>
      notOneArticle(files.get(lang) ?? lang, files.get(hub) ?? hub, score),
    ),
    ...moves
      .filter((move) => compared.includes(move.lang) && compared.includes(move.hub))
      .flatMap((move) => movedSection(move, blocks, files)),
    ...alignment.units.flatMap((unit) => [
      ...compared
        .filter((lang) => !unit.variants.has(lang))
        .flatMap((lang) => missingBlock(unit, lang, compared, files)),
      ...weakMatch(unit, compared, files),
    ]),
  ];
}

function notOneArticle(file: string, hubFile: string, score: number): Diagnostic {
  return {
    severity: "error",
    code: "align/not-one-article",
    message:
      `expected \`${file}\` to be the same article as \`${hubFile}\`, ` +
      `found hardly anything in common (score ${score.toFixed(2)})`,
    place: { file },
    hint: "check that both files belong to this deck and are named after their languages",
  };
}

/** What an edition may well leave out. */
const isOptional: ReadonlySet<BlockKind> = new Set<BlockKind>(["boilerplate", "bio", "byline"]);

function missingBlock(
  unit: TranslationUnit,
  lang: Lang,
  compared: readonly Lang[],
  files: ReadonlyMap<Lang, string>,
): readonly Diagnostic[] {
  const present = compared.find((other) => unit.variants.has(other));
  if (present === undefined || isOptional.has(unit.kind)) return [];
  return [
    {
      severity: "warning",
      code: "align/missing-block",
      message: `expected this ${unit.kind} in ${lang} as in ${present}, found none: \`${openingOf(unit, present)}\``,
      ...placeOf(unit, present, files),
      hint: `translate it in \`${files.get(lang) ?? lang}\`, or take it out of \`${files.get(present) ?? present}\``,
    },
  ];
}

/** So low score 3 in 1,000 right matches, most of them short headings; at .5 it would be 5. */
const weakScore = 0.3;

function weakMatch(
  unit: TranslationUnit,
  compared: readonly Lang[],
  files: ReadonlyMap<Lang, string>,
): readonly Diagnostic[] {
  const [first, ...others] = compared.filter((lang) => unit.variants.has(lang));
  if (first === undefined || others.length === 0 || unit.score >= weakScore) return [];
  const score = unit.score.toFixed(2);
  return [
    {
      severity: "note",
      code: "align/weak-match",
      message:
        `expected this ${unit.kind} to say the same in ${[first, ...others].join(", ")}, ` +
        `found little in common (score ${score}): \`${openingOf(unit, first)}\``,
      ...placeOf(unit, first, files),
      hint: "compare the passages; one may be cut short, or belong elsewhere",
    },
  ];
}

function openingOf(unit: TranslationUnit, lang: Lang): string {
  return opening((unit.variants.get(lang) ?? []).map((block) => block.text).join(" "));
}

function placeOf(unit: TranslationUnit, lang: Lang, files: ReadonlyMap<Lang, string>): { place?: Place } {
  const file = files.get(lang);
  const line = unit.variants.get(lang)?.[0]?.lines[0];
  if (file === undefined) return {};
  return { place: { file, ...(line === undefined ? {} : { line }) } };
}
