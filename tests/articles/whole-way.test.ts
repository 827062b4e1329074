import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import type { Order, Outcome } from "../../src/build/world.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { projectWith, sampleArticle, sharedArticle, snapshot } from "../support/projects.ts";
import { unexpected } from "../support/unexpected.ts";
import { order, worldAround } from "../support/worlds.ts";

const world = worldAround(nodeDisk);
const shared = sharedArticle("sales-funnel");

describe.each([
  { name: "the sample article", article: sampleArticle },
  { name: "a web page as people paste it", article: shared },
])("$name", ({ article }) => {
  if (article === undefined) {
    test.skip("skipped: ../shared/articles is not beside the project", () => {});
    return;
  }
  let project: Awaited<ReturnType<typeof projectWith>>;
  let first: Outcome;
  const run = (facts: Partial<Order> = {}) =>
    build(order({ command: "build", folder: project.folder, ...facts }), world);
  const slidesOf = async (lang: string) => {
    const file = join(project.folder, "slides/sales-funnel", `${lang}.md`);
    return parseSlideFile({ file, text: await readFile(file, "utf8") }, unexpected).slides;
  };

  beforeAll(async () => {
    project = await projectWith(article, "sales-funnel");
    first = await run();
  });
  afterAll(() => project[Symbol.asyncDispose]());

  test("nothing is reported, and all files are there", async () => {
    // Whether a title ends on a single word is its author's affair.
    expect(first.diagnostics.filter(({ code }) => code !== "check/lone-word")).toEqual([]);
    const files = [...(await snapshot(project.folder)).keys()];
    for (const lang of ["id", "sr"]) {
      expect(files).toContain(`slides/sales-funnel/${lang}.md`);
      expect(files).toContain(`dist/sales-funnel/${lang}.html`);
      expect(files).toContain(`dist/sales-funnel/${lang}.pdf`);
    }
  });

  test("every passage stands in both languages", () => {
    const units = first.report.decks[0]?.units ?? [];
    expect(units.length).toBeGreaterThanOrEqual(24);
    for (const unit of units) expect(Object.keys(unit.ranges)).toEqual(["id", "sr"]);
  });

  test("both languages have the same slides and layouts", async () => {
    const [id, sr] = await Promise.all([slidesOf("id"), slidesOf("sr")]);
    const facts = (slides: typeof id) => slides.map((slide) => [slide.id, slide.layout]);
    expect(facts(sr)).toEqual(facts(id));
    expect(id.map((slide) => slide.layout)).toContain("steps");
  });

  test.each(["id", "sr"])("every sentence of the body is in the notes of %s", async (lang) => {
    const notes = letters((await slidesOf(lang)).map((slide) => slide.notes).join(" "));
    const text = await readFile(join(article, `${lang}.txt`), "utf8");
    const units = first.report.decks[0]?.units ?? [];
    const body = units.filter(({ kind }) => ["paragraph", "item", "caption", "quote"].includes(kind));
    const lines = text.split(/\r?\n/u);
    for (const { ranges } of body) {
      const [start, end] = ranges[lang] ?? [1, 0];
      const passage = lines.slice(start - 1, end).join(" ");
      expect(notes).toContain(letters(passage.replace(/^\s*\d+[.)]/u, "")));
    }
  });

  test.each(["id", "sr"])(
    "boilerplate is on no slide of %s and the bio on the source slide alone",
    async (lang) => {
      const slides = await slidesOf(lang);
      const lines = (await readFile(join(article, `${lang}.txt`), "utf8")).split(/\r?\n/u);
      for (const { kind, ranges } of first.report.decks[0]?.units ?? []) {
        if (kind !== "boilerplate" && kind !== "bio") continue;
        const [start, end] = ranges[lang] ?? [1, 0];
        const passage = letters(lines.slice(start - 1, end).join(" "));
        const holders = slides.filter((slide) => letters(slide.body + slide.notes).includes(passage));
        const onSlides = holders
          .map((slide) => slide.id)
          .filter((id) => id !== "title" || kind === "boilerplate");
        expect(onSlides).toEqual(kind === "bio" ? ["source"] : []);
      }
    },
  );

  test("the title said again as a heading is no slide of its own", async () => {
    const [title, ...others] = await slidesOf("id");
    expect(others.map((slide) => slide.title)).not.toContain(title?.title);
  });

  test("building again changes no file by a byte", async () => {
    const before = await snapshot(project.folder);
    const again = await run();
    expect(await snapshot(project.folder)).toEqual(before);
    expect(again.written.filter((file) => file.isChanged)).toEqual([]);
  });

  test("decks link to the same slide in the other language", async () => {
    const html = await readFile(join(project.folder, "dist/sales-funnel/id.html"), "utf8");
    expect(html).toContain('href="sr.html');
    for (const slide of await slidesOf("id")) expect(html).toContain(`data-slide-id="${slide.id}"`);
  });

  test.each(["id", "sr"])(
    "the PDF of %s has a page and a bookmark for each slide, tags, and the slides' words",
    async (lang) => {
      const bytes = await readFile(join(project.folder, "dist/sales-funnel", `${lang}.pdf`));
      const pdf = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
      const document = await pdf.promise;
      const slides = await slidesOf(lang);
      expect(document.numPages).toBe(slides.length);
      expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toContain('"role":"H1"');
      expect(bookmarks(await document.getOutline())).toBe(slides.length);
      for (const [index, slide] of slides.entries()) {
        const content = await (await document.getPage(index + 1)).getTextContent();
        const words = content.items.map((item) => ("str" in item ? item.str : "")).join("");
        expect(letters(words)).toContain(letters(slide.title));
      }
      await pdf.destroy();
    },
  );

  test("one language alone leaves every file of the other as it was", async () => {
    const before = await snapshot(project.folder);
    await writeFile(
      join(project.folder, "articles/sales-funnel/sr.txt"),
      `${await readFile(join(article, "sr.txt"), "utf8")}\n`,
    );
    await run({ langs: ["sr"] });
    const after = await snapshot(project.folder);
    const changed = [...after]
      .filter(([path, contents]) => before.get(path) !== contents)
      .map(([path]) => path);
    expect(changed.filter((path) => /(?:^|[\\/])id\.[a-z]+$/u.test(path))).toEqual([]);
  });

  test("a slide file that a person has changed is kept, said, and shown", async () => {
    const file = join(project.folder, "slides/sales-funnel/id.md");
    const edited = (await readFile(file, "utf8")).replace(/^## .*$/mu, "## Kalimat saya sendiri");
    await writeFile(file, edited);
    const outcome = await run();
    expect(await readFile(file, "utf8")).toBe(edited);
    const codes = outcome.diagnostics.map(({ code }) => code).filter((code) => code !== "check/lone-word");
    expect(codes).toEqual(["slides/edits-kept"]);
    const html = await readFile(join(project.folder, "dist/sales-funnel/id.html"), "utf8");
    expect(html).toContain("Kalimat saya sendiri");
  });
});

interface Bookmark {
  readonly items: readonly Bookmark[];
}

function bookmarks(outline: readonly Bookmark[]): number {
  return outline.reduce((sum, { items }) => sum + 1 + bookmarks(items), 0);
}

/** Only letters and digits: what Markdown escapes and line ends do not change. */
function letters(text: string): string {
  return text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");
}
