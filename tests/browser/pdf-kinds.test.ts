import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkPdf } from "../../src/check/pdf/check-pdf.ts";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import type { PrintPage } from "../../src/model/document-facts.ts";
import { handoutLayouts, type HandoutLayout, pageSizes, type Paper } from "../../src/model/handout.ts";
import type { Lang, Pair } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import { inspectPdf } from "../../src/print/inspect-pdf.ts";
import { draftOf, pagesOf } from "../../src/print/pdf/draft.ts";
import { readPdf, streamContents } from "../../src/print/pdf/read-pdf.ts";
import { referenceOf } from "../../src/print/pdf/value.ts";
import { printPdf } from "../../src/print/print-pdf.ts";
import { renderHandout } from "../../src/render/handout/handout.ts";
import type { RenderOptions } from "../../src/render/options.ts";
import { renderPairPrint } from "../../src/render/pair.ts";
import { renderPrint } from "../../src/render/print.ts";
import { ownLook, plainOptions } from "../render/sample.ts";
import { galleryLangs, loadGallery } from "../support/gallery.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const hasTools = ["qpdf", "pdfinfo"].every((tool) => spawnSync(tool, ["--version"]).error === undefined);
const date = new Date("2024-05-06T07:08:09Z");

let browser: Browser;
let look: Look;
let deck: Deck;
let options: RenderOptions;
let folder: string;
beforeAll(async () => {
  const gallery = await loadGallery();
  deck = withNotes(gallery.deck);
  options = { ...plainOptions, pictures: gallery.pictures };
  folder = await mkdtemp(join(tmpdir(), "diptych-kinds-"));
  [browser, look] = await Promise.all([
    openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    ownLook(),
  ]);
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Those whose tags are of many kinds. */
const kept = new Set(["title", "section", "steps", "figure", "table"]);

const sentences: Readonly<Record<Lang, string>> = {
  id: "Jembatan menyalurkan beban ke tanah.",
  sr: "Мост преноси терет на тло.",
  ar: "ينقل الجسر الحمل إلى الأرض.",
  ja: "橋は荷重を地面に伝えます。",
};

/** Fewer slides, two with notes that hold whatever notes can hold. */
function withNotes(gallery: Deck): Deck {
  const notes = (lang: Lang): string => {
    const sentence = sentences[lang] ?? "";
    return [
      `${sentence} [${sentence}](https://example.com/${lang}) *${sentence}* $F = m a$.[^a]`,
      `- ${sentence}\n    1. ${sentence}`,
      `| A | B |\n| --- | --- |\n| ${sentence} | 2 |`,
      "```js\nconst load = 4;\n```",
      `> ${sentence}`,
      `[^a]: ${sentence}`,
    ].join("\n\n");
  };
  const slides = gallery.slides.filter(({ id }) => kept.has(id));
  return {
    ...gallery,
    slides: slides.map((slide) => ({
      ...slide,
      texts: new Map(
        [...slide.texts].map(([lang, text]) => {
          const isNoted = slide.id === "steps" || slide.id === "table";
          return [lang, isNoted ? { ...text, notes: notes(lang) } : text];
        }),
      ),
    })),
    order: new Map([...gallery.order].map(([lang, ids]) => [lang, ids.filter((id) => kept.has(id))])),
  };
}

interface Kind {
  readonly name: string;
  readonly page: () => PrintPage;
}

const slides = (lang: Lang): readonly Kind[] => [
  ...pageSizes.map((size) => ({
    name: `slides ${size}, ${lang}`,
    page: () => renderPrint(deck, lang, look, options, unexpected, { size }),
  })),
  {
    name: `slides step by step, ${lang}`,
    page: () =>
      renderPrint(deck, lang, look, { ...options, isStepped: true }, unexpected, { pages: "steps" }),
  },
];

const handout = (langs: readonly [Lang] | Pair, layout: HandoutLayout, paper: Paper): Kind => ({
  name: `handout ${layout} on ${paper}, ${langs.join("+")}`,
  page: () => renderHandout(deck, langs, look, options, { layout, paper, plan: undefined }),
});

const single = handoutLayouts.filter((layout) => layout !== "parallel");
const pairs: readonly Pair[] = [
  ["id", "sr"],
  ["ja", "ar"],
];

/** Each kind in each language; the other paper, which is wider and lower and no more, in one. */
const kinds: readonly Kind[] = [
  ...galleryLangs.flatMap((lang) => [
    ...slides(lang),
    ...single.map((layout) => handout([lang], layout, "a4")),
  ]),
  ...single.map((layout) => handout(["id"], layout, "letter")),
  ...pairs.flatMap((pair) => [
    { name: `slides, ${pair.join("+")}`, page: () => renderPairPrint(deck, pair, look, options) },
    handout(pair, "parallel", "a4"),
  ]),
  handout(["id", "sr"], "parallel", "letter"),
];

/** What a program says, and whether it found nothing wrong. */
function run(
  program: string,
  ...words: readonly string[]
): { readonly out: string; readonly faults: string } {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  return { out: stdout, faults: status === 0 ? stderr : `exit code ${status} ${stdout} ${stderr}` };
}

/** In how many units, 1/300 inch, each page draws a CSS pixel. */
function scales(pdf: Uint8Array): readonly number[] {
  const draft = draftOf(readPdf(pdf));
  return pagesOf(draft).map((page) => {
    const contents = draft.objects.get(referenceOf(draft.dict(page).fields.get("Contents")) ?? 0);
    const stream = contents && streamContents(contents)?.toString("latin1");
    const scale = /^([\d.]+) 0 0 \1 -?[\d.]+ -?[\d.]+ cm$/m.exec(stream ?? "")?.[1];
    return Math.round(Number(scale) * 1e4) / 1e4;
  });
}

describe.skipIf(!hasTools)(
  "every kind of PDF (skipped without qpdf and pdfinfo, from poppler-utils):",
  () => {
    test.each(kinds)("$name", async ({ name, page }) => {
      const printed = page();
      const pdf = await printPdf(browser, printed, { date }, unexpected);
      const file = join(folder, "kind.pdf");
      await writeFile(file, pdf);
      expect(run("qpdf", "--check", file)).toMatchObject({
        out: expect.stringContaining("No syntax or stream encoding errors found"),
        faults: "",
      });
      const tags = run("pdfinfo", "-struct-text", file);
      expect(tags.faults).toBe("");
      expect(tags.out).toContain("Document");
      const { report, diagnostics } = collecting();
      checkPdf(name, await inspectPdf(pdf), undefined, report);
      expect(diagnostics).toEqual([]);
      expect([...new Set(scales(pdf))]).toEqual([Math.round((300 / 96) * (printed.scale ?? 1) * 1e4) / 1e4]);
    });
  },
);
