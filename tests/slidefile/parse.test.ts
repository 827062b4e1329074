import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { SlideFile } from "../../src/model/slide-file.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { collecting, unexpected } from "../support/unexpected.ts";

const file = "slides/tides/en.md";
const parse = (text: string): SlideFile => parseSlideFile({ file, text }, unexpected);
const titlesOf = (text: string): readonly string[] => parse(text).slides.map(({ title }) => title);

function flawsOf(text: string): readonly Diagnostic[] {
  const { report, diagnostics } = collecting();
  parseSlideFile({ file, text }, report);
  return diagnostics;
}

const canonical = `---
deck: tides
lang: en
title: "Tides: a primer"
---

<!-- .slide: id="causes" data-layout="steps" data-kicker="Causes" class="wide" -->

## Why the sea rises

1. **Moon**: it pulls
2. **Earth**: it turns

Note:

The moon pulls at the water.

It does so twice a day.

---

<!-- .slide: id="end" data-layout="statement" -->

# Twice a day

----

Only words.
`;

test("a second id means that the separator before it is missing: that is told, and the slides are two", () => {
  const text = canonical.replace('\n---\n\n<!-- .slide: id="end"', '\n<!-- .slide: id="end"');
  const { report, diagnostics } = collecting();
  expect(parseSlideFile({ file, text }, report).slides.map(({ id, notes }) => [id, notes])).toEqual([
    ["causes", "The moon pulls at the water.\n\nIt does so twice a day."],
    ["end", ""],
    [undefined, ""],
  ]);
  const line = text.split("\n").findIndex((found) => found.includes('id="end"')) + 1;
  expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
    ["slidefile/missing-separator", line],
  ]);
});

test.each([
  ["in code", '```html\n<!-- .slide: id="b" -->\n```'],
  ["indented", ' <!-- .slide: id="b" -->'],
  ["without an id", '<!-- .slide: class="x" -->'],
])("a slide comment %s starts no slide", (_, body) => {
  expect(parse(`<!-- .slide: id="a" -->\n\n## A\n\n${body}`).slides).toHaveLength(1);
});

test("a slide has an id, a layout, a kicker, a headline, a body and notes", () => {
  const [slide] = parse(canonical).slides;
  expect(slide).toEqual({
    id: "causes",
    layout: "steps",
    kicker: "Causes",
    title: "Why the sea rises",
    titleDepth: 2,
    body: "1. **Moon**: it pulls\n2. **Earth**: it turns",
    notes: "The moon pulls at the water.\n\nIt does so twice a day.",
    attributes: [{ name: "class", value: "wide" }],
    isVertical: false,
    places: {
      slide: { file, line: 7 },
      title: { file, line: 9 },
      body: { file, line: 11 },
      notes: { file, line: 16 },
    },
  });
});

test("a file in canonical form is written as it was", () => {
  expect(serializeSlideFile(parse(canonical))).toBe(canonical);
});

test("CRLF and a byte order mark change nothing", () => {
  expect(parse(`\uFEFF${canonical.replaceAll("\n", "\r\n")}`)).toEqual(parse(canonical));
});

test("front matter is read and kept as it was written", () => {
  const { frontMatter } = parse(
    "---\n# mine\nlang: zh-hans\ntitle: 2024\nauthor: [R. Roe, P. Poe]\nlock: true\n---\n\n# A\n",
  );
  expect(frontMatter).toEqual({
    raw: "# mine\nlang: zh-hans\ntitle: 2024\nauthor: [R. Roe, P. Poe]\nlock: true",
    deck: undefined,
    lang: "zh-Hans",
    meta: { title: "2024", author: "R. Roe, P. Poe" },
  });
});

test("front matter stands at the top or nowhere", () => {
  const { frontMatter, slides } = parse("# A\n\n---\n\ntitle: B\n\n---\n\n# C\n");
  expect(frontMatter).toBeUndefined();
  expect(slides.map(({ body }) => body)).toEqual(["", "title: B", ""]);
});

test("a leading separator is no front matter when a slide follows", () => {
  const { report } = collecting();
  const { frontMatter, slides } = parseSlideFile(
    { file, text: "---\n\n# A\n\nwords\n\n---\n\n# B\n" },
    report,
  );
  expect(frontMatter).toBeUndefined();
  expect(slides.map(({ title }) => title)).toEqual(["A", "B"]);
});

test("broken front matter is reported with its line, and kept", () => {
  const text = "---\ndeck: tides\ntitle: a: b\n---\n\n# A\n";
  expect(flawsOf(text)).toEqual([
    expect.objectContaining({ code: "slidefile/front-matter-unreadable", place: { file, line: 3 } }),
  ]);
  expect(serializeSlideFile(parseSlideFile({ file, text }, () => {}))).toBe(text);
});

