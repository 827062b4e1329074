import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { printPdf } from "../../src/print/print-pdf.ts";
import { renderPrint } from "../../src/render/print.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { pdfSources } from "../support/pdf-sources.ts";
import { unexpected } from "../support/unexpected.ts";
import { printPage } from "./print-page.ts";

const embedded = { environment: thisEnvironment(), browser: "embedded" };
const date = new Date("2024-05-06T07:08:09Z");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(embedded);
});
afterAll(() => browser[Symbol.asyncDispose]());

const page = printPage({
  moon: "<h2>Месец<br>вуче море</h2><ul><li>Вода <em>расте</em><ul><li>двапут дневно</li></ul></li><li>И двапут опада</li></ul>",
  sun: '<h2>Сунце помаже</h2><p>Најјача је <a href="#ebb">за младог месеца</a>, <a href="https://example.com/tide">каже <b>наука</b></a>.</p>',
  ebb: `<h2>Осека</h2><table><thead><tr><th>Сат</th></tr></thead><tr><td>6</td></tr></table><p lang="id"><strong>surut</strong></p>
    <figure><img alt="талас" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='4'/></svg>"><figcaption>Талас</figcaption></figure>`,
});
const print = (from = browser) => printPdf(from, page, { date }, unexpected);

describe("the PDF of three slides", () => {
  let bytes: Uint8Array;
  let sources: readonly string[];
  let pdf: Awaited<ReturnType<typeof getDocument>["promise"]>;
  beforeAll(async () => {
    bytes = await print();
    sources = pdfSources(bytes);
    pdf = await getDocument({ data: bytes.slice() }).promise;
  });
  afterAll(() => pdf.loadingTask.destroy());
  const tagsOf = async (number: number) => JSON.stringify(await (await pdf.getPage(number)).getStructTree());
  const tagged = (role: string) => sources.filter((source) => source.includes(`/S /${role}\n`));

  test("has a page of 960×540 pt per slide, called as it is counted", async () => {
    expect(pdf.numPages).toBe(3);
    expect(await pdf.getPageLabels()).toEqual(["1", "2", "3"]);
    for (const number of [1, 2, 3]) {
      expect((await pdf.getPage(number)).view).toEqual([0, 0, 960, 540]);
    }
  });

  test("has the text of each slide on its page", async () => {
    const { items } = await (await pdf.getPage(2)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(text).toContain("Сунце помаже");
    expect(text).toContain("Најјача је за младог месеца, каже наука.");
  });

  test("is tagged, with headings, lists and tables", async () => {
    expect(sources.some((source) => /\/MarkInfo\s*<<[^>]*\/Marked true/.test(source))).toBe(true);
    const tags = (await tagsOf(1)) + (await tagsOf(3));
    for (const role of ["H2", "L", "LI", "Lbl", "LBody", "Table", "TH"])
      expect(tags).toContain(`"role":"${role}"`);
  });

  test("has every list item's content in a body of its own, and its marked content belongs there", async () => {
    expect(tagged("LBody")).toHaveLength(3);
    const items = tagged("LI").map((source) => /\/K \[([^\]]*)\]/.exec(source)?.[1]);
    expect(items.map((kids) => kids?.match(/\d+ 0 R/g)?.length)).toEqual([2, 2, 2]);
    const tree: unknown = await (await pdf.getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"role":"LBody","children":[{"role":"NonStruct"');
  });

  test("says what roles that PDF 1.7 does not know stand for", () => {
    const map = sources.find((source) => source.includes("/RoleMap"));
    expect(map).toContain("/Em /Span");
    expect(map).toContain("/Strong /Span");
  });

  test("has one figure for a picture with a caption, with its text", () => {
    expect(tagged("Figure").map((source) => source.includes("/Alt "))).toEqual([true]);
  });

  test("has a bookmark for every slide, as it was named, on its page", async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(["Слајд moon", "Слајд sun", "Слајд ebb"]);
    const places = outline.map(async ({ dest }) =>
      Array.isArray(dest) ? await pdf.getPageIndex(dest[0]) : undefined,
    );
    expect(await Promise.all(places)).toEqual([0, 1, 2]);
  });

  test("has links that lead somewhere and say where", async () => {
    const links = await (await pdf.getPage(2)).getAnnotations();
    // A link of several pieces has an annotation for each.
    const said = links.map(({ url, contentsObj }) => `${String(url)} ${String(contentsObj.str)}`);
    expect([...new Set(said)]).toEqual(["undefined за младог месеца", "https://example.com/tide каже наука"]);
    const place: unknown = await pdf.getDestination("ebb");
    expect(Array.isArray(place) && (await pdf.getPageIndex(place[0]))).toBe(2);
  });

  test("names its language and those of its parts, its title, author, subject, keywords and date", async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: "sr",
      Title: "Плима и осека",
      Author: "Ана Обалић",
      Subject: "Зашто море расте",
      Keywords: "море, месец",
      CreationDate: "D:20240506070809+00'00'",
      ModDate: "D:20240506070809+00'00'",
    });
    expect(metadata.get("dc:title")).toBe("Плима и осека");
    expect(metadata.get("dc:creator")).toEqual(["Ана Обалић"]);
    expect(metadata.get("xmp:createdate")).toBe("2024-05-06T07:08:09Z");
    expect(sources.filter((source) => source.includes("/Lang (id)"))).toHaveLength(1);
  });

  test("is the same, byte for byte, when printed again, by this browser or another", async () => {
    expect(Buffer.compare(await print(), bytes)).toBe(0);
    await using other = await openBrowser(embedded);
    expect(Buffer.compare(await print(other), bytes)).toBe(0);
  });
});

