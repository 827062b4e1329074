import { languageOf } from "../languages/table.ts";
import { screenLabels } from "../languages/screen-labels.ts";
import { searchLabels } from "../languages/search-labels.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PageAsset } from "./assets.ts";
import { deckTitle } from "./deck-title.ts";
import { languagesView } from "./languages-menu.ts";
import type { PageInput, PageSlide } from "./page-slides.ts";
import { type PageSheet, renderPage } from "./page.ts";
import { type Fill, templateSource } from "./templates.ts";

/** A deck for the screen, of one language or of two. */
export interface ScreenParts {
  /** The languages that it shows. */
  readonly own: readonly Lang[];
  readonly slides: readonly Pick<PageSlide, "id" | "html" | "isVertical">[];
  readonly pictures: readonly PageAsset[];
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Beside those that every deck has. */
  readonly sheets: readonly PageSheet[];
  /** What differs from a page in the language of `input`. */
  readonly document?: { readonly title: string; readonly dir: string };
}

/** `<deck>/<own>.html`, turned by reveal.js, and the files of `assets/` that it uses. */
export function screenPage(
  { own, slides, pictures, size, sheets, document }: ScreenParts,
  input: PageInput,
  fill: Fill,
): readonly OutputFile[] {
  const { deck, look, options } = input;
  const navigationHtml = fill("partials/languages.hbs", languagesView(deck, own, options.pairs));
  const labels = screenLabels(input.lang);
  const { direction, labels: words } = languageOf(input.lang);
  const spoken = { labels, find: searchLabels(input.lang), words, lang: input.lang, dir: direction };
  const arrows = isRightToLeft(input, document) ? { next: "←", previous: "→" } : { next: "→", previous: "←" };
  const headHtml = fill("partials/deck-head.hbs", {
    ...spoken,
    title: document?.title ?? deckTitle(deck, input.lang, options),
    hasTitle: slides.some(({ html }) => html.includes("<h1")),
    navigationHtml,
  });
  const keysHtml = fill("partials/keys.hbs", { ...spoken, arrows });
  const searchHtml = fill("partials/search.hbs", spoken);
  const speakerHtml = fill("partials/speaker.hbs", spoken);
  const parts = {
    path: `${deck.name}/${own.join("+")}.html`,
    template: "deck.hbs",
    view: {
      ...document,
      ...size,
      deck: deck.name,
      own: own.join(" "),
      columns: columnsOf(slides),
      headHtml,
      labels,
      keysHtml,
      searchHtml,
      speakerHtml,
    },
    html: `${slides.map((slide) => slide.html).join("")}${headHtml}${keysHtml}${searchHtml}${speakerHtml}`,
    pictures,
    sheets: sheetsOf(look, sheets),
    scripts: [
      { name: "reveal", source: look.reveal.script },
      ...scripts.map((name) => ({ name, source: templateSource(look, `screen/${name}.js`) })),
    ],
  } as const;
  return renderPage(parts, input, fill);
}

/** reveal.js has a look of its own for paper. Ours is that of the PDFs. */
function screenOnly(css: string): string {
  return `@media screen {\n${css}\n}\n`;
}

/** Arrows follow the eye. */
function isRightToLeft({ lang }: PageInput, document: ScreenParts["document"]): boolean {
  return (document?.dir ?? languageOf(lang).direction) === "rtl";
}

/** @param own those of this kind of deck; the page to read comes without scripts, and undoes what stands before it */
function sheetsOf(look: Look, own: readonly PageSheet[]): readonly PageSheet[] {
  return [
    { name: "reveal", source: screenOnly(look.reveal.css) },
    { name: "deck", source: templateSource(look, "theme/deck.css") },
    { name: "speaker", source: templateSource(look, "screen/speaker.css") },
    { name: "access", source: templateSource(look, "screen/access.css") },
    ...own,
    { name: "reading", source: templateSource(look, "screen/reading.css"), media: "(scripting: none)" },
    { name: "search", source: templateSource(look, "screen/search.css") },
    { name: "paper", source: templateSource(look, "screen/print.css") },
  ];
}

/** Classic scripts, which browsers load from the disk, in the order in which they build on each other. */
const scripts = [
  "page",
  "talk",
  "languages",
  "following",
  "speaker",
  "reading",
  "access",
  "slide-text",
  "search",
  "print",
  "deck",
] as const;

/** A slide with the vertical ones below it, as reveal.js nests them. */
interface Column {
  readonly html: string;
  readonly isStack: boolean;
}

function columnsOf(slides: ScreenParts["slides"]): readonly Column[] {
  const columns: Column[] = [];
  for (const { id, html, isVertical } of slides) {
    const above = isVertical ? columns.pop() : undefined;
    columns.push({ html: `${above?.html ?? ""}${placeOf(id)}${html}`, isStack: above !== undefined });
  }
  return columns;
}

/** Where links to `#/<id>` lead in a page without scripts. */
function placeOf(id: string): string {
  return `<noscript><span id="/${id}"></span></noscript>\n`;
}
