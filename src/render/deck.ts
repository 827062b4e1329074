import { languageOf } from "../languages/table.ts";
import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { RenderOptions } from "./options.ts";
import { pageSlides, type PageSlide } from "./page-slides.ts";
import { renderPage } from "./page.ts";
import { templateSource, templatesOf } from "./templates.ts";

/**
 * The reveal.js deck of one language, `<deck>/<lang>.html`, and the files of `assets/` that it uses. It works from
 * `file://`, asks for nothing else, and links each slide to the same slide of its sister languages. Throws `UserError` for
 * a theme, an accent or a template that is not right.
 */
export function renderDeck(
  deck: Deck,
  lang: Lang,
  look: Look,
  options: RenderOptions,
  report: Report,
): readonly OutputFile[] {
  const input = { deck, lang, look, options, report };
  const fill = templatesOf(look);
  const { slides, pictures } = pageSlides(input, fill, { notes: true, toSlide });
  const navigationHtml = fill("partials/languages.hbs", languagesView(deck, lang));
  const html = `${slides.map((slide) => slide.html).join("")}${navigationHtml}`;
  const parts = {
    path: `${deck.name}/${lang}.html`,
    template: "deck.hbs",
    view: { columns: columnsOf(slides), navigationHtml },
    html,
    pictures,
    sheets: [
      { name: "reveal", source: look.reveal.css },
      { name: "deck", source: templateSource(look, "theme/deck.css") },
    ],
    scripts: [
      { name: "reveal", source: look.reveal.script },
      { name: "deck", source: templateSource(look, "deck.js") },
    ],
  } as const;
  return renderPage(parts, input, fill);
}

function languagesView(deck: Deck, lang: Lang): object {
  const others = deck.langs.filter((other) => other !== lang);
  return {
    label: languageOf(lang).labels.language,
    hasSisters: others.length > 0,
    sisters: others.map((other) => {
      const { direction, nativeName } = languageOf(other);
      return { lang: other, dir: direction, name: nativeName, href: `${encodeURIComponent(other)}.html` };
    }),
  };
}

/** A slide with the vertical ones below it, as reveal.js nests them. */
interface Column {
  readonly html: string;
  readonly isStack: boolean;
}

function columnsOf(slides: readonly PageSlide[]): readonly Column[] {
  const columns: Column[] = [];
  for (const { html, isVertical } of slides) {
    const above = isVertical ? columns.pop() : undefined;
    columns.push({ html: `${above?.html ?? ""}${html}`, isStack: above !== undefined });
  }
  return columns;
}

function toSlide(id: string): string {
  return `#/${encodeURIComponent(id)}`;
}
