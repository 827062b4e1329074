import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../../src/render/markdown.ts";

const links = { toSlide: (id: string) => `#${id}`, refuse: () => {} };
const html = (info: string, code = "let tide = 1;\nlet sea = 2;\nlet moon = 3;") =>
  renderMarkdown(`\`\`\`${info}\n${code}\n\`\`\``, links);
const text = (page: string) => page.replace(/<[^>]*>/gu, "");

/** The steps that mark each line, `-` for none. */
const steps = (page: string) =>
  [...page.matchAll(/<span class="code-line[^"]*"(?: data-steps="([^"]*)")?>/gu)].map(
    ([, marked]) => marked ?? "-",
  );

test("words of the language are told apart, under any of its names", () => {
  for (const name of ["js", "JavaScript", "mjs"]) {
    expect(html(name)).toContain('<span class="hljs-keyword">let</span>');
  }
  expect(html("c++", "int x;")).toContain('<span class="hljs-type">int</span>');
});

test("code in no known language, or in none, stays as it is and is safe", () => {
  expect(html("tideish", "<b>let</b>")).toContain('<code class="language-tideish">&lt;b&gt;let&lt;/b&gt;');
  expect(html("", "a < b")).toContain("<code>a &lt; b");
  expect(html('x"onclick', "a")).not.toContain('"onclick');
  expect(html("js", "'</script><img src=x>'")).not.toContain("<img");
});

test("only where a line is longer than a slide has room for are lines told apart, so that its rest can hang", () => {
  expect(html("", "x".repeat(72))).not.toContain("code-row");
  const rows = ["a", "x".repeat(73)].map((line) => `<span class="code-row">${line}\n</span>`);
  expect(html("", `a\n${"x".repeat(73)}`)).toContain(`<code>${rows.join("")}</code>`);
});

test("code reads from left to right in every script", () => {
  expect(html("js")).toContain('<pre class="code" dir="ltr">');
});

describe("steps behind the fence", () => {
  test("mark lines one after the other, as fragments", () => {
    const page = html("js [1|2-3]");
    expect(steps(page)).toEqual(["0", "1", "1"]);
    expect(page.match(/class="fragment code-step"/gu)).toHaveLength(1);
  });

  test("may come back to a line, and may mark none", () => {
    expect(steps(html("js [1,3||1]"))).toEqual(["0 2", "-", "0"]);
  });

  test("are taken as Slidev, Quarto and Pandoc write them too", () => {
    expect(steps(html("js {1|2}"))).toEqual(["0", "1", "-"]);
    expect(steps(html('{.js code-line-numbers="1|2"}'))).toEqual(["0", "1", "-"]);
    expect(steps(html("{.js .number-lines}"))).toEqual(["-", "-", "-"]);
    expect(html("{.js .number-lines}")).toContain("hljs-keyword");
  });

  test("may begin with another number than 1", () => {
    const page = html("js [12: 2]");
    expect(page).toContain('style="counter-reset: line 11"');
    expect(steps(page)).toEqual(["-", "0", "-"]);
  });

  test("one step is marked at once, without a fragment", () => {
    expect(html("js [2]")).not.toContain("fragment");
  });

  test("brackets that hold something else number nothing", () => {
    expect(steps(html("js [title.js]"))).toEqual([]);
  });
});

test("lines keep their text, and what spans lines its colour in each", () => {
  const page = html("js [1]", "/* one\n   two */\nlet a;");
  expect(text(page)).toBe("/* one\n   two */\nlet a;\n\n");
  expect(page.match(/<span class="hljs-comment">/gu)).toHaveLength(2);
});
