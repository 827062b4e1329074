import { screenLabels } from "../languages/screen-labels.ts";
import { languageOf } from "../languages/table.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { DeckReport } from "../model/report.ts";
import { pageAsset } from "./assets.ts";
import { fontAssets } from "./font-assets.ts";
import { emojiAssets } from "./icons/emoji-assets.ts";
import { coverThumbnail } from "./library-cover.ts";
import { deckFiles } from "./library-files.ts";
import { localNumber } from "./local-number.ts";
import { type Fill, templateSource, templatesOf } from "./templates.ts";
import { structureCss, themeProperties } from "./theme.ts";

/**
 * The page over all decks, `index.html`, and the files of `assets/` that it uses. Titles, languages and links come from the
 * decks' reports; a thumbnail is the first slide itself, drawn small. Works from `file://` and asks for nothing else.
 */
export function renderLibrary(reports: readonly DeckReport[], look: Look): readonly OutputFile[] {
  const decks = reports.map((deck) => withKnownTheme(deck, look));
  const fill = templatesOf(look);
  const lang = commonLang(decks);
  const labels = screenLabels(lang);
  const cards = decks.map((deck, index) => cardView(deck, index, lang, look, fill));
  const view = { lang, dir: languageOf(lang).direction, labels, cards };
  const html = fill("library.hbs", view);
  const fonts = fontAssets(html, look, ({ file }) => file.path);
  const emoji = emojiAssets(html, look, ({ file }) => file.path);
  const sheets = [pageAsset("library", "css", libraryCss(decks, look))];
  const scripts = [pageAsset("library", "js", templateSource(look, "screen/library.js"))];
  const contents = fill("library.hbs", {
    ...view,
    fontCss: [fonts.css, emoji.css].filter((css) => css !== "").join("\n"),
    sheets: sheets.map(({ file }) => file.path),
    scripts: scripts.map(({ file }) => file.path),
  });
  return [
    { path: "index.html", contents },
    ...[...sheets, ...scripts, ...fonts.assets, ...emoji.assets].map(({ file }) => file),
  ];
}

/** The language that most decks have; of several the first. */
function commonLang(decks: readonly DeckReport[]): Lang {
  const langs = decks.flatMap((deck) => deck.langs);
  const count = (lang: Lang): number => langs.filter((other) => other === lang).length;
  return langs.toSorted((left, right) => count(right) - count(left))[0] ?? "en";
}

function cardView(deck: DeckReport, index: number, lang: Lang, look: Look, fill: Fill): object {
  const { languages, pairs } = deckFiles(deck);
  const [first] = languages;
  return {
    look: lookClass(index),
    thumbnailHtml: coverThumbnail(deck, look, fill),
    href: first?.main ?? pairs[0]?.main,
    titles: [deck.pivot, ...deck.langs.filter((other) => other !== deck.pivot)].map((other, place) => ({
      lang: other,
      dir: languageOf(other).direction,
      text: deck.titles[other] ?? deck.name,
      isFirst: place === 0,
    })),
    count: localNumber(deck.slides.length, lang),
    languages,
    pairs,
  };
}

/** The page looks like its first deck; each thumbnail has the colours of its own. */
function libraryCss(decks: readonly DeckReport[], look: Look): string {
  const [first] = decks;
  const page = themeProperties(look, coloursOf(first ?? { theme: plainTheme }));
  const own = decks.map((deck, index) =>
    themeProperties(look, coloursOf(deck)).replaceAll(":root", `.${lookClass(index)}`),
  );
  return [page, ...own, structureCss(look), templateSource(look, "screen/library.css")].join("\n");
}

function lookClass(index: number): string {
  return `look-${index + 1}`;
}

/** A theme of one's own may have gone since the deck was made. */
function withKnownTheme(deck: DeckReport, look: Look): DeckReport {
  return look.templates.has(`theme/${deck.theme}.css`) ? deck : { ...deck, theme: plainTheme };
}

const plainTheme = "paper";

function coloursOf({ theme, accent }: Pick<DeckReport, "theme" | "accent">) {
  return { theme, accent };
}
