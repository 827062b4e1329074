import { languageOf } from "../languages/table.ts";
import type { OutputFile } from "../model/output-file.ts";
import { pageAsset, type PageAsset } from "./assets.ts";
import { deckTitle } from "./deck-title.ts";
import { fontAssets } from "./font-assets.ts";
import { formulaAssets } from "./formula/formula-assets.ts";
import { emojiAssets } from "./icons/emoji-assets.ts";
import type { PageInput } from "./page-slides.ts";
import type { Fill } from "./templates.ts";
import { slideCss } from "./theme.ts";

/** A page of slides before its assets are known. */
export interface PageParts {
  readonly path: string;
  readonly template: "deck.hbs" | "print.hbs" | "handout.hbs";
  /** What `template` prints beside the document's own head. */
  readonly view: object;
  /** All HTML of the view, for the choice of fonts. */
  readonly html: string;
  readonly pictures: readonly PageAsset[];
  /** Beside the slides' own sheet, which comes first. */
  readonly sheets: readonly PageSheet[];
  readonly scripts: readonly NamedSource[];
}

export interface NamedSource {
  readonly name: string;
  readonly source: string;
}

/** A style sheet of a page. */
export interface PageSheet extends NamedSource {
  /** When it counts, as a media query; undefined: always. */
  readonly media?: string;
}

/** The page and the files it asks for, the page first. */
export function renderPage(parts: PageParts, input: PageInput, fill: Fill): readonly OutputFile[] {
  const formulas = formulaAssets(parts.html, input.look);
  const slides = { name: "slides", source: slideCss(input.look, input.options) };
  const wanted: readonly PageSheet[] = [...formulas.sheets, slides, ...parts.sheets];
  const sheets = wanted.map(({ name, source, media }) => ({
    ...pageAsset(name, "css", source),
    name,
    media,
  }));
  const scripts = parts.scripts.map(({ name, source }) => pageAsset(name, "js", source));
  const fonts = fontAssets(parts.html, input.look, ({ href }) => href);
  const emoji = emojiAssets(parts.html, input.look, ({ href }) => href);
  const contents = fill(parts.template, {
    ...documentView(input),
    ...parts.view,
    fontCss: [fonts.css, formulas.fontCss, emoji.css].filter((css) => css !== "").join("\n"),
    sheets: sheets.map(({ href, name, media }) => ({ href, name, media })),
    scripts: scripts.map(({ href }) => href),
  });
  const files = [
    ...sheets,
    ...scripts,
    ...fonts.assets,
    ...formulas.fonts,
    ...emoji.assets,
    ...parts.pictures,
  ].map(({ file }) => file);
  return [{ path: parts.path, contents }, ...files];
}

function documentView({ deck, lang, options }: PageInput): object {
  const meta = deck.meta.get(lang);
  return {
    lang,
    dir: languageOf(lang).direction,
    langs: deck.langs.join(" "),
    title: deckTitle(deck, lang, options),
    author: meta?.author,
    description: meta?.description,
  };
}