test("a lang that is no tag is reported", () => {
  expect(flawsOf("---\nlang: not_a_tag\n---\n\n# A\n")).toEqual([
    expect.objectContaining({
      code: "slidefile/front-matter-lang",
      message: "expected a language tag such as `id` or `sr-Latn`, found `not_a_tag`",
    }),
  ]);
});

test("blank lines around separators are optional", () => {
  expect(titlesOf("# A\n---\n# B\n--- \n# C")).toEqual(["A", "B", "C"]);
});

test.each(["----", "--"])("`%s` hangs a slide below the one before it", (separator) => {
  const { slides } = parse(`# A\n\n${separator}\n\n# B\n\n---\n\n# C`);
  expect(slides.map(({ isVertical }) => isVertical)).toEqual([false, true, false]);
});

test.each(["***", "___", "-----", "- - -", " ---", "\\---"])("`%s` is content", (line) => {
  expect(parse(`# A\n\n${line}`).slides).toMatchObject([{ body: line }]);
});

test.each([
  ["backticks", "```yaml\n---\na: 1\n---\n```"],
  ["tildes", "~~~\n---\n~~~"],
  ["a longer fence around a shorter", "````\n```\n---\n````"],
  ["a list item", "- item\n\n  ```\n  ---\n  ```"],
  ["a list item that opens with it", "1. ```\n   ---\n   Note: code\n   ```"],
  ["an indented fence", "  ~~~\n---\n  ~~~"],
  ["a comment", "<!-- later:\n---\n# B\n-->"],
])("in %s, `---` separates nothing", (_, body) => {
  expect(parse(`# A\n\n${body}`).slides).toMatchObject([{ body }]);
});

test("code in a list ends where the list ends", () => {
  const text = "# A\n\n- ```\n  code\n\n---\n\n# B";
  expect(flawsOf(text)).toEqual([
    expect.objectContaining({ code: "slidefile/unclosed-code", place: { file, line: 3 } }),
  ]);
});

test.each([
  ["Note:\n\nspoken", "spoken"],
  ["Notes:\nspoken", "spoken"],
  ["note: spoken\nat length", "spoken\nat length"],
  ["::: notes\nspoken\n:::", "spoken"],
  ["::: {.notes}\nspoken\n\n::: inner\nmore\n:::\n:::", "spoken\n\n::: inner\nmore\n:::"],
  ["Note:\n\none\n\nNote: two", "one\n\nNote: two"],
  ["::: notes\none\n:::\n\nNote: two", "one\n\ntwo"],
])("notes may start in several ways: %j", (written, notes) => {
  expect(parse(`# A\n\nbody\n\n${written}`).slides).toMatchObject([{ body: "body", notes }]);
});

test("what follows a block of notes belongs to the body again", () => {
  expect(parse("# A\n\nbefore\n::: notes\nspoken\n:::\nafter").slides).toMatchObject([
    { body: "before\n\nafter", notes: "spoken" },
  ]);
});

test("in code, `Note:` starts no notes", () => {
  const body = "```\nNote: code\n::: notes\n```";
  expect(parse(`# A\n\n${body}`).slides).toMatchObject([{ body, notes: "" }]);
});

test.each([
  ["# A", "A", 1],
  ["## A *b* `c`", "A *b* `c`", 2],
  ["##  A ##  ", "A", 2],
  ["## C#", "C#", 2],
  ["## C # ##", "C #", 2],
  ["## \\#", "\\#", 2],
])("`%s` is a headline", (line, title, titleDepth) => {
  expect(parse(`${line}\n\nbody`).slides).toMatchObject([{ title, titleDepth, body: "body" }]);
});

test.each(["### A", "#A", "words", "##", "    ## A", "- # A"])("`%s` is no headline but the body", (line) => {
  expect(parse(`${line}\n\nmore`).slides).toMatchObject([{ title: "", body: `${line}\n\nmore` }]);
});

test("attributes may have double quotes, single quotes or none, on several lines and after the headline", () => {
  const text =
    "## A\n<!-- .slide: id='a'\n  data-layout=steps data-x=\"say &quot;hi&quot; -&#45;&gt;\" data-lock -->\nbody";
  expect(parse(text).slides).toMatchObject([
    {
      id: "a",
      layout: "steps",
      title: "A",
      body: "body",
      attributes: [
        { name: "data-x", value: 'say "hi" -->' },
        { name: "data-lock", value: "" },
      ],
    },
  ]);
});

test("text behind a slide comment is not lost", () => {
  expect(parse('<!-- .slide: id="a" --> ## A').slides).toMatchObject([{ id: "a", title: "A" }]);
});

