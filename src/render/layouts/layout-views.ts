import type { Layout } from "../../model/deck.ts";
import type { SlideContext } from "../slide-context.ts";
import { bulletsView } from "./bullets.ts";
import { sectionView } from "./section.ts";
import { sourceView } from "./source.ts";
import { statementView } from "./statement.ts";
import { stepsView } from "./steps.ts";
import { titleView } from "./title.ts";

/** What `layouts/<name>.hbs` prints of a body, by layout. */
export const layoutViews: Readonly<Record<Layout, (context: SlideContext) => object>> = {
  title: titleView,
  agenda: bulletsView,
  section: sectionView,
  bullets: bulletsView,
  statement: statementView,
  compare: bulletsView,
  steps: stepsView,
  cards: bulletsView,
  number: bulletsView,
  quote: bulletsView,
  figure: bulletsView,
  table: bulletsView,
  code: bulletsView,
  closing: statementView,
  source: sourceView,
};
