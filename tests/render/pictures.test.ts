import { describe, expect, test } from "vitest";
import type { Flaw } from "../../src/render/links.ts";
import { pictureAddresses, renderMarkdown } from "../../src/render/markdown.ts";

const sizes: Readonly<Record<string, readonly [number, number]>> = {
  "sea.png": [1600, 900],
  "m/boat.svg": [300, 400],
};

function rendered(source: string) {
  const told: (readonly [code: string, line: number | undefined])[] = [];
  const missing: Flaw = { severity: "error", code: "render/picture-missing", message: "no file" };
  const html = renderMarkdown(source, {
    toSlide: (id) => `#${id}`,
    at: { file: "en.md", line: 10 },
    refuse: ({ code }, place) => void told.push([code, place?.line]),
    picture: (address) => {
      const size = sizes[address];
      if (address === "shapeless.svg") return { href: "s.svg" };
      return size === undefined ? missing : { href: `../assets/${address}`, width: size[0], height: size[1] };
    },
  });
  return { html, told };
}

const sea = '<img src="../assets/sea.png" alt="The sea"';

describe("a picture has the size that its author gives it, and keeps its shape:", () => {
  test.each([
    ["natural", "![The sea](sea.png)", 'width="1600" height="900"'],
    [
      "a share, as Pandoc and Quarto have it",
      "![The sea](sea.png){width=50%}",
      'width="1600" height="900" style="width:50%"',
    ],
    ["pixels", "![The sea](sea.png){width=400px}", 'width="400" height="225"'],
    ["pixels without unit", '![The sea](sea.png){ width="400" }', 'width="400" height="225"'],
    ["centimetres", "![The sea](sea.png){width=10cm}", 'width="378" height="213"'],
    ["its height", "![The sea](sea.png){height=90}", 'width="160" height="90"'],
    ["both", "![The sea](sea.png){width=100 height=100}", 'width="100" height="100"'],
    ["Marp's width", "![w:400](sea.png){alt='The sea'}", 'width="400" height="225"'],
    ["Marp's words beside the description", "![The sea h:90px](sea.png)", 'width="160" height="90"'],
    ["a class", "![The sea](sea.png){.wide .soft}", 'width="1600" height="900" class="wide soft"'],
    ["Quarto's place on a page", "![The sea](sea.png){fig-align=center}", 'width="1600" height="900"'],
  ])("%s", (_, source, attributes) => {
    expect(rendered(source)).toEqual({
      html: `<figure class="picture">${sea} ${attributes}></figure>\n`,
      told: [],
    });
  });

  test("a file that does not say its size has only what is written", () => {
    expect(rendered("![S](shapeless.svg){width=30}").html).toContain('<img src="s.svg" alt="S" width="30">');
    expect(rendered("![S](shapeless.svg)").html).toContain('<img src="s.svg" alt="S">');
  });
});

describe("captions and descriptions", () => {
  test.each([
    ["a title is the caption", '![The sea](sea.png "At *dusk* & later")', "At *dusk* &amp; later"],
    ["Quarto's caption", '![The sea](sea.png){fig-cap="At dusk"}', "At dusk"],
    [
      "with Quarto's description, the brackets hold the caption",
      '![At dusk](sea.png){fig-alt="The sea"}',
      "At dusk",
    ],
  ])("%s", (_, source, caption) => {
    const image = `${sea} width="1600" height="900">`;
    expect(rendered(source).html).toBe(
      `<figure class="picture">${image}<figcaption>${caption}</figcaption></figure>\n`,
    );
  });

  test("among words a picture stays in its line, its title a tooltip", () => {
    expect(rendered('a ![The sea](sea.png "x") b').html).toBe(
      `<p>a ${sea} width="1600" height="900" title="x"> b</p>\n`,
    );
  });

  test("none at all is reported, none on purpose is not", () => {
    expect(rendered("a\n![](sea.png)")).toMatchObject({ told: [["render/picture-alt", 11]] });
    expect(rendered("![w:90](sea.png)")).toMatchObject({ told: [["render/picture-alt", 10]] });
    expect(rendered('![](sea.png){alt=""}')).toMatchObject({
      html: expect.stringContaining(' alt="" '),
      told: [],
    });
  });
});

describe("what cannot be shown is reported at its line:", () => {
  test.each([
    ["no file, its description stays", "a\n\n![*Moon*](moon.png) b", "render/picture-missing", 12],
    ["a length that is none", "![The sea](sea.png){width=wide}", "render/unknown-attribute", 10],
    ["an attribute that nothing knows", "![The sea](sea.png){onclick=x}", "render/unknown-attribute", 10],
    ["Marp's filters", "![The sea blur:3px](sea.png)", "render/unknown-attribute", 10],
    ["Marp's pictures behind a slide", "![bg left:40% The sea](sea.png)", "render/picture-behind", 10],
  ])("%s", (_, source, code, line) => {
    expect(rendered(source).told).toEqual([[code, line]]);
  });

  test("the description of a missing picture is text", () => {
    expect(rendered("![*Moon*](moon.png)").html).toBe("<p>Moon</p>\n");
  });

  test("braces that are no attributes are text", () => {
    expect(rendered("![The sea](sea.png){see below}").html).toContain("{see below}</p>");
  });
});

test("nothing breaks out of a picture's attributes", () => {
  const { html } = rendered(`![The" onload="x](sea.png '" onerror="y'){.a"b}`);
  expect(html).not.toMatch(/" on(?:load|error)="/u);
});

test("every picture is asked for, wherever it stands", () => {
  const source =
    "- ![a](1.png)\n\n> ![b](2.png)\n\n| ![c](3.png) |\n| --- |\n| [![d](4.png)](#x) |\n\n![e][r]\n\n[r]: 5.png";
  expect(pictureAddresses(source)).toEqual(["1.png", "2.png", "3.png", "4.png", "5.png"]);
});
