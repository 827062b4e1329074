import { handoutLabels } from "../../languages/handout-labels.ts";
import { headlineText } from "../headline-text.ts";
import { headViews } from "./cover.ts";
import type { HandoutBody, HandoutInput } from "./handout-body.ts";
import type { HandoutSlide } from "./handout-slides.ts";
import { addressesIn } from "./references.ts";
import { slideView } from "./slide-view.ts";

/** The whole text as something to read, with the slides as figures in its margin. */
export function readerHandout(input: HandoutInput): HandoutBody {
  const { fill, sides } = input;
  const slides = sides[0] ?? [];
  const addresses = addressesIn(slides);
  const [head] = headViews(input);
  let above = "";
  const parts = slides.filter(isPartOfText).map((slide) => {
    const own = headingOf(slide, input);
    const isNew = own !== undefined && own.text !== above;
    above = own?.text ?? above;
    return { ...slideView(slide, addresses, fill), heading: isNew ? own : undefined };
  });
  const view = { head, parts, linksLabel: handoutLabels(head?.lang ?? "en").links, addresses };
  return { html: fill("handout/reader.hbs", view), isLandscape: false };
}

/** A title and an agenda say nothing that the text does not say; they have their place where it is spoken. */
function isPartOfText({ text, blocks }: HandoutSlide): boolean {
  return blocks.length > 0 || (text.layout !== "title" && text.layout !== "agenda");
}

interface Heading {
  readonly text: string;
  /** Undefined where the text is all there is. */
  readonly html: string | undefined;
}

/** The heading of the text that a slide stands under: its own if it has no sentence of the text as its headline. */
function headingOf(slide: HandoutSlide, { plan }: HandoutInput): Heading | undefined {
  const { text, id, lang } = slide;
  if (text.kicker !== "") return { text: text.kicker, html: undefined };
  if (text.layout === "section") return ownHeading(slide);
  const record = plan?.langs[lang]?.slides.find((one) => one.id === id);
  const title = record?.pieces.find(({ part }) => part === "title");
  const isOfText = record?.units.some(({ unit, notes }) => unit === title?.unit && notes !== undefined);
  return title !== undefined && isOfText === false ? ownHeading(slide) : undefined;
}

function ownHeading({ text, titleHtml }: HandoutSlide): Heading | undefined {
  const plain = headlineText(text);
  return plain === "" ? undefined : { text: plain, html: titleHtml };
}
