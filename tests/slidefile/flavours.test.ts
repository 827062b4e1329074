import { describe, expect, test } from "vitest";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { collecting } from "../support/unexpected.ts";

function opened(text: string) {
  const { report, diagnostics } = collecting();
  const file = parseSlideFile({ file: "en.md", text }, report);
  return {
    file,
    slides: file.slides,
    told: diagnostics.map(({ code, place }) => `${place?.line ?? "?"} ${code}`),
  };
}
const outline = (text: string) =>
  opened(text).slides.map(
    ({ layout, title, body }) => `${layout ?? "-"}: ${title} | ${body.replaceAll("\n", "⏎")}`,
  );

const quarto = "---\ntitle: Tides\nformat: revealjs\n---\n\n";
const marp = "---\nmarp: true\n---\n\n";

describe("slides that headings begin", () => {
  test("in Quarto, but not in code, in blocks or below the slide's level", () => {
    const text = `${quarto}## One\n\n\`\`\`sh\n## no\n\`\`\`\n\n::: {.column}\n## no\n:::\n\n### no\n\n## Two\n\ntext\n`;
    expect(outline(text)).toEqual([
      "title: Tides | ",
      "-: One | ```sh⏎## no⏎```⏎⏎::: {.column}⏎## no⏎:::⏎⏎### no",
      "-: Two | text",
    ]);
  });

  test("at the level that Quarto or Marp names", () => {
    expect(
      outline("---\nformat:\n  revealjs:\n    slide-level: 1\n---\n\n# One\n\n## no\n\n# Two\n"),
    ).toHaveLength(2);
    expect(
      outline("---\nmarp: true\nheadingDivider: [1, 2]\n---\n\n# One\n\n## Two\n\n### no\n"),
    ).toHaveLength(2);
  });

  test("a separator before a heading makes no empty slide", () => {
    expect(outline(`${quarto}## One\n\n---\n\n<!-- .slide: id="b" -->\n\n## Two\n`)).toHaveLength(3);
  });

  test("elsewhere only a separator does", () => {
    expect(outline("## One\n\n## Two\n")).toHaveLength(1);
  });
});

test("what was opened and written in our form opens as the same slides", () => {
  const text = `${quarto}# Part\n\n## One {#one .calm background-color="#ffffff"}\n\n- a\n\n## Two\n`;
  const { file } = opened(text);
  const again = parseSlideFile({ file: "en.md", text: serializeSlideFile(file) }, () => {});
  const shapes = [file, again].map(({ slides }) => slides.map(({ places: _places, ...slide }) => slide));
  expect(shapes[1]).toEqual(shapes[0]);
});

describe("what braces behind a headline say of its slide", () => {
  test("id, classes, and attributes without Quarto's missing `data-`", () => {
    const [slide] = opened('## Sea {#sea .calm .wide background-color="#fff" data-timing=3}\n').slides;
    expect(slide).toMatchObject({
      id: "sea",
      title: "Sea",
      attributes: [
        { name: "data-background-color", value: "#fff" },
        { name: "data-timing", value: "3" },
        { name: "class", value: "calm wide" },
      ],
    });
  });

  test.each(["Sets {a, b}", "Empty {}", "Code {x}y", "A {# b}"])("%s stays as it is", (title) => {
    expect(opened(`## ${title}\n`).slides[0]).toMatchObject({ title, attributes: [] });
  });

  test("the slide's own comment counts before them", () => {
    expect(opened('<!-- .slide: id="a" -->\n\n## Sea {#b}\n').slides[0]?.id).toBe("a");
  });
});

describe("Marp's comments", () => {
  test("are directives or notes, in code they are code", () => {
    const text = `${marp}# A\n\n---\n\n<!-- _class: lead -->\n\n## B\n\n<!-- Say\nit. -->\n\n\`\`\`html\n<!-- c -->\n\`\`\`\n`;
    expect(opened(text).slides[1]).toMatchObject({
      layout: "section",
      title: "B",
      body: "```html\n<!-- c -->\n```",
      notes: "Say\nit.",
      attributes: [{ name: "class", value: "lead" }],
    });
  });

  test("hold from their slide on, with an underscore for it alone; the front matter's hold for all", () => {
    const text =
      "---\nmarp: true\nclass: calm\n---\n\n# A\n\n---\n\n<!-- class: wide -->\n<!-- _backgroundColor: '#fff' -->\n\n## B\n\n---\n\n## C\n\n---\n\n<!-- _class: -->\n\n## D\n\n---\n\n## E\n";
    const attributes = opened(text).slides.map((slide) =>
      slide.attributes.map(({ name, value }) => `${name}=${value}`).join(" "),
    );
    expect(attributes).toEqual([
      "class=calm",
      "data-background-color=#fff class=wide",
      "class=wide",
      "class=",
      "class=wide",
    ]);
    expect(opened(text).told).toEqual([]);
    const again = opened(serializeSlideFile(opened(text).file));
    expect(again.slides.map((slide) => slide.attributes)).toEqual(
      opened(text).slides.map((slide) => slide.attributes),
    );
  });

  test("without effect are named with their line", () => {
    expect(opened(`${marp}# A\n\n<!-- header: x -->\n\n<!-- paginate: false -->\n`).told).toEqual([
      "7 slidefile/directive-unused",
    ]);
  });

  test("elsewhere stay comments", () => {
    expect(opened("# A\n\n<!-- x -->\n").slides[0]).toMatchObject({ body: "<!-- x -->", notes: "" });
  });
});

