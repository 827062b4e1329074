import { afterAll, beforeAll, expect, test } from "vitest";
import { checkPdf } from "../../src/check/pdf/check-pdf.ts";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { inspectPdf } from "../../src/print/inspect-pdf.ts";
import { printPdf } from "../../src/print/print-pdf.ts";
import { collecting, unexpected } from "../support/unexpected.ts";
import { printPage } from "./print-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
});
afterAll(() => browser[Symbol.asyncDispose]());

const wave = `<img alt="талас" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='4'/></svg>">`;
const page = printPage({
  moon: `<h2>Месец</h2><ul><li>Вода <em>расте</em></li></ul><figure>${wave}<figcaption>Талас</figcaption></figure>`,
  sun: '<h2>Сунце</h2><p>Види <a href="#moon">месец</a></p><table><tr><th>Сат</th></tr><tr><td>6</td></tr></table>',
});
const expected = {
  by: "page",
  slides: [
    { id: "moon", passages: ["Месец", "Вода расте", "Талас"] },
    { id: "sun", passages: ["Види месец", "Сат"] },
  ],
} as const;

async function codes(pdf: Uint8Array): Promise<readonly string[]> {
  const { diagnostics, report } = collecting();
  checkPdf("sr.pdf", await inspectPdf(pdf), expected, report);
  return diagnostics.map(({ code }) => code);
}

test("a PDF of ours is read back without a finding", async () => {
  const pdf = await printPdf(browser, page, { date: new Date(0) }, unexpected);
  expect(await codes(pdf)).toEqual([]);
  expect(await inspectPdf(pdf)).toMatchObject({
    lang: "sr",
    title: "Плима и осека",
    bookmarks: ["Слајд moon", "Слајд sun"],
    headerCells: { total: 1, withoutScope: 0 },
    listItems: { total: 1, withoutBody: 0 },
    pages: [
      { headings: ["Месец"], figures: ["талас"], unmarked: 0 },
      { headings: ["Сунце"], links: [{ address: "#moon", isAlive: true, isDescribed: true }] },
    ],
  });
});

test("what the browser leaves undone is found", async () => {
  const bare = await browser.run(page, (each) => each.pdf());
  expect(await codes(bare)).toEqual(["pdf/no-xmp", "pdf/list-body", "pdf/figure-text", "pdf/link-text"]);
});

test("what is no PDF is told", async () => {
  await expect(inspectPdf(Buffer.from("plima i oseka"))).rejects.toThrow(
    "expected a table of the PDF's objects",
  );
});
