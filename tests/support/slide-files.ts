import * as fc from "fast-check";
import type { SlideFile, WrittenSlide } from "../../src/model/slide-file.ts";
import { frontMatterOf } from "../../src/slidefile/front-matter.ts";

/** Texts that may hold anything: separators, `Note:`, fences without an end, comments, headings, blank lines. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nastyLines()) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 9 },
  )
  .map((lines) => lines.join("\n"));

/** Texts that can stand in a slide file as they are: what would need escaping stands in closed code or comments. */
export const fitText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zčšžабв][ a-z*_`,.]{0,30}[a-z]$/),
      fc.constantFrom(
        "```md\n---\n\nNote: in code\n----\n```",
        "~~~~\n```\n---\n~~~\n~~~~",
        "- item\n\n  ```yaml\n  ---\n  a: 1\n  ```",
        "1. ~~~\n   Note: in a list\n   ---\n   ~~~",
        "<!-- a note to myself\n---\nNote: hidden\n-->",
        '<!-- .element: class="fragment" -->',
        "***",
        " ---",
        "### Column\n\n- one\n- two",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "    ```\n    indented",
        "::: columns\nleft\n:::",
        "see Note: inside a line",
        "\\---",
        "# not the first line",
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => ["start", ...blocks].join("\n\n"));

/** Files whose texts are made by `text`; everything else may hold any characters that it can hold at all. */
export function slideFiles(text: fc.Arbitrary<string>): fc.Arbitrary<SlideFile> {
  const maybe = fc.option(text, { nil: "" });
  const slide: fc.Arbitrary<WrittenSlide> = fc
    .record({
      id: fc.option(attributeValue, { nil: undefined }),
      layout: fc.option(fc.constantFrom("bullets", "steps", "zigzag"), { nil: undefined }),
      kicker: fc.oneof(fc.constant(""), attributeValue),
      title,
      titleDepth: fc.constantFrom(1, 2),
      body: maybe,
      notes: maybe,
      attributes: fc.array(
        fc.record({
          name: fc.stringMatching(/^data-x[a-z-]{0,5}$/),
          value: fc.oneof(fc.constant(""), attributeValue),
        }),
        { maxLength: 3 },
      ),
      isVertical: fc.boolean(),
    })
    .map((made) => ({ ...made, titleDepth: made.title === "" ? 2 : made.titleDepth }))
    .filter((made) => saysSomething(made));
  return fc
    .record({
      meta: fc.record({
        title: fc.string({ minLength: 1 }),
        author: fc.string({ unit: "binary", minLength: 1 }),
      }),
      hasFrontMatter: fc.boolean(),
      slides: fc.uniqueArray(slide, { maxLength: 6, selector: ({ id }) => id ?? Symbol() }),
    })
    .map(({ meta, hasFrontMatter, slides }) => ({
      file: "id.md",
      frontMatter: hasFrontMatter ? frontMatterOf("tides", "id", meta) : undefined,
      slides: slides.map((made, index) => ({ ...made, isVertical: made.isVertical && index > 0 })),
    }));
}

/** Where its parts stand is no part of what a file says. */
export function withoutPlaces(file: SlideFile): SlideFile {
  return { ...file, slides: file.slides.map((slide) => withoutKey(slide, "places")) };
}

export function withoutKey<Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
): Omit<Value, Key> {
  const { [key]: removed, ...rest } = value;
  void removed;
  return rest;
}

const attributeValue = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom(
    'say "hi"',
    "--> end",
    "--!>",
    "R&D",
    "&quot;",
    "&amp;amp;",
    "a=b",
    "'",
    " spaced ",
    "two\nlines",
    "tail--",
  ),
);

const title = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^[a-z*`#:č][ a-z*#:č]{0,20}[a-z#č]$/),
  fc.constantFrom("C #", "#", "# a ##", "ends \\#", "Note: a title", "**bold**: “x”", "---", "```", "<!-- x"),
);

function saysSomething({
  id,
  layout,
  kicker,
  title: headline,
  body,
  notes,
  attributes,
}: WrittenSlide): boolean {
  const isBare = id === undefined && layout === undefined && kicker === "" && attributes.length === 0;
  return !isBare || [headline, body, notes].some((part) => part.trim() !== "");
}

/** Read by people as a table of what may go wrong, one kind of trap a line. */
function nastyLines(): readonly string[] {
  return [
    "¦ ¦---¦--- ¦ ---¦----¦--¦-----¦***¦plain words¦# one¦## two¦##¦### three",
    "Note:¦Notes: at once¦note:¦Note\\:¦::: notes¦::: {.notes}¦:::¦::: columns¦\\::: notes",
    "```¦```js¦````¦~~~¦~~~~ x¦  ```¦   ~~~¦    ```¦- ```¦- item¦1. one¦   text",
    "<!--¦-->¦<!-- a -->¦<!-- .slide: id='q' -->¦<!-- .slide: class=big¦ <!-- .slide: x -->¦> ---¦> ```",
    "<!-- .slide: a --> tail¦--> tail¦\tindented¦a\r¦\uFEFF¦title: x¦...",
  ].flatMap((kind) => kind.split("¦"));
}
