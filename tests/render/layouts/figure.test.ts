import { describe, expect, test } from "vitest";
import { figureView } from "../../../src/render/layouts/figure.ts";
import { contextOf } from "../sample.ts";

const links = {
  toSlide: (id: string) => `#${id}`,
  refuse: () => {},
  picture: () => ({ href: "sea.svg", width: 400, height: 300 }),
};
const view = (body: string) => figureView(contextOf({ layout: "figure", body }, { links }));

describe("a picture alone in its paragraph", () => {
  test("has the paragraph after it for its caption", () => {
    expect(view("![The sea](sea.svg)\n\nAt *ebb*")).toEqual({
      imageHtml: expect.stringMatching(/^<img src="sea.svg" alt="The sea"/u),
      captionHtml: "At <em>ebb</em>",
      isTall: true,
      isMatted: false,
      besideHtml: "",
    });
  });

  test("keeps the caption of its own", () => {
    expect(view('![The sea](sea.svg "At ebb")\n\nmore')).toMatchObject({
      imageHtml: expect.stringContaining("<figcaption>At ebb</figcaption>"),
      captionHtml: "",
      besideHtml: "<p>more</p>\n",
    });
  });

  test("has all else beside it", () => {
    expect(view("- a\n\n![The sea](sea.svg)\n\ncaption\n\nb")).toMatchObject({
      captionHtml: "caption",
      besideHtml: "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n",
    });
  });
});

describe("a picture that does not fill the slide", () => {
  const shaped = (width: number, body: string) =>
    figureView(
      contextOf(
        { layout: "figure", body },
        { links: { ...links, picture: () => ({ href: "sea.svg", width, height: 100 }) } },
      ),
    );

  test.each([
    [120, "", { isTall: false, isMatted: true }],
    [180, "", { isTall: false, isMatted: true }],
    [230, "", { isTall: false, isMatted: true }],
    [260, "", { isTall: false, isMatted: false }],
    [180, "caption", { isTall: true, isMatted: false }],
    [230, "caption", { isTall: false, isMatted: true }],
    [120, "- a", { isTall: true, isMatted: false }],
    [180, "- a", { isTall: false, isMatted: false }],
  ])("%s to 100 with `%s`", (width, after, expected) => {
    expect(shaped(width, `![The sea](sea.svg)\n\n${after}`)).toMatchObject(expected);
  });
});

test("a body without a picture is shown as it is", () => {
  expect(view("- a")).toEqual({
    imageHtml: "",
    captionHtml: "",
    isTall: false,
    isMatted: false,
    besideHtml: "<ul>\n<li>a</li>\n</ul>\n",
  });
});
