import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { svg } from "../support/pictures.ts";
import { order, worldAround } from "../support/worlds.ts";

const pictures = ["jar", "crates", "barrel"].map((name) => [
  `/project/slides/talk/${name}.svg`,
  svg(300, 200),
]);

/** A deck that was written for another program, put into the slide folder as it is. */
async function opened(file: string) {
  const text = readFileSync(new URL(`hand-written/${file}`, import.meta.url), "utf8");
  const disk = memoryDisk({ ...Object.fromEntries(pictures), "/project/slides/talk/en.md": text });
  const { report, diagnostics } = await build(order({ command: "deck" }), worldAround(disk));
  const html = new TextDecoder().decode(disk.files().get("/project/dist/talk/en.html"));
  return {
    slides: report.decks[0]?.slides.map(({ id, layout }) => `${id}: ${layout}`),
    told: diagnostics
      .filter(({ severity }) => severity !== "note")
      .map(({ code, place }) => `${place?.line ?? "?"} ${code}`),
    slide: (id: string) => html.split(`data-slide-id="${id}"`)[1]?.split("</section>")[0] ?? "",
    html,
  };
}

describe("a deck for reveal-md opens as it is:", async () => {
  const { slides, told, slide } = await opened("reveal-md.md");

  test("its slides, vertical ones too", () => {
    expect(slides).toEqual([
      "bread-without-yeast-from-a-packet: title",
      "what-you-need: bullets",
      "feeding-the-starter: bullets",
      "slide-4: bullets",
      "two-ways-to-bake: bullets",
      "thank-you: bullets",
    ]);
  });

  test("what is left out is named with its line", () => {
    expect(told).toEqual([
      "1 slidefile/front-matter-unused",
      "45 render/slide-attribute",
      "47 render/html-attribute",
      "70 render/icon-set",
    ]);
  });

  test("fragments, background, picture and HTML are there", () => {
    expect(slide("what-you-need")).toContain('<li class="fragment">A jar with a lid</li>');
    expect(slide("feeding-the-starter")).toContain('style="--ground:#fff4d6"');
    expect(slide("slide-4")).toContain('width="320" height="213"');
    expect(slide("two-ways-to-bake")).toContain("<li>In a pot</li>");
    expect(slide("thank-you")).toContain('<svg class="icon"');
  });
});

describe("a deck for Quarto's revealjs opens as it is:", async () => {
  const { slides, told, slide, html } = await opened("quarto.qmd.md");

  test("its slides begin at headings, its front matter is the title slide", () => {
    expect(slides).toEqual([
      "title-slide: title",
      "before-the-move: section",
      "shelves: bullets",
      "two-plans: bullets",
      "the-day-itself: section",
      "what-went-wrong: bullets",
      "one-picture: bullets",
      "readers-favourites-and-ours: bullets",
    ]);
    expect(slide("title-slide")).toContain("What 40,000 books taught us");
    expect(slide("title-slide")).toContain("Ines Duarte");
  });

  test("what is left out is named with its line", () => {
    expect(told).toEqual([
      "1 slidefile/front-matter-unused",
      "67 slidefile/reference-unresolved",
      "51 render/icon-set",
      "57 render/slide-attribute",
    ]);
  });

  test("its punctuation is that of print, in code it is that of code", () => {
    expect(slide("readers-favourites-and-ours")).toContain("Readers’ “favourites” – and ours");
    expect(slide("readers-favourites-and-ours")).toContain(
      "She asked: “Where’s the atlas?” See @fig-crates…",
    );
    expect(slide("readers-favourites-and-ours")).toContain("<code>mv &quot;a&quot; --force</code>");
  });

  test("columns, footnotes, steps, notes and descriptions are there", () => {
    expect(html).toContain('class="slide layout-bullets smaller" id="shelves"');
    expect(slide("shelves")).toContain('<ol class="footnotes">');
    expect(slide("shelves")).toContain("The lift broke down on day two.");
    expect(slide("two-plans")).toContain('<div class="column" style="flex-basis:60%">');
    expect(slide("what-went-wrong")).toContain('<div class="fragment">');
    expect(slide("one-picture")).toContain('alt="Forty crates in a hall, each with a number"');
    expect(slide("what-went-wrong")).toContain('<svg class="icon"');
    expect(slide("one-picture")).toContain("<figcaption>Crates in the hall</figcaption>");
  });
});

describe("a deck for Marp opens as it is:", async () => {
  const { slides, told, slide } = await opened("marp.md");

  test("its slides, a lead as a section", () => {
    expect(slides).toEqual([
      "rain-in-a-barrel: title",
      "one-millimetre-is-one-litre-per-square-metre: section",
      "what-a-small-roof-gives: bullets",
      "before-you-buy: bullets",
      "questions: bullets",
      "three-rules: bullets",
    ]);
  });

  test("what its stars mark comes with steps, what has a hyphen is there", () => {
    expect(slide("three-rules")).toContain('<li class="fragment">Empty it');
    expect(slide("three-rules")).toContain("<li>Never drink from it</li>");
  });

  test("what is left out is named with its line", () => {
    expect(told).toEqual([
      "1 slidefile/front-matter-unused",
      "41 slidefile/directive-unused",
      "35 render/picture-behind",
      "35 render/picture-missing",
    ]);
  });

  test("comments are notes, directives are not; sizes and colours hold", () => {
    expect(slide("one-millimetre-is-one-litre-per-square-metre")).toContain(
      "Pour a litre over the tray here.",
    );
    expect(slide("what-a-small-roof-gives")).toContain('width="420" height="280"');
    expect(slide("what-a-small-roof-gives")).toContain('style="--ground:#eef6ee"');
    expect(slide("what-a-small-roof-gives")).toContain('<span class="emoji emoji-1f3e0">🏠</span>');
    expect(slide("before-you-buy")).not.toContain("darkgreen");
  });
});