test("Quarto's `incremental` gives every slide that class, but those that say otherwise", () => {
  const text =
    "---\nformat:\n  revealjs:\n    incremental: true\n---\n\n## A\n\n## B {.nonincremental}\n\n## C {.calm}\n";
  const classes = opened(text).slides.map(({ attributes }) => attributes.map(({ value }) => value));
  expect(classes).toEqual([["incremental"], ["nonincremental"], ["calm incremental"]]);
});

test("settings of other programs that have no effect are named, those switched off are not", () => {
  const { report, diagnostics } = collecting();
  const text = "---\nformat:\n  revealjs:\n    css: a.css\n    incremental: false\n---\n\n## A\n";
  parseSlideFile({ file: "en.md", text }, report);
  expect(diagnostics).toMatchObject([
    { message: "expected settings of diptych, found `css` of Quarto: without effect", place: { line: 1 } },
  ]);
});

describe("what reveal-md's front matter says stands between slides", () => {
  const deck = (across: string, down: string) =>
    `---\nseparator: ${across}\nverticalSeparator: ${down}\n---\n\n`;

  test("parts them, beside `---`, but not in code", () => {
    const text = `${deck("<!--s-->", "<!--v-->")}# One\n\n<!--s-->\n\n## Two\n\n\`\`\`html\n<!--s-->\n\`\`\`\n\n<!--v-->\n\n## Three\n\n---\n\n## Four\n`;
    const { slides, told } = opened(text);
    expect(slides.map(({ title, isVertical }) => `${title} ${isVertical}`)).toEqual([
      "One false",
      "Two false",
      "Three true",
      "Four false",
    ]);
    expect(slides[1]?.body).toContain("<!--s-->");
    expect(told).toEqual([]);
  });

  test.each(["'^\\*\\*\\*$'", "'\\r?\\n\\*\\*\\*\\r?\\n'", "'***'"])("as the pattern %s", (pattern) => {
    const { slides, told } = opened(`---\nseparator: ${pattern}\n---\n\n# One\n\n***\n\n## Two\n`);
    expect([slides.length, told]).toEqual(
      pattern === "'***'" ? [1, ["1 slidefile/front-matter-unused"]] : [2, []],
    );
  });

  test("is told where it is no single line", () => {
    expect(opened("---\nseparator: '^\\n\\n\\n'\n---\n\n# One\n").told).toEqual([
      "1 slidefile/front-matter-unused",
    ]);
  });
});

test("Quarto's authors are told by their names, and the day of a build is no date", () => {
  const front =
    "title: Tides\nauthor:\n  - name: Mira\n    affiliations: Uni\n  - name:\n      given: Ana\n      family: Obalić\ndate: today";
  const { slides, told } = opened(`---\n${front}\nformat: revealjs\n---\n\n## One\n`);
  expect(slides[0]?.body).toBe("Mira, Ana Obalić");
  expect(told).toEqual(["1 slidefile/front-matter-date"]);
});

test("a headline below a style sheet is the slide's", () => {
  const { slides, told } = opened(
    `${marp}<style scoped>\nh1 { color: red; }\n</style>\n\n# Garden\n\ntext\n`,
  );
  expect(slides).toMatchObject([{ title: "Garden", body: "text", places: { body: { line: 11 } } }]);
  expect(told).toEqual(["5 slidefile/style-left-out"]);
});

describe("reveal.js's notes in HTML", () => {
  const first = (text: string) => {
    const { slides, told } = opened(text);
    return [slides[0]?.body, slides[0]?.notes, ...told];
  };

  test("are what the speaker says, on one line or on several", () => {
    expect(first('## One\n\nText\n\n<aside class="notes">\nSay **hi**\n\nand wave\n</aside>\n')).toEqual([
      "Text",
      "Say **hi**\n\nand wave",
    ]);
    expect(first('## One\n\n<aside class="notes">Say hi</aside>\n\nText\n\nNote: And bye\n')).toEqual([
      "Text",
      "And bye\n\nSay hi",
    ]);
  });

  test("stay where they are code, and what has no end goes to the slide's", () => {
    const code = '```html\n<aside class="notes">x</aside>\n```';
    expect(first(`## One\n\n${code}\n`)).toEqual([code, ""]);
    expect(first('## One\n\nText\n\n<aside class="notes">\nSay hi\n')).toEqual(["Text", "Say hi"]);
  });
});
