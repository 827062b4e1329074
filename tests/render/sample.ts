import { fileURLToPath } from "node:url";
import { loadLook } from "../../src/host/look.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";
import type { Deck, SlideText } from "../../src/model/deck.ts";
import type { EditionMeta } from "../../src/model/edition.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import type { OutputFile } from "../../src/model/output-file.ts";
import { plainOptions } from "../../src/render/options.ts";
import type { SlideContext } from "../../src/render/slide-context.ts";

export { plainOptions };

/** The templates and fonts that the package ships. */
export function ownLook(userTemplates?: string): Promise<Look> {
  return loadLook(nodeDisk, {
    templatesFolder: fileURLToPath(new URL("../../templates", import.meta.url)),
    userTemplates,
    packageFile: (specifier) => fileURLToPath(import.meta.resolve(specifier)),
  });
}

/** A slide's text; what is not given is empty. */
export function slideText(given: Partial<SlideText>): SlideText {
  return {
    layout: "bullets",
    kicker: "",
    title: "",
    titleDepth: 2,
    body: "",
    notes: "",
    attributes: [],
    isVertical: false,
    ...given,
  };
}

/** A deck from its slides by language and id, in the order in which they are written. */
export function deckOf(
  langs: Readonly<Record<Lang, readonly (readonly [id: string, text: Partial<SlideText>])[]>>,
  meta: Readonly<Record<Lang, EditionMeta>> = {},
): Deck {
  const order = new Map(Object.entries(langs).map(([lang, slides]) => [lang, slides.map(([id]) => id)]));
  const ids = [...new Set([...order.values()].flat())];
  const slides = ids.map((id) => {
    const texts = new Map(
      Object.entries(langs).flatMap(([lang, written]) =>
        written.filter(([other]) => other === id).map(([, text]) => [lang, slideText(text)] as const),
      ),
    );
    return { id, layout: [...texts.values()][0]?.layout ?? "bullets", texts, sources: [] } as const;
  });
  const [pivot = ""] = order.keys();
  return {
    name: "tides",
    pivot,
    langs: [...order.keys()],
    meta: new Map(Object.entries(meta)),
    slides,
    order,
  };
}

/** What the layout of an English slide is made from: the first of its deck, or alone in a deck of its own. */
export function contextOf(given: Partial<SlideText>, change: Partial<SlideContext> = {}): SlideContext {
  const deck = change.deck ?? deckOf({ en: [["only", given]] });
  const [slide] = deck.slides;
  if (slide === undefined) throw new Error("expected a deck with a slide");
  return {
    deck,
    lang: "en",
    title: "tides",
    slide,
    text: slideText(given),
    number: 1,
    total: 1,
    isTitle: slide.texts.get("en")?.layout === "title",
    section: 1,
    options: plainOptions,
    links: { toSlide: (id) => `#${id}`, refuse: () => {} },
    ...change,
  };
}

export function textOf(files: readonly OutputFile[], path: string): string {
  const found = files.find((file) => file.path === path)?.contents;
  if (typeof found === "string") return found;
  throw new Error(`no text file ${path} among ${files.map((file) => file.path).join(", ")}`);
}

/** The slides of a page, each from its opening tag. */
export function sectionsOf(html: string): readonly string[] {
  return html.split(/(?=<section class="slide )/u).slice(1);
}
