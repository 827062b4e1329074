import type { Look } from "../../model/look.ts";
import { pageAsset, type PageAsset } from "../assets.ts";

/** What a page with formulas asks for: KaTeX's style sheet and those of its fonts that these formulas use. */
export interface FormulaAssets {
  readonly sheets: readonly { readonly name: string; readonly source: string }[];
  readonly fontCss: string;
  readonly fonts: readonly PageAsset[];
}

export function formulaAssets(html: string, { formulas }: Look): FormulaAssets {
  if (!html.includes('class="katex"')) return { sheets: [], fontCss: "", fonts: [] };
  const css = formulas.css();
  const rules = css.replace(fontFace, "");
  const wanted = wantedFonts(rules, html);
  const used = [...css.matchAll(fontFace)].filter(([rule]) => wanted.has(fontOf(rule)));
  const faces = used.map(([rule]) => {
    const name = /fonts\/([\w-]+)\.woff2/u.exec(rule)?.[1] ?? "";
    const asset = pageAsset(name, "woff2", formulas.font(name));
    return { asset, css: rule.replace(/src:[^;}]+/u, `src:url("${asset.href}") format("woff2")`) };
  });
  return {
    sheets: [{ name: "katex", source: rules }],
    fontCss: faces.map((face) => face.css).join("\n"),
    fonts: faces.map(({ asset }) => asset),
  };
}

const fontFace = /@font-face\s*\{[^}]*\}/gu;

/** A font is wanted if all classes of a selector that sets it are there: too many rather than too few. */
function wantedFonts(rules: string, html: string): ReadonlySet<string> {
  const classes = new Set(
    [...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, names = ""]) => names.split(" ")),
  );
  const wanted = new Set<string>();
  for (const [, selectors = "", body = ""] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    if (!/font(?:-family|-weight|-style)?:/u.test(body)) continue;
    const isUsed = selectors
      .split(",")
      .some((selector) => [...selector.matchAll(/\.([\w-]+)/gu)].every(([, name = ""]) => classes.has(name)));
    if (isUsed) wanted.add(fontOf(body));
  }
  return wanted;
}

/** "KaTeX_Main 700 normal", of a `@font-face` or of a rule. */
function fontOf(declarations: string): string {
  const family = /KaTeX_\w+/u.exec(declarations)?.[0] ?? "KaTeX_Main";
  const weight = /font-weight:(?:700|bold)/u.test(declarations) ? 700 : 400;
  const style = /font-style:italic/u.test(declarations) ? "italic" : "normal";
  return `${family} ${weight} ${style}`;
}
