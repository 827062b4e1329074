import { describe, expect, test } from "vitest";
import type { Flaw } from "../../src/render/links.ts";
import { plainText, renderInline, renderMarkdown } from "../../src/render/markdown.ts";

function rendered(source: string) {
  const refused: string[] = [];
  const links = {
    toSlide: (id: string) => `#/${id}`,
    refuse: ({ message }: Flaw) => void refused.push(message),
  };
  return { html: renderMarkdown(source, links), refused };
}

describe("what authors write comes out", () => {
  test.each([
    ["emphasis", "a *b* **c** ~~d~~", "<p>a <em>b</em> <strong>c</strong> <s>d</s></p>\n"],
    ["headings start below the slide's own", "# a\n\n## b\n\n#### c", "<h3>a</h3>\n<h3>b</h3>\n<h4>c</h4>\n"],
    ["a link to a slide", "[x](#moon)", '<p><a href="#/moon">x</a></p>\n'],
    ["a link to a slide as reveal.js has it", "[x](#/moon)", '<p><a href="#/moon">x</a></p>\n'],
    ["a line break", "a<br>b", "<p>a<br>\nb</p>\n"],
    ["quotation marks stay as they are", `"a" -- 'b'...`, "<p>&quot;a&quot; -- 'b'...</p>\n"],
  ])("%s", (_name, source, html) => {
    expect(rendered(source)).toEqual({ html, refused: [] });
  });

  test("a table has a head", () => {
    expect(rendered("| a |\n| --- |\n| b |").html).toContain("<th>a</th>");
  });

  test("a bare address becomes a link, a bare domain does not", () => {
    expect(rendered("see https://example.org/a").html).toContain('<a href="https://example.org/a"');
    expect(rendered("see example.org").html).toBe("<p>see example.org</p>\n");
  });

  test("what reveal.js and Pandoc write for the machine is not shown", () => {
    expect(rendered("- a <!-- see above -->").html).toBe("<ul>\n<li>a</li>\n</ul>\n");
    expect(rendered("<!-- a\n\nb -->").html).toBe("");
    expect(plainText("Moon {#moon .big}")).toBe("Moon");
    expect(plainText("Sets like {a, b}")).toBe("Sets like {a, b}");
  });
});

describe("hostile Markdown does no harm:", () => {
  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a script in a line", "a <script>alert(1)</script>"],
    ["a handler", '<img src=x onerror="alert(1)">'],
    ["a script after a comment", "<!-- x --><script>alert(1)</script>"],
    ["a comment that never ends", "<!-- x\n<script>alert(1)</script>"],
    ["a style", "<style>* { display: none }</style>"],
  ])("%s", (_name, source) => {
    expect(rendered(source).html).not.toMatch(/<(?:script|img|style)/iu);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//evil.example",
    "vbscript:x",
  ])("a link to %s is refused, its text stays", (address) => {
    const { html, refused } = rendered(`a [text](<${address}>) b`);
    expect(html).toBe("<p>a text b</p>\n");
    expect(refused).toHaveLength(1);
  });

  test("an address cannot break out of its attribute", () => {
    expect(rendered('[x](<https://a.example/"onmouseover="alert(1)>)').html).not.toContain('"onmouseover');
  });

  test("a picture is refused, its description stays", () => {
    expect(rendered("![the *moon*](https://evil.example/x.png)")).toEqual({
      html: "<p>the moon</p>\n",
      refused: [
        "expected a picture beside the slides, found `https://evil.example/x.png`, which is not fetched",
      ],
    });
  });

  test("a broken percent sign in a slide's address does not throw", () => {
    expect(rendered("[x](#%E0%A4%A)").html).toContain("<a href=");
  });
});

test("a headline is one line of running text", () => {
  const links = { toSlide: (id: string) => `#${id}`, refuse: () => {} };
  expect(renderInline("1. *Ebb* & flood", links)).toBe("1. <em>Ebb</em> &amp; flood");
});
