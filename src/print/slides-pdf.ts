import type { Browser } from "../host/browser.ts";
import type { Report } from "../model/diagnostic.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { fixedDates } from "./fixed-dates.ts";

export interface PrintOptions {
  /** Goes into the PDF as the time of its making, in whole seconds. */
  readonly date: Date;
}

/**
 * Prints a page of slides as a PDF: tagged, with bookmarks, pages as large as their CSS says. The same page, browser and
 * date make the same bytes. An address that the page asked for and did not get is reported.
 */
export async function printSlides(
  browser: Browser,
  rendered: RenderedPage,
  options: PrintOptions,
  report: Report,
): Promise<Uint8Array> {
  await using page = await browser.open(rendered);
  const pdf = await page.pdf();
  for (const address of page.refused) {
    report({
      severity: "error",
      code: "print/refused",
      message: `expected slides that need only their own files, found a request for \`${address}\``,
      hint: "put the file beside the slides and name it there",
    });
  }
  return fixedDates(pdf, options.date);
}