test("an unknown layout is reported with the one that was meant, and written as it was", () => {
  const text = '<!-- .slide: data-layout="bulets" -->\n\n## A\n';
  expect(flawsOf(`\n\n${text}`)).toEqual([
    {
      severity: "warning",
      code: "slidefile/unknown-layout",
      message: "expected a layout, found `bulets`, shown as `bullets`",
      place: { file, line: 3 },
      hint: "did you mean `bullets`?",
    },
  ]);
  expect(serializeSlideFile(parseSlideFile({ file, text }, () => {}))).toBe(text);
});

test("a repeated id is an error, and the second slide gets a number that is free", () => {
  const text = ["a", "a-2", "a", "a"].map((id) => `<!-- .slide: id="${id}" -->\n\n## A`).join("\n---\n");
  const { report, diagnostics } = collecting();
  const { slides } = parseSlideFile({ file, text }, report);
  expect(slides.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "a-4"]);
  expect(diagnostics).toMatchObject([
    {
      severity: "error",
      code: "slidefile/duplicate-id",
      message: "expected each id once, found `a` again after line 1",
      place: { file, line: 9 },
    },
    { place: { file, line: 13 } },
  ]);
});

test("a slide with nothing in it is reported and left out", () => {
  const text = "# A\n\n---\n\n---\n\n# B";
  const { report, diagnostics } = collecting();
  expect(parseSlideFile({ file, text }, report).slides).toHaveLength(2);
  expect(diagnostics).toMatchObject([{ code: "slidefile/empty-slide", place: { file, line: 5 } }]);
});

test("a slide that has attributes alone is a slide", () => {
  expect(parse('# A\n\n---\n\n<!-- .slide: data-background="sea.jpg" -->').slides).toHaveLength(2);
});

test("code without an end is reported and ends with its slide", () => {
  const text = "# A\n\n```js\nlet a\n\nNote: code\n\n---\n\n# B";
  const { report, diagnostics } = collecting();
  const { slides } = parseSlideFile({ file, text }, report);
  expect(slides).toMatchObject([{ body: "```js\nlet a\n\nNote: code" }, { title: "B" }]);
  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      code: "slidefile/unclosed-code",
      message: "expected a closing fence for the code that starts here, found none",
      place: { file, line: 3 },
    },
  ]);
});

test("a comment without an end is reported and swallows no slide", () => {
  const text = '<!-- .slide: id="a"\n\n# A\n\n---\n\n<!-- .slide: id="b" -->\n\n# B';
  const { report, diagnostics } = collecting();
  const { slides } = parseSlideFile({ file, text }, report);
  expect(slides).toMatchObject([{ body: '<!-- .slide: id="a"\n\n# A' }, { id: "b", title: "B" }]);
  expect(diagnostics).toMatchObject([{ code: "slidefile/unclosed-comment", place: { file, line: 1 } }]);
});

test("a block of notes without an end is reported and ends with its slide", () => {
  const text = "# A\n\n::: notes\nspoken\n\n---\n\n# B\n\n::: notes\nmore";
  const { report, diagnostics } = collecting();
  const { slides } = parseSlideFile({ file, text }, report);
  expect(slides.map(({ notes }) => notes)).toEqual(["spoken", "more"]);
  expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
    ["slidefile/unclosed-notes", 3],
    ["slidefile/unclosed-notes", 10],
  ]);
});

test.each(["", "\n", "  \n\t\n", "---\n---\n"])("a file without slides has none: %j", (text) => {
  expect(parse(text).slides).toEqual([]);
});

test("a thousand slides take milliseconds", () => {
  const slide = canonical.slice(canonical.indexOf("<!--"), canonical.lastIndexOf("\n---\n\n<!--"));
  const text = Array.from({ length: 1000 }, (_, index) => slide.replace("causes", `causes-${index}`)).join(
    "\n---\n\n",
  );
  const started = performance.now();
  expect(parse(text).slides).toHaveLength(1000);
  // About 10 ms on two slow cores; a second walk over the file for every slide would take seconds.
  expect(performance.now() - started).toBeLessThan(500);
});

test("a thousand fences without an end take milliseconds", () => {
  const text = Array.from({ length: 1000 }, (_, index) => `# A\n\n\`\`\`js ${index}\nlet a\n`).join(
    "\n---\n\n",
  );
  const { report, diagnostics } = collecting();
  const started = performance.now();
  expect(parseSlideFile({ file, text }, report).slides).toHaveLength(1000);
  expect(diagnostics).toHaveLength(1000);
  expect(performance.now() - started).toBeLessThan(500);
});
