import { expect, test } from "vitest";
import type { WrittenSlide } from "../../src/model/slide-file.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { unexpected } from "../support/unexpected.ts";

const blank: WrittenSlide = {
  id: undefined,
  layout: undefined,
  kicker: "",
  title: "",
  titleDepth: 2,
  body: "",
  notes: "",
  attributes: [],
  isVertical: false,
};

const written = (...slides: readonly Partial<WrittenSlide>[]): string =>
  serializeSlideFile({
    file: "en.md",
    frontMatter: undefined,
    slides: slides.map((slide) => ({ ...blank, ...slide })),
  });

test("parts stand in one order with one blank line between them", () => {
  const attributes = [{ name: "class", value: "wide" }];
  expect(
    written({ id: "a", layout: "steps", kicker: "K", title: "T", body: "B", notes: "N", attributes }),
  ).toBe(
    '<!-- .slide: id="a" data-layout="steps" data-kicker="K" class="wide" -->\n\n## T\n\nB\n\nNote:\n\nN\n',
  );
});

test("a slide may have notes alone", () => {
  expect(written({ notes: "spoken" }, { title: "T" })).toBe("Note:\n\nspoken\n\n---\n\n## T\n");
});

test("a vertical slide hangs below four dashes", () => {
  expect(written({ title: "A" }, { title: "B", isVertical: true })).toBe("## A\n\n----\n\n## B\n");
});

test("what says nothing is left out", () => {
  expect(written({}, { title: "A" }, { body: " \n" })).toBe("## A\n");
  expect(written()).toBe("");
});

test.each([
  ["---", " ---"],
  ["words\n----\nwords", "words\n ----\nwords"],
  ["Note: the sea", "Note\\: the sea"],
  ["NOTES:", "NOTES\\:"],
  ["::: notes\nspoken\n:::", "\\::: notes\nspoken\n:::"],
  ["<!-- .slide: id=x -->", " <!-- .slide: id=x -->"],
  ["## not the headline", " ## not the headline"],
  ["```\n---", "```\n---\n```"],
  ["~~~~ md\n~~~", "~~~~ md\n~~~\n~~~~"],
  ["<!-- later\n---", "<!-- later\n---\n-->"],
  ["\r\n\r\none\r\ntwo  \r\n", "one\ntwo"],
])("a body that the file would misread is made fit without changing what it means: %j", (body, fit) => {
  expect(written({ id: "a", body })).toBe(`<!-- .slide: id="a" -->\n\n${fit}\n`);
});

test.each([
  ["Note: again", "Note: again"],
  ["a\n---\nb", "a\n ---\nb"],
  ["# heading", "# heading"],
  ["```", "```\n```"],
])("in notes only separators and open ends matter: %j", (notes, fit) => {
  expect(written({ notes })).toBe(`Note:\n\n${fit}\n`);
});

test.each(["C #", "#", "a ## b ##", "two\nlines"])("a headline stays one headline: %j", (title) => {
  const { slides } = parseSlideFile({ file: "en.md", text: written({ title, body: "B" }) }, unexpected);
  expect(slides).toMatchObject([{ title: title.replace("\n", " "), body: "B" }]);
});

test.each([
  ['say "hi"', 'data-kicker="say &quot;hi&quot;"'],
  ["R & D", 'data-kicker="R & D"'],
  ["&quot;", 'data-kicker="&amp;quot;"'],
  ["this --> that", 'data-kicker="this --&gt; that"'],
  ["two\nlines", 'data-kicker="two&#10;lines"'],
])("an attribute holds any value and ends no comment: %j", (kicker, attribute) => {
  const text = written({ kicker, title: "T" });
  expect(text).toBe(`<!-- .slide: ${attribute} -->\n\n## T\n`);
  expect(parseSlideFile({ file: "en.md", text }, unexpected).slides).toMatchObject([{ kicker }]);
});
