import { beforeAll, describe, expect, test } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import type { Look } from "../../src/model/look.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPrint } from "../../src/render/print.ts";
import { collecting, unexpected } from "../support/unexpected.ts";
import { deckOf, ownLook, plainOptions, sectionsOf, textOf } from "./sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

const tides: Deck = deckOf(
  {
    id: [
      ["title", { layout: "title", title: "Pasang surut", body: "Dua kali sehari\n\nAna" }],
      ["claim", { layout: "statement", title: "Laut tidak pernah diam", notes: "Catatan *panjang*." }],
      ["part", { layout: "section", title: "Tahapan" }],
      [
        "stages",
        {
          layout: "steps",
          kicker: "Tahapan",
          title: "Dua tahap",
          body: "1. **Pasang**: naik\n2. **Surut**: turun",
        },
      ],
      ["causes", { layout: "bullets", title: "Sebab", body: "- Bulan\n- [Tahap](#stages)" }],
      ["source", { layout: "source", title: "Sumber", body: "Ana\n\nhttps://example.org/laut" }],
    ],
    sr: [
      ["title", { layout: "title", title: "Плима и осека", body: "Два пута дневно\n\nАна" }],
      ["claim", { layout: "statement", title: "Море никада не мирује", notes: "Дуга белешка." }],
      ["part", { layout: "section", title: "Фазе" }],
      [
        "stages",
        {
          layout: "steps",
          kicker: "Фазе",
          title: "Две фазе",
          body: "1. **Плима**: расте\n2. **Осека**: опада",
        },
      ],
      ["causes", { layout: "bullets", title: "Узроци", body: "- Месец\n- [Фазе](#stages)" }],
      ["source", { layout: "source", title: "Извор", body: "Ана\n\nhttps://example.org/more" }],
    ],
  },
  { id: { title: "Laut", author: "Ana" }, sr: { title: "Море" } },
);
const files = (lang: string, deck = tides) => renderDeck(deck, lang, look, plainOptions, unexpected);
const html = (lang: string, deck = tides) => textOf(files(lang, deck), `${deck.name}/${lang}.html`);
const ids = (page: string) =>
  sectionsOf(page).map((section) => /data-slide-id="([^"]*)"/u.exec(section)?.[1]);

describe("slides", () => {
  test("each is one section, with the same ids in both languages", () => {
    expect(ids(html("id"))).toEqual(["title", "claim", "part", "stages", "causes", "source"]);
    expect(ids(html("sr"))).toEqual(ids(html("id")));
  });

  test("each says its language and direction", () => {
    for (const section of sectionsOf(html("sr")))
      expect(section).toMatch(/data-lang="sr" lang="sr" dir="ltr"/u);
    const arabic = deckOf({ ar: [["a", { title: "" }]] });
    const page = textOf(renderDeck(arabic, "ar", look, plainOptions, collecting().report), "tides/ar.html");
    expect(page).toContain('data-lang="ar" lang="ar" dir="rtl"');
  });

  test("the title slide has the only h1, every other an h2", () => {
    const sections = sectionsOf(html("id"));
    expect(sections.map((section) => /<(h[12]) class="headline"/u.exec(section)?.[1])).toEqual([
      "h1",
      ...Array(5).fill("h2"),
    ]);
  });

  test("the footer counts in the language's own order", () => {
    expect(sectionsOf(html("id"))[4]).toContain('<span class="current-number">5</span> / 6');
  });

  test("a section slide is numbered among sections", () => {});

  test("the step measured for a slide is written down", () => {
    const options = { ...plainOptions, fit: new Map([["causes", 85 as const]]) };
    const page = textOf(renderDeck(tides, "id", look, options, unexpected), "tides/id.html");
    expect(sectionsOf(page).map((section) => /data-fit="(\d+)"/u.exec(section)?.[1])).toEqual([
      "100",
      "100",
      "100",
      "100",
      "85",
      "100",
    ]);
  });

  test("vertical slides are nested below the one before them", () => {
    const deck = deckOf({
      id: [
        ["a", { title: "a" }],
        ["b", { title: "b", isVertical: true }],
        ["c", { title: "c" }],
      ],
    });
    const shape = html("id", deck)
      .match(/<\/?section|data-slide-id="."/gu)
      ?.join(" ");
    expect(shape).toBe(
      '<section <section data-slide-id="a" </section <section data-slide-id="b" </section </section <section data-slide-id="c" </section',
    );
  });

  test("are the same in the deck and in print but for notes and internal links", () => {
    const page = renderPrint(tides, "id", look, plainOptions, unexpected);
    const bare = html("id")
      .replace(/<aside class="notes"[\s\S]*?<\/aside>\n/gu, "")
      .replaceAll('href="#/', 'href="#');
    expect(sectionsOf(textOf(page.files, page.entry)).map(ends)).toEqual(sectionsOf(bare).map(ends));
  });
});

describe("languages", () => {
  test("a link leads to each sister", () => {
    expect(html("id")).toContain(
      '<a href="sr.html" hreflang="sr" lang="sr" dir="ltr" data-langs="sr">Српски</a>',
    );
  });

  test("a slide that a sister lacks says so", () => {
    const deck = deckOf({
      id: [
        ["a", { title: "a" }],
        ["b", { title: "b" }],
      ],
      sr: [["a", { title: "а" }]],
    });
    expect(sectionsOf(html("id", deck)).map((section) => section.includes('data-missing-in="sr"'))).toEqual([
      false,
      true,
    ]);
    expect(ids(html("sr", deck))).toEqual(["a"]);
  });

  test("notes carry their language", () => {
    expect(html("id")).toContain(
      '<aside class="notes" data-label="Catatan" lang="id" dir="ltr">\n<p>Catatan <em>panjang</em>.</p>',
    );
  });
});

