import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { RenderOptions } from "./options.ts";
import { pageSlides } from "./page-slides.ts";
import { screenPage } from "./screen-page.ts";
import { templatesOf } from "./templates.ts";

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
  const shown = pageSlides(input, fill, { notes: true, isStepped: options.isStepped, toSlide });
  return screenPage({ ...shown, own: [lang], size: { width: 1280, height: 720 }, sheets: [] }, input, fill);
}

function toSlide(id: string): string {
  return `#/${encodeURIComponent(id)}`;
}
