import { handoutLabels } from "../../languages/handout-labels.ts";
import { headViews } from "./cover.ts";
import type { HandoutBody, HandoutInput } from "./handout-body.ts";
import { addressesIn } from "./references.ts";
import { slideView } from "./slide-view.ts";

/** Each slide with its text beside it; long texts flow on to the next page. */
export function notesHandout(input: HandoutInput): HandoutBody {
  const { fill, sides } = input;
  const slides = sides[0] ?? [];
  const addresses = addressesIn(slides);
  const [head] = headViews(input);
  const view = {
    head,
    slides: slides
      .filter(({ text, blocks }) => text.layout !== "title" || blocks.length > 0)
      .map((slide) => slideView(slide, addresses, fill)),
    linksLabel: handoutLabels(head?.lang ?? "en").links,
    addresses,
  };
  return { html: fill("handout/notes.hbs", view), isLandscape: false };
}
