import type { Layout } from "../../model/deck.ts";
import type { SlideContext } from "../slide-context.ts";
import { agendaView } from "./agenda.ts";
import { bulletsView } from "./bullets.ts";
import { cardsView } from "./cards.ts";
import { closingView } from "./closing.ts";
import { codeView } from "./code.ts";
import { compareView } from "./compare.ts";
import { figureView } from "./figure.ts";
import { numberView } from "./number.ts";
import { quoteView } from "./quote.ts";
import { sectionView } from "./section.ts";
import { sourceView } from "./source.ts";
import { statementView } from "./statement.ts";
import { stepsView } from "./steps.ts";
import { tableView } from "./table.ts";
import { titleView } from "./title.ts";

/** What `layouts/<name>.hbs` prints of a body, by layout. */
export const layoutViews: Readonly<Record<Layout, (context: SlideContext) => object>> = {
  title: titleView,
  agenda: agendaView,
  section: sectionView,
  bullets: bulletsView,
  statement: statementView,
  compare: compareView,
  steps: stepsView,
  cards: cardsView,
  number: numberView,
  quote: quoteView,
  figure: figureView,
  table: tableView,
  code: codeView,
  closing: closingView,
  source: sourceView,
};
