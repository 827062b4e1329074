import type { Deck, SlideText } from "../model/deck.ts";
import type { Look } from "../model/look.ts";
import type { DeckReport } from "../model/report.ts";
import { plainOptions } from "./options.ts";
import { pageSlides } from "./page-slides.ts";
import type { Fill } from "./templates.ts";

/** The first slide of a deck in its pivot, as it is drawn; what could be clicked or named in it is taken out. */
export function coverThumbnail(deck: DeckReport, look: Look, fill: Fill): string {
  const cover = coverDeck(deck);
  if (cover === undefined) return "";
  const options = { ...plainOptions, theme: deck.theme, accent: deck.accent };
  const input = { deck: cover, lang: deck.pivot, look, options, report: () => {} };
  const { slides } = pageSlides(input, fill, { notes: false, toSlide: (id) => `#${id}`, tag: "article" });
  return (slides[0]?.html ?? "")
    .replace(/\s(?:id|data-slide-id)="[^"]*"/gu, "")
    .replace(/<a\s[^>]*>/gu, "<span>")
    .replaceAll("</a>", "</span>");
}

/** A deck of that slide alone. */
function coverDeck({ name, pivot, langs, titles, cover }: DeckReport): Deck | undefined {
  if (cover === undefined) return undefined;
  const texts = new Map(
    Object.entries(cover.texts).map(([lang, { kicker, title, body }]): readonly [string, SlideText] => [
      lang,
      {
        kicker,
        title,
        body,
        layout: cover.layout,
        titleDepth: 1,
        notes: "",
        attributes: [],
        isVertical: false,
      },
    ]),
  );
  const slide = { id: "cover", layout: cover.layout, texts, sources: [] };
  const meta = new Map(
    langs.map((lang) => {
      const [title, author] = [titles[lang], cover.texts[lang]?.author];
      return [lang, { ...(title !== undefined && { title }), ...(author !== undefined && { author }) }];
    }),
  );
  return { name, pivot, langs, meta, slides: [slide], order: new Map([[pivot, ["cover"]]]) };
}
