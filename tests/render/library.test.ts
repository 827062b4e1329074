import { beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import type { DeckReport } from "../../src/model/report.ts";
import { renderLibrary } from "../../src/render/library.ts";
import { ownLook, textOf } from "./sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

const file = (path: string) => ({ path, bytes: 1, sha256: "" });
const tides: DeckReport = {
  name: "tides",
  langs: ["en", "sr"],
  pivot: "sr",
  titles: { en: "Tides", sr: "Плима <и> осека" },
  theme: "ink",
  cover: {
    layout: "title",
    texts: {
      en: { kicker: "", title: "Tides", body: "" },
      sr: { kicker: "", title: "[Плима](#x)", body: "" },
    },
  },
  slides: [],
  units: [],
  files: [
    "dist/assets/a.css",
    "dist/tides/en.handout.pdf",
    "dist/tides/en.html",
    "dist/tides/sr+en.html",
    "dist/tides/sr.html",
    "dist/tides/sr.pdf",
    "slides/tides/sr.md",
  ].map(file),
};
const page = (decks: readonly DeckReport[]) => textOf(renderLibrary(decks, look), "index.html");
const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/gu)].map(([, href]) => href);

describe("a deck", () => {
  test("leads to all that people open of it, the pivot first", () => {
    expect(links(page([tides]))).toEqual([
      "tides/sr.html",
      "tides/sr.html",
      "tides/sr.html",
      "tides/sr.pdf",
      "tides/en.html",
      "tides/en.handout.pdf",
      "tides/sr%2Ben.html",
    ]);
  });

  test("has its titles in their languages, as text", () => {
    expect(page([tides])).toContain('lang="sr" dir="ltr">Плима &lt;и&gt; осека</a>');
    expect(page([tides])).toContain('<p class="deck-sister" lang="en" dir="ltr">Tides</p>');
  });

  test("shows its first slide in its own colours, with nothing to click or to refer to", () => {
    const html = page([tides]);
    const thumbnail = /<span class="thumbnail look-1"[^>]*>([\s\S]*?)<\/article>/u.exec(html)?.[1] ?? "";
    expect(thumbnail).toContain("Плима");
    expect(thumbnail).not.toMatch(/<a |\sid=/u);
    const css = String(renderLibrary([tides], look)[1]?.contents);
    expect(css).toContain(".look-1 {");
  });

  test("whose theme has gone is shown in the plain one", () => {
    expect(page([{ ...tides, theme: "gone" }])).toContain("look-1");
  });
});

test("the page speaks the language that most decks have", () => {
  const other = { ...tides, name: "waves", langs: ["sr", "de"], pivot: "de" };
  expect(page([tides, other])).toContain('<html lang="sr" dir="ltr">');
  expect(page([tides, other])).toContain('<h1 class="library-title">Презентације</h1>');
  expect(page([])).toContain('<html lang="en" dir="ltr">');
});

test("all of its files lie in `assets/`, and it names no other", () => {
  const files = renderLibrary([tides], look);
  const html = page([tides]);
  for (const { path } of files.slice(1)) expect(html).toContain(`"${path}"`);
  expect(html).not.toContain("../");
});
