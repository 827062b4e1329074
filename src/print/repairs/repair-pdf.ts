import type { DocumentFacts } from "../../model/document-facts.ts";
import { draftOf } from "../pdf/draft.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { writePdf } from "../pdf/write-pdf.ts";
import { markArtifacts } from "./artifacts.ts";
import { namePagesOfForms } from "./form-pages.ts";
import { tidyFigures } from "./figures.ts";
import { describeLinks, type PageLink } from "./links.ts";
import { addListBodies } from "./list-bodies.ts";
import { setMetadata } from "./metadata.ts";
import { writeOutline } from "./outline.ts";
import { labelPages } from "./page-labels.ts";
import { mapRoles } from "./role-map.ts";
import { renumberTagIds } from "./tag-ids.ts";

export interface Repairs {
  readonly facts: DocumentFacts;
  readonly links: readonly PageLink[];
  /** Goes into the PDF as the time of its making, in whole seconds. */
  readonly date: Date;
}

/** What a browser's PDF lacks or has wrong, mended: the same PDF, facts and date make the same bytes. */
export function repairPdf(pdf: Uint8Array, { facts, links, date }: Repairs): Uint8Array {
  const draft = draftOf(readPdf(pdf));
  markArtifacts(draft);
  namePagesOfForms(draft);
  tidyFigures(draft);
  addListBodies(draft);
  mapRoles(draft);
  renumberTagIds(draft);
  describeLinks(draft, links, facts);
  writeOutline(draft, facts.bookmarks);
  labelPages(draft);
  setMetadata(draft, facts, date);
  return writePdf(draft);
}
