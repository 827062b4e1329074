import { languageOf } from "../languages/table.ts";
import type { Attribute, Layout } from "../model/deck.ts";
import type { Place } from "../model/diagnostic.ts";
import type { Direction, Lang } from "../model/lang.ts";
import { headlineLength, type HeadlineLength } from "./headline.ts";
import { layoutViews } from "./layouts/layout-views.ts";
import type { Links, PagePicture } from "./links.ts";
import { localNumber } from "./local-number.ts";
import { plainText, renderInline, renderMarkdown } from "./markdown.ts";
import { slideAttributes } from "./slide-attributes.ts";
import { scriptedClasses } from "./scripted-class-names.ts";
import type { SlideContext } from "./slide-context.ts";
import { slideName } from "./slide-name.ts";
import { withSteps } from "./steps.ts";
import type { Fill } from "./templates.ts";
import { plainColours, type ThemeColours } from "./theme.ts";
import { textWidth } from "./text-size.ts";
import { typeset } from "./typeset.ts";

/** What every slide has, whatever its layout; `partials/` print it. */
export interface SlideFrame {
  readonly id: string;
  readonly layout: string;
  readonly lang: Lang;
  readonly dir: Direction;
  /** `class` of the slide comment, with a space before it. */
  readonly ownClass: string;
  readonly attributes: readonly Attribute[];
  readonly fit: number;
  readonly kicker: string;
  readonly headlineHtml: string;
  /** The first title slide has the page's `h1`, every other slide an `h2`. */
  readonly headlineTag: "h1" | "h2";
  readonly headlineLength: HeadlineLength;
  readonly footer: string;
  /** Empty where the footer is narrow and the deck's title needs all of it. */
  readonly languageName: string;
  readonly number: string;
  readonly total: string;
  /** "Slide 3 of 12", for who does not see the slide. */
  readonly name: string;
  /** Empty where notes are not wanted. */
  readonly notesHtml: string;
  /** The speaker's own language may be another than the slide's. */
  readonly notesLang: Lang;
  readonly notesDir: Direction;
  /** Over notes that are read as part of a page. */
  readonly notesLabel: string;
  /** Languages that lack this slide, separated by spaces. */
  readonly missingIn: string;
  readonly logo: PagePicture | undefined;
}

/** What of a slide a page has. */
export interface SlideShows {
  readonly notes: boolean;
  /** Whether the pieces of every slide come one by one; undefined where none ever does. */
  readonly isStepped?: boolean;
  /** `article` within a section that has two of them; by default `section`, which reveal.js takes for a slide. */
  readonly tag?: "section" | "article";
  /** Of the theme, for slides that want another ground. */
  readonly colours?: ThemeColours;
  readonly logo?: PagePicture | undefined;
}

/**
 * One slide as HTML, the same for the deck and for print: `<section class="slide layout-steps" data-slide-id="…" …>`, 1280×720
 * CSS pixels. Notes go only where they are shown.
 */
export function slideHtml(context: SlideContext, fill: Fill, shows: SlideShows): string {
  const { layout } = context.text;
  const frame = slideFrame(context, shows);
  const filled = fill(`layouts/${layout}.hbs`, { ...frame, ...layoutViews[layout](context) });
  const isStepped = !whole.has(layout) && isSteppedOn(shows, ownClass(context.text.attributes));
  const contentHtml = isStepped ? withSteps(filled) : filled;
  return typeset(
    fill("partials/slide.hbs", { ...frame, contentHtml, tag: shows.tag ?? "section" }),
    context.lang,
  );
}

/** On screen, where all slides are, or where a slide has Pandoc's class for it. */
function isSteppedOn({ isStepped }: SlideShows, ownClasses: string): boolean {
  return isStepped === true || (isStepped === false && / incremental(?: |$)/u.test(ownClasses));
}

/** What stands for the deck is there at once. */
const whole: ReadonlySet<Layout> = new Set(["title", "agenda", "section", "source"]);

function slideFrame(context: SlideContext, { notes: hasNotes, colours, logo }: SlideShows): SlideFrame {
  const { deck, lang, title, slide, text, links, options } = context;
  const { direction, nativeName } = languageOf(lang);
  const footer = options.footer ?? title;
  const headlines = [...slide.texts.values()].map((each) => plainText(each.title));
  return {
    id: slide.id,
    layout: text.layout,
    lang,
    dir: direction,
    ownClass: ownClass(text.attributes),
    attributes: slideAttributes(text.attributes, colours ?? plainColours, (flaw) =>
      links.refuse(flaw, text.places?.title),
    ),
    fit: options.fit.get(slide.id) ?? 100,
    kicker: text.kicker,
    headlineHtml: renderInline(text.title, at(links, text.places?.title)),
    headlineTag: context.isTitle ? "h1" : "h2",
    headlineLength: headlineLength(text.layout, headlines),
    footer,
    languageName: narrow.has(text.layout) && textWidth(footer + nativeName) > 60 ? "" : nativeName,
    number: localNumber(context.number, lang),
    total: localNumber(context.total, lang),
    name: slideName(context.number, context.total, lang),
    ...(hasNotes ? notesOf(context) : noNotes),
    missingIn: deck.langs.filter((other) => !slide.texts.has(other)).join(" "),
    logo,
  };
}

/** A panel stands beside their footer. */
const narrow: ReadonlySet<Layout> = new Set(["section", "source"]);

function at(links: Links, place: Place | undefined): Links {
  return place === undefined ? links : { ...links, at: place };
}

type Notes = Pick<SlideFrame, "notesHtml" | "notesLang" | "notesDir" | "notesLabel">;
const noNotes: Notes = { notesHtml: "", notesLang: "", notesDir: "ltr", notesLabel: "" };

/** In the language that the settings choose, where it has the slide. */
function notesOf({ lang, slide, text, links, options }: SlideContext): Notes {
  const chosen = options.notes === undefined ? undefined : slide.texts.get(options.notes);
  const notesLang = chosen === undefined ? lang : (options.notes ?? lang);
  const { notes, places } = chosen ?? text;
  const notesHtml = renderMarkdown(notes, { ...at(links, places?.notes), hasMarpSteps: false });
  const { direction, labels } = languageOf(notesLang);
  return { notesHtml, notesLang, notesDir: direction, notesLabel: labels.notes };
}

function ownClass(attributes: readonly Attribute[]): string {
  const names = attributes.filter(({ name }) => name === "class").flatMap(({ value }) => value.split(/\s+/u));
  return names
    .filter((name) => /^[\w-]+$/u.test(name) && !scriptedClasses.has(name))
    .map((name) => ` ${name}`)
    .join("");
}
