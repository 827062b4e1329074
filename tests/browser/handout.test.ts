import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { handoutLayouts, type HandoutLayout, type Paper } from "../../src/model/handout.ts";
import type { Look } from "../../src/model/look.ts";
import { printPdf } from "../../src/print/print-pdf.ts";
import { renderHandout } from "../../src/render/handout/handout.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { unexpected } from "../support/unexpected.ts";

let browser: Browser;
let look: Look;
beforeAll(async () => {
  [browser, look] = await Promise.all([
    openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    ownLook(),
  ]);
});
afterAll(() => browser[Symbol.asyncDispose]());

const ids = Array.from({ length: 7 }, (_, index) => `s${index}`);
const long = Array.from({ length: 60 }, (_, index) => `Kalimat ${index} tentang laut dan bulan.`).join(" ");
const tides = deckOf(
  {
    id: ids.map((id, index) => [id, { title: `Laut ${id}`, notes: index === 2 ? long : `Catatan ${id}.` }]),
    sr: ids.map((id) => [id, { title: `Море ${id}`, notes: `Белешка ${id}.` }]),
  },
  { id: { title: "Laut" }, sr: { title: "Море" } },
);

type Langs = readonly ["id"] | readonly ["id", "sr"];

async function printed(langs: Langs, layout: HandoutLayout, paper: Paper = "a4") {
  const page = renderHandout(tides, langs, look, plainOptions, { layout, paper, plan: undefined });
  const date = new Date("2024-05-06T07:08:09Z");
  const pdf = await getDocument({ data: await printPdf(browser, page, { date }, unexpected) }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const one = await pdf.getPage(index + 1);
      const { items } = await one.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
      return {
        text,
        size: one.view.slice(2).map(Math.round),
        tags: JSON.stringify(await one.getStructTree()),
      };
    }),
  );
  const outline = await pdf.getOutline();
  await pdf.loadingTask.destroy();
  return { pages, outline };
}

describe("paper", () => {
  test("is A4 or Letter, on its side where the grid asks for it", async () => {
    expect((await printed(["id"], "notes")).pages[0]?.size).toEqual([595, 842]);
    expect((await printed(["id"], "lines", "letter")).pages[0]?.size).toEqual([612, 792]);
    expect((await printed(["id"], "grid-9")).pages[0]?.size).toEqual([842, 595]);
  });

  test.each([
    ["lines", 3],
    ["grid-2", 4],
    ["grid-4", 2],
    ["grid-6", 2],
    ["grid-9", 1],
  ] as const)("%s takes %i pages for seven slides, on either paper", async (layout, count) => {
    for (const paper of ["a4", "letter"] as const) {
      expect((await printed(["id"], layout, paper)).pages).toHaveLength(count);
    }
  });
});

describe("a narrow column", () => {
  test("parts long words at the ends of lines, and nowhere else", async () => {
    const notes = "Penyelenggaraan perkembangan masyarakat mempertimbangkan keingintahuan. ".repeat(12);
    const deck = deckOf({
      id: [["a", { title: "Laut", notes }]],
      sr: [["a", { title: "Море", notes: "Плима." }]],
    });
    const handout = { layout: "parallel", paper: "a4", plan: undefined } as const;
    const page = renderHandout(deck, ["id", "sr"], look, plainOptions, handout);
    const pdf = await printPdf(browser, page, { date: new Date(0) }, unexpected);
    const opened = await getDocument({ data: pdf }).promise;
    const { items } = await (await opened.getPage(2)).getTextContent();
    const lines = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    await opened.loadingTask.destroy();
    expect(lines.match(/\p{L}\u00AD?-\n/gu)?.length).toBeGreaterThan(2);
    expect(lines.replace(/\u00AD?-\n/gu, "")).not.toMatch(/[\u00AD-]/u);
    const letters = (text: string) => text.replace(/[^\p{L}.]/gu, "");
    expect(letters(lines)).toContain(letters(notes));
  });
});

describe("text", () => {
  test("of one slide that is longer than a page flows on and is all there", async () => {
    const { pages } = await printed(["id"], "notes");
    const text = pages
      .map((page) => page.text)
      .join(" ")
      .replace(/\s+/gu, " ");
    for (const index of [0, 30, 59]) expect(text).toContain(`Kalimat ${index} tentang laut dan bulan.`);
    expect(pages.length).toBeGreaterThan(2);
  });

  test("at the foot of every page but the cover says which page of how many", async () => {
    const { pages } = await printed(["id", "sr"], "notes");
    const total = pages.length;
    expect(pages[0]?.text).not.toContain("halaman");
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      expect(page.text).toContain(`Laut · halaman ${index + 1} dari ${total}`);
      expect(page.text).toContain(`Море · страна ${index + 1} од ${total}`);
    }
  });
});

describe.each(handoutLayouts)("%s", (layout) => {
  test("tags each slide as one figure with a name, and nothing inside of it", async () => {
    const { pages } = await printed(["id"], layout);
    const tags = pages.map((page) => page.tags).join("");
    const figures = [...tags.matchAll(/"alt":"([^"]+)"/gu)].map(([, alt]) => alt);
    expect(figures).toEqual(ids.map((id, index) => `Salindia ${index + 1} dari 7: Laut ${id}`));
    expect(tags).not.toContain('"role":"H3"');
  });

  test("sets nothing smaller than 10 pt beside the slides and marks of references", async () => {
    for (const langs of [["id"], ["id", "sr"]] as const) {
      const page = renderHandout(rich, langs, look, plainOptions, { layout, paper: "a4", plan: undefined });
      const sizes = await browser.run(page, (open) => open.evaluate(sizesOfText));
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter(({ points }) => points < 9.99)).toEqual([]);
    }
  });
});

const everything = `Tekst \`kode\` dan **tebal** [pranala](https://example.com/laut).

- butir
  - butir dalam

1. satu

> kutipan

| Jam | Tinggi |
| --- | --- |
| 6 | 0,4 m |

\`\`\`js
const pasang = 1;
\`\`\`

### Judul kecil

$x^2$`;
const rich = deckOf(
  {
    id: [["a", { title: "Laut", kicker: "Bulan", notes: everything }]],
    sr: [["a", { title: "Море", kicker: "Месец", notes: everything }]],
  },
  { id: { title: "Laut", author: "Ana" }, sr: { title: "Море", author: "Ана" } },
);

/** Runs in the page. */
function sizesOfText() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const sizes: { text: string; points: number }[] = [];
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode;
    const text = nodeValue?.trim() ?? "";
    if (parent === null || text === "" || parent.closest(".thumbnail, .reference, sup, .katex, style"))
      continue;
    if (parent.getBoundingClientRect().height > 1)
      sizes.push({ text, points: Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75 });
  }
  return sizes;
}

test("bookmarks lead through the handout of a pair by the slides of its first language", async () => {
  const { outline } = await printed(["id", "sr"], "parallel");
  expect(outline.map(({ title }) => title)).toEqual(["Laut", "Море", ...ids.map((id) => `Laut ${id}`)]);
  expect(outline.every(({ dest }) => dest !== null)).toBe(true);
});
