import { beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../../../src/model/look.ts";
import { renderDeck } from "../../../src/render/deck.ts";
import { drawnText } from "../../../src/render/drawn-text.ts";
import type { Flaw } from "../../../src/render/links.ts";
import { plainText, renderInline, renderMarkdown } from "../../../src/render/markdown.ts";
import { deckOf, ownLook, plainOptions } from "../sample.ts";

const told: Flaw[] = [];
const links = { toSlide: (id: string) => `#${id}`, refuse: (flaw: Flaw) => void told.push(flaw) };
const line = (source: string) => renderInline(source, links);
const blocks = (source: string) => renderMarkdown(source, links);
const count = (html: string) => html.match(/class="katex"/gu)?.length ?? 0;

describe("dollars, as Pandoc reads them,", () => {
  test("hold a formula where no white space is inside and no digit follows", () => {
    expect(count(line("The sea: $h = A \\cos t$, twice: $a$ and $b$"))).toBe(3);
    expect(count(line("It costs $5 and $6, or $ 7 $"))).toBe(0);
    expect(count(line("between $5 and $x$9"))).toBe(0);
  });

  test("are letters where they are escaped or stand in code", () => {
    expect(count(line("\\$a$ and `$b$`"))).toBe(0);
    expect(line("\\$a\\$")).toBe("$a$");
  });

  test("doubled, show the formula on a line of its own", () => {
    expect(line("so $$a = b$$ holds")).toContain("katex-display");
    const html = blocks("before\n\n$$\na\n= b\n- c\n$$\n\nafter");
    expect(count(html)).toBe(1);
    expect(html).toContain('<p class="formula"><span class="katex-display">');
    expect(html).not.toContain("<h");
  });

  test("keep Markdown out of formulas", () => {
    expect(line("$a_1 * b_2 * c$")).not.toContain("<em>");
  });
});

test("a formula is there for readers of text as MathML", () => {
  expect(line("$x$")).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
  expect(plainText("Energy $E$")).toBe("Energy E");
});

test("a faulty formula is told and shown as it is written", () => {
  told.length = 0;
  expect(line("so $\\frac{1}$")).toBe("so <code>$\\frac{1}$</code>");
  expect(told).toMatchObject([{ severity: "error", code: "render/formula" }]);
});

test("a formula loads and links nothing", () => {
  const html = line("$\\href{javascript:alert(1)}{x} \\includegraphics{https://example.org/a.png}$");
  expect(html).not.toMatch(/<a |<img |href=/u);
});

test("the text of formulas is no matter for the slides' fonts", () => {
  expect(drawnText(line("a $\\mathbb{R}$ b")).map(({ text }) => text.trim())).toEqual(["a", "b"]);
});

describe("a page", () => {
  let look: Look;
  beforeAll(async () => {
    look = await ownLook();
  });
  const files = (title: string) =>
    renderDeck(deckOf({ en: [["a", { title }]] }), "en", look, plainOptions, () => {}).map(({ path }) =>
      path.replace(/^assets\/|\..*$/gu, ""),
    );

  test("without formulas has nothing of KaTeX", () => {
    expect(files("Tides").filter((path) => /katex/iu.test(path))).toEqual([]);
  });

  test("with formulas has the sheet and the fonts that they use", () => {
    const found = files("$x \\in \\mathbb{R}$");
    expect(found).toEqual(expect.arrayContaining(["katex", "KaTeX_Main-Regular", "KaTeX_AMS-Regular"]));
    expect(found).not.toContain("KaTeX_Fraktur-Regular");
  });
});
