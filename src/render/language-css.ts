import { isEuropean, isTall } from "../languages/font-stack.ts";
import { bundledFonts, type FontRole } from "../languages/script-fonts.ts";
import type { Lang } from "../model/lang.ts";
import type { FamilyStack } from "./fonts.ts";

/**
 * What the sheets of `theme/` cannot know: which families draw which language, and what its script asks of type. Empty where
 * the bundled fonts in European letters are all there is.
 */
export function languageCss(stacks: readonly FamilyStack[]): string {
  const langs = [...new Set(stacks.map(({ lang }) => lang))].filter((lang) => lang !== "und");
  const isPlain = (lang: Lang) =>
    isEuropean(lang) && stacks.every((stack) => stack.lang !== lang || isBundled(stack));
  if (langs.every(isPlain)) return "";
  // A longer tag is the narrower one, and comes later to win.
  return langs
    .toSorted((left, right) => left.length - right.length || (left < right ? -1 : 1))
    .map((lang) =>
      rulesOf(
        lang,
        stacks.filter((stack) => stack.lang === lang),
      ),
    )
    .join("\n");
}

function isBundled({ role, families }: FamilyStack): boolean {
  return families.every((family) => family === bundledFonts[role].name);
}

function rulesOf(lang: Lang, stacks: readonly FamilyStack[]): string {
  const familiesOf = (role: FontRole) => stacks.find((stack) => stack.role === role)?.families ?? [];
  const properties = roles.map(({ role, generic }) => {
    const names = [...new Set([...familiesOf(role), bundledFonts[role].name])].map((name) => `"${name}"`);
    return `--${role}: ${[...names, generic].join(", ")};`;
  });
  const own = `:lang(${lang}) { ${properties.join(" ")} }`;
  if (isEuropean(lang)) return own;
  // A script's needs win over any layout's wishes: tracking tears joined letters apart and opens holes between others.
  const tracking = `:lang(${lang}) { letter-spacing: 0 !important; }`;
  const emphasis = `:is(em, i):lang(${lang}) { font-style: normal; font-weight: 600; }`;
  const leading = `${headlines}:lang(${lang}) { line-height: ${isTall(lang) ? 1.4 : 1.25} !important; }`;
  return [own, tracking, emphasis, leading].join("\n");
}

const roles = [
  { role: "serif", generic: "serif" },
  { role: "sans", generic: "sans-serif" },
  { role: "mono", generic: "monospace" },
] as const;

/** What the layouts set tight, for letters without marks above and below. */
const headlines = ":is(h1, h2, h3, h4, h5, h6, .step-label, .sister-title, .entry-work)";
