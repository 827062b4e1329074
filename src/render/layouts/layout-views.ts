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
  section: sectionView,
  bullets: bulletsView,
  steps: stepsView,
  statement: statementView,
  source: sourceView,
};