describe("files", () => {
  test("are named by their contents and all are used", () => {
    const page = html("sr");
    const assets = files("sr")
      .slice(1)
      .map(({ path }) => path);
    for (const path of assets) {
      expect(path).toMatch(/^assets\/[\w-]+\.[0-9a-f]{10}\.(?:css|js|woff2)$/u);
      expect(page).toContain(`../${path}`);
    }
    expect(assets.filter((path) => path.includes("cyrillic")).length).toBeGreaterThan(0);
    expect(files("id").some(({ path }) => path.includes("cyrillic-400-italic"))).toBe(false);
  });

  test("are the same, byte for byte, the next time", () => {
    expect(files("sr")).toEqual(files("sr"));
  });

  test("ask for nothing beyond themselves", () => {
    const asked = [...html("id").matchAll(/(?:\ssrc=|<link[^>]*href=|url\()["']?([^"')>\s]+)/gu)].map(
      ([, address]) => address,
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const address of asked) expect(address).toMatch(/^\.\.\/assets\//u);
    for (const { path, contents } of files("id")) {
      if (path.endsWith(".css")) expect(contents).not.toMatch(/@import|url\(\s*["']?(?!data:)/u);
    }
  });

  test("let no script in but their own", () => {
    expect(html("id")).toContain("default-src 'none'; script-src 'self';");
    expect(html("id").match(/<script(?! src="\.\.\/assets\/)/gu)).toBeNull();
    expect(html("id")).not.toMatch(/\son\w+=/u);
  });
});

describe("hostile text does no harm in", () => {
  const attack = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
  test.each([
    ["a headline", { title: attack }],
    ["a kicker", { kicker: attack }],
    ["a body", { body: attack }],
    ["notes", { notes: attack }],
    ["a step's label", { layout: "steps", body: `1. **${attack}**: x` }],
    ["the title slide", { layout: "title", title: attack, body: attack }],
    ["the source slide", { layout: "source", body: `- **${attack}**: ${attack}` }],
    ["a class", { attributes: [{ name: "class", value: attack }] }],
    ["an attribute", { attributes: [{ name: "data-transition", value: attack }] }],
    ["an attribute's name", { attributes: [{ name: "onclick", value: "alert(1)" }] }],
  ] as const)("%s", (_name, text) => {
    const deck = deckOf({ en: [["a", text]], id: [["a", text]] }, { en: { title: attack, author: attack } });
    const page = textOf(renderDeck(deck, "en", look, plainOptions, collecting().report), "tides/en.html");
    expect(page.match(/<script(?! src="\.\.\/assets\/)|<img|<[a-z][^<>]*\son\w+=/gu)).toBeNull();
  });

  test("an id", () => {
    expect(sectionsOf(html("en", deckOf({ en: [['a"onclick="alert(1)', { title: "a" }]] })))[0]).toContain(
      'id="a&quot;onclick&#x3D;&quot;alert(1)"',
    );
  });
});

/** Without what follows on the last slide. */
function ends(section: string): string {
  return section.slice(0, section.indexOf("</section>"));
}

function flawsOf(text: Parameters<typeof deckOf>[0][string][number][1]) {
  const { report, diagnostics } = collecting();
  const place = { file: "slides/tides/en.md", line: 7 };
  const places = { title: place, body: place, notes: place };
  renderDeck(deckOf({ en: [["a", { ...text, places }]] }), "en", look, plainOptions, report);
  return diagnostics;
}

describe("flaws are reported with their slide:", () => {
  test("a character that no font has", () => {
    expect(flawsOf({ title: "Tides 𓈖" })).toMatchObject([
      {
        severity: "error",
        code: "render/no-glyph",
        message: "expected characters that Source Serif 4 has, found `𓈖` (U+13216) on slide `a` (en)",
        place: { line: 7 },
      },
    ]);
  });

  test("fonts to install for another script, once for the deck", () => {
    expect(flawsOf({ title: "Tides, גאות", body: "שפל" })).toMatchObject([
      {
        severity: "error",
        code: "render/no-font",
        message: "expected fonts for Hebrew, found none installed",
        place: { line: 7 },
        hint: "`npm install @fontsource/assistant @fontsource/frank-ruhl-libre`",
      },
    ]);
  });

  test("a link that leads nowhere safe", () => {
    expect(flawsOf({ body: "[x](javascript:alert)" })).toMatchObject([
      { code: "render/link-refused", place: { line: 7 } },
    ]);
  });

  test("a picture", () => {
    expect(flawsOf({ body: "![x](x.png)" })).toMatchObject([{ code: "render/picture-not-shown" }]);
  });
});

test("title and footer of the settings win over the files' own", () => {
  const options = { ...plainOptions, title: "Sea", footer: "Course 3" };
  const page = textOf(renderDeck(tides, "id", look, options, unexpected), "tides/id.html");
  expect(page).toContain("<title>Sea</title>");
  expect(page).toContain('<p class="footer-title"><bdi>Course 3</bdi>');
});
