import type { Deck } from "../../model/deck.ts";
import type { Glossary } from "../../model/glossary.ts";
import type { Lang } from "../../model/lang.ts";
import type { PlanRecord } from "../../model/plan-record.ts";
import type { PagePicture } from "../links.ts";
import type { Fill } from "../templates.ts";
import type { HandoutSlide } from "./handout-slides.ts";

/** What the pages of a handout are made from. */
export interface HandoutInput {
  readonly deck: Deck;
  readonly titles: readonly LangTitle[];
  /** The slides of each language, in the order of `titles`. */
  readonly sides: readonly (readonly HandoutSlide[])[];
  readonly plan: PlanRecord | undefined;
  /** Written by a person; undefined: as it was found in the article. */
  readonly glossary: Glossary | undefined;
  readonly fill: Fill;
  readonly logo: PagePicture | undefined;
}

export interface LangTitle {
  readonly lang: Lang;
  readonly title: string;
}

export interface HandoutBody {
  readonly html: string;
  readonly isLandscape: boolean;
}
