/// <reference lib="dom" />
import type { Browser } from "../host/browser.ts";
import type { Report } from "../model/diagnostic.ts";
import type { PrintPage } from "../model/document-facts.ts";
import { lightenPictures } from "./lighten-pictures.ts";
import type { PageLink } from "./repairs/links.ts";
import { dropUnusedHyphens } from "./soft-hyphens.ts";
import { repairPdf } from "./repairs/repair-pdf.ts";

export interface PrintOptions {
  /** Goes into the PDF as the time of its making, in whole seconds. */
  readonly date: Date;
}

/**
 * Prints a page as a PDF: tagged, with bookmarks, pages as large as their CSS says. The same page, browser and date make the
 * same bytes. An address that the page asked for and did not get is reported.
 */
export async function printPdf(
  browser: Browser,
  rendered: PrintPage,
  options: PrintOptions,
  report: Report,
): Promise<Uint8Array> {
  const { links, pdf, refused } = await browser.run(rendered, async (page) => {
    await lightenPictures(page, rendered.files);
    await page.evaluate(dropUnusedHyphens);
    return {
      links: await page.evaluate(listLinks),
      pdf: await page.pdf(rendered.scale),
      refused: page.refused,
    };
  });
  for (const address of refused) {
    report({
      severity: "error",
      code: "print/refused",
      message: `expected slides that need only their own files, found a request for \`${address}\``,
      hint: "put the file beside the slides and name it there",
    });
  }
  return repairPdf(pdf, { facts: rendered.document, links, date: options.date });
}

/** Runs in the page. */
function listLinks(): PageLink[] {
  return [...document.querySelectorAll("a[href]")].map((link) => {
    const written = link.getAttribute("href") ?? "";
    const address = written.startsWith("#")
      ? decodeURIComponent(written)
      : new URL(written, document.baseURI).href;
    return { address, text: link.textContent };
  });
}
