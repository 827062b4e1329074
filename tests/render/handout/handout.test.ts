import { beforeAll, describe, expect, test } from "vitest";
import { handoutLayouts } from "../../../src/model/handout.ts";
import type { Look } from "../../../src/model/look.ts";
import type { PlanRecord } from "../../../src/model/plan-record.ts";
import { renderHandout } from "../../../src/render/handout/handout.ts";
import { deckOf, ownLook, plainOptions, textOf } from "../sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

const sea = "The sea rises twice a day. See [the tables](https://example.org/tables).";
const tides = deckOf(
  {
    en: [
      ["title", { layout: "title", title: "Tides" }],
      ["sea", { kicker: "The sea", title: "The sea rises twice a day", notes: sea, body: "- [Moon](#moon)" }],
      ["moon", { title: "Moon & Sun", notes: "The moon pulls.\n\nThe sun pulls too." }],
    ],
    id: [
      ["title", { layout: "title", title: "Pasang surut" }],
      ["sea", { kicker: "Laut", title: "Laut naik dua kali sehari", notes: "Laut naik dua kali sehari." }],
    ],
  },
  { en: { title: "Tides", author: "Ada" }, id: { title: "Pasang surut" } },
);
const plan: PlanRecord = {
  version: 1,
  deck: "tides",
  source: "",
  pivot: "en",
  slides: ["title", "sea", "moon"],
  langs: {
    en: {
      slides: [{ id: "sea", layout: "bullets", units: [{ unit: "u1", fingerprint: "" }], pieces: [] }],
    },
  },
  terms: [{ forms: { en: "sea", id: "laut" }, units: ["u1"] }],
};

const sheet = { layout: "notes", paper: "a4", plan } as const;
const page = (
  langs: readonly ["en"] | readonly ["en", "id"],
  options: Partial<typeof sheet> | object = {},
) => {
  const rendered = renderHandout(tides, langs, look, plainOptions, { ...sheet, ...options });
  return { html: textOf(rendered.files, rendered.entry), document: rendered.document };
};

test.each(["notes", "parallel", "reader"] as const)(
  "in %s a headline is set as on its slide, and its bookmark is plain text",
  (layout) => {
    const deck = deckOf({
      en: [["pull", { layout: "section", title: "The *moon* pulls $F$", notes: "It pulls." }]],
    });
    const rendered = renderHandout(deck, ["en"], look, plainOptions, { ...sheet, layout });
    const html = textOf(rendered.files, rendered.entry);
    const heading = /<h2[^>]*data-bookmark="The moon pulls F"[^>]*>([\s\S]*?)<\/h2>/u.exec(html)?.[1];
    expect(heading).toContain("The <em>moon</em> pulls <span");
    expect(heading).toContain('class="katex"');
  },
);

describe("every layout", () => {
  test.each(handoutLayouts)(
    "%s has every slide as one picture with a name, without its links and ids",
    (layout) => {
      const { html } = page(["en"], { layout });
      const names = [...html.matchAll(/role="img" aria-label="([^"]+)"/gu)].map(([, name]) => name);
      expect(names.at(-1)).toBe("Slide 3 of 3: Moon &amp; Sun");
      const inside = [
        ...html.matchAll(/<div class="thumbnail-stage"[\s\S]*?<!-- end of thumbnail -->/gu),
      ].join("");
      expect(inside).not.toMatch(/<a[\s>]|\sid=|\shref=/u);
    },
  );
});

describe("of one language", () => {
  test("the text stands beside its slide, links numbered and listed with their whole addresses", () => {
    const { html } = page(["en"]);
    expect(html).toMatch(/The moon pulls\.<\/p>\s*<p>The sun pulls too/u);
    expect(html).toContain('the tables</a><sup class="reference">1</sup>');
    expect(html).toMatch(
      /<li><a dir="ltr" href="https:\/\/example\.org\/tables">https:\/\/example\.org\/tables</u,
    );
  });

  test("a headline that the text says is not said again, and is a bookmark all the same", () => {
    const { html, document } = page(["en"]);
    expect(html).toMatch(/is-said"[^>]*><span class="text-number">2<\/span> The sea<\/h2>/u);
    expect(html).toMatch(/text-headline" data-bookmark="Moon &amp; Sun"/u);
    expect(document.bookmarks.map(({ title }) => title)).toEqual([
      "Tides",
      "The sea rises twice a day",
      "Moon & Sun",
      "Links",
    ]);
  });

  test("a bookmark leads to the heading that it names, not to one on a slide", () => {
    const { html, document } = page(["en"]);
    const outside = html.replace(/<div class="thumbnail"[\s\S]*?<!-- end of thumbnail -->/gu, "");
    const headings = [...outside.matchAll(/<h[1-6][^>]*>/gu)].map(([tag]) => tag);
    for (const { title, target } of document.bookmarks) {
      const heading = "heading" in target ? headings[target.heading] : "";
      expect(heading).toContain(`data-bookmark="${title.replace("&", "&amp;")}"`);
    }
  });

  test("the reader has the text under its headings, without the title slide", () => {
    const { html } = page(["en"], { layout: "reader" });
    expect(html).toMatch(/reader-heading"[^>]*>The sea<\/h2>/u);
    expect(html).not.toContain("Slide 1 of 3");
  });
});

describe("of two languages", () => {
  test("both titles, both slides, both texts, each marked with its language", () => {
    const { html, document } = page(["en", "id"]);
    expect(document.title).toBe("Tides · Pasang surut");
    expect(html).toMatch(/<div class="one-cover" lang="id"[\s\S]*Pasang surut/u);
    expect(html).toMatch(/facing-cell text" lang="id"[^>]*>\s*<p>Laut naik dua kali sehari/u);
  });

  test("a slide that one lacks says so there", () => {
    expect(page(["en", "id"]).html).toContain("Slide ini tidak ada dalam bahasa Indonesia");
  });

  test("a glossary that somebody wrote replaces it, each term with the slides that say it in either language", () => {
    const glossary = [
      { en: "moon", id: "bulan" },
      { en: "sea", id: "laut" },
      { en: "neap tide", id: "pasang perbani" },
      { en: "rise", id: "naik" },
      { en: "moonlight", sr: "месечина" },
    ];
    const { html } = page(["en", "id"], { glossary });
    const rows = [
      ...html.matchAll(/<td lang="en"[^>]*>([^<]*)<\/td><td lang="id"[^>]*>([^<]*)<\/td><td[^>]*>([^<]*)</gu),
    ];
    expect(rows.map(([, ...cells]) => cells.join(" | "))).toEqual([
      "moon | bulan | 2, 3",
      "neap tide | pasang perbani | ",
      "rise | naik | 2",
      "sea | laut | 2",
    ]);
  });

  test("one without a column for both languages changes nothing", () => {
    const { html } = page(["en", "id"], { glossary: [{ en: "moon", sr: "месец" }] });
    expect(html).toBe(page(["en", "id"]).html);
  });

  test("the glossary has the terms of both and the slides that they stand on", () => {
    expect(page(["en", "id"]).html).toMatch(
      /<td lang="en" dir="ltr">sea<\/td><td lang="id" dir="ltr">laut<\/td><td class="numbers">2<\/td>/u,
    );
    expect(page(["en", "id"], { plan: undefined }).html).not.toContain('class="glossary"');
  });
});
