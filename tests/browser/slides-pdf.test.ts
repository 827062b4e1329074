import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { printSlides } from "../../src/print/slides-pdf.ts";
import { printPage } from "./print-page.ts";

const embedded = { environment: thisEnvironment(), browser: "embedded" };
const date = new Date("2024-05-06T07:08:09Z");
const unexpected = (diagnostic: Diagnostic) => {
  throw new Error(diagnostic.message);
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(embedded);
});
afterAll(() => browser[Symbol.asyncDispose]());

const page = printPage({
  moon: "<h2>Месец вуче море</h2><ul><li>Вода расте двапут дневно</li><li>И двапут опада</li></ul>",
  sun: "<h2>Сунце помаже</h2><p>Најјача је за младог месеца.</p>",
  ebb: "<h2>Осека</h2><table><tr><th>Сат</th></tr><tr><td>6</td></tr></table>",
});
const print = (from = browser) => printSlides(from, page, { date }, unexpected);

describe("the PDF of three slides", () => {
  let bytes: Uint8Array;
  let pdf: Awaited<ReturnType<typeof getDocument>["promise"]>;
  beforeAll(async () => {
    bytes = await print();
    pdf = await getDocument({ data: bytes.slice() }).promise;
  });
  afterAll(() => pdf.loadingTask.destroy());

  test("has a page of 960×540 pt per slide", async () => {
    expect(pdf.numPages).toBe(3);
    for (const number of [1, 2, 3]) {
      expect((await pdf.getPage(number)).view).toEqual([0, 0, 960, 540]);
    }
  });

  test("has the text of each slide on its page", async () => {
    const { items } = await (await pdf.getPage(2)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    expect(text).toContain("Сунце помаже");
    expect(text).toContain("Најјача је за младог месеца.");
  });

  test("is tagged, with headings, lists and tables", async () => {
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    const tags = JSON.stringify([
      await (await pdf.getPage(1)).getStructTree(),
      await (await pdf.getPage(3)).getStructTree(),
    ]);
    for (const role of ["H2", "L", "LI", "Table", "TH"]) expect(tags).toContain(`"role":"${role}"`);
  });

  test("has a bookmark for every headline", async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(["Месец вуче море", "Сунце помаже", "Осека"]);
  });

  test("names its language, its title and the date that was asked for", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: "sr",
      Title: "Плима и осека",
      CreationDate: "D:20240506070809+00'00'",
      ModDate: "D:20240506070809+00'00'",
    });
  });

  test("is the same, byte for byte, when printed again, by this browser or another", async () => {
    expect(Buffer.compare(await print(), bytes)).toBe(0);
    await using other = await openBrowser(embedded);
    expect(Buffer.compare(await print(other), bytes)).toBe(0);
  });
});

test("a picture that is not among the page's files is reported", async () => {
  const reported: Diagnostic[] = [];
  const reaching = printPage({ a: '<img src="https://example.com/tide.png" alt="">' });
  await printSlides(browser, reaching, { date }, (diagnostic) => reported.push(diagnostic));
  expect(reported).toMatchObject([
    {
      severity: "error",
      code: "print/refused",
      message:
        "expected slides that need only their own files, found a request for `https://example.com/tide.png`",
    },
  ]);
});