test("what is drawn inside of a figure belongs to it, on its page, also where a form draws it", async () => {
  const drawn = printPage({
    a: `<h2>Плима</h2><div role="img" aria-label="Месец" style="opacity: .5"><p>Млад</p><ul><li>Пун</li></ul></div>`,
  });
  const sources = pdfSources(await printPdf(browser, drawn, { date }, unexpected));
  const figure = sources.find((source) => source.includes("/S /Figure")) ?? "";
  expect(figure).toMatch(/\/K \[<<\/Type \/MCR[^\]]*\]/);
  for (const [kid] of figure.matchAll(/<<\/Type \/MCR[^>]*>>/g)) expect(kid).toMatch(/\/Pg \d+ 0 R/);
  expect(sources.some((source) => /\/S \/(?:L|LI|P)\n/.test(source))).toBe(false);
});

test("a picture that is not among the page's files is reported", async () => {
  const reported: Diagnostic[] = [];
  const reaching = printPage({ a: '<img src="https://example.com/tide.png" alt="">' });
  await printPdf(browser, reaching, { date }, (diagnostic) => reported.push(diagnostic));
  expect(reported).toMatchObject([
    {
      severity: "error",
      code: "print/refused",
      message:
        "expected slides that need only their own files, found a request for `https://example.com/tide.png`",
    },
  ]);
});

test("with steps, a slide has a page for each, and bookmarks and links lead to its first", async () => {
  const deck = deckOf({
    id: [
      ["moon", { title: "Bulan", body: "- menarik\n- air\n\n[matahari](#sun)" }],
      ["sun", { title: "Matahari", body: "- membantu" }],
    ],
  });
  const look = await ownLook();
  const rendered = renderPrint(deck, "id", look, plainOptions, unexpected, { pages: "steps" });
  const pdf = await getDocument({ data: await printPdf(browser, rendered, { date }, unexpected) }).promise;
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    }),
  );
  const has = (word: string) => texts.map((text) => text.includes(word));
  expect(has("menarik")).toEqual([false, true, true, false, false]);
  expect(has("air")).toEqual([false, false, true, false, false]);
  expect(has("membantu")).toEqual([false, false, false, false, true]);
  const outline = await pdf.getOutline();
  const pages = await Promise.all(
    outline.map(async ({ dest }) => pdf.getPageIndex((Array.isArray(dest) ? dest : [])[0])),
  );
  expect(pages).toEqual([0, 3]);
  await pdf.loadingTask.destroy();
});

test.each([
  ["4:3", [960, 720]],
  ["a4", [842, 595]],
] as const)(
  "on pages of %s each slide has one, in the middle of it, and all of it is there",
  async (size, points) => {
    const slides = ["a", "b"].map((id) => [id, { title: `Laut ${id}`, body: "- pasang" }] as const);
    const rendered = renderPrint(deckOf({ id: slides }), "id", await ownLook(), plainOptions, unexpected, {
      size,
    });
    const pdf = await getDocument({ data: await printPdf(browser, rendered, { date }, unexpected) }).promise;
    expect(pdf.numPages).toBe(2);
    for (const [index, [id]] of slides.entries()) {
      const sheet = await pdf.getPage(index + 1);
      expect(sheet.view.slice(2).map(Math.round)).toEqual(points);
      const { items } = await sheet.getTextContent();
      const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
      expect(texts.map(({ str }) => str).join("")).toContain(`Laut ${id}`);
      const rows = texts.map(({ transform }) => Number(transform[5]));
      const [width, height] = points;
      const margin = (height - (width * 9) / 16) / 2;
      expect(Math.min(...rows)).toBeGreaterThan(margin);
      expect(Math.max(...rows)).toBeLessThan(height - margin);
      expect(Math.min(...rows)).toBeLessThan(margin + 60);
    }
    await pdf.loadingTask.destroy();
  },
);

test("each slide of a long deck stands on a page of its own, and links lead to it", async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `slide-${index + 1}`);
  const slides = ids.map((id) => [id, { title: `Laut ${id}.`, body: "[akhir](#slide-60)" }] as const);
  const rendered = renderPrint(deckOf({ id: slides }), "id", await ownLook(), plainOptions, unexpected);
  const pdf = await getDocument({ data: await printPdf(browser, rendered, { date }, unexpected) }).promise;
  expect(pdf.numPages).toBe(60);
  for (const [index, id] of ids.entries()) {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(text.match(/slide-\d+\./gu)).toEqual([`${id}.`]);
  }
  const annotations: readonly { readonly dest?: unknown }[] = await (await pdf.getPage(30)).getAnnotations();
  const dest = annotations[0]?.dest;
  const target = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
  expect(await pdf.getPageIndex((Array.isArray(target) ? target : [])[0])).toBe(59);
  await pdf.loadingTask.destroy();
});
