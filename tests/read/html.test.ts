import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { readTextEdition } from "../support/text-edition.ts";
import { outline, read } from "./outline.ts";

const html = (text: string, lang = "en") => read(text, lang, "html");

const sentence =
  "The sea rises twice a day, and people who live by it know when, where and how far it comes.";

/** A saved page with what stands around the article on most of them. */
const page = `<!DOCTYPE html>
<html lang="en">
<head>
  <title>Tides | Harbour News</title>
  <meta name="author" content="Mira Novak">
  <meta property="article:published_time" content="2024-05-03T08:00:00+02:00">
  <meta name="description" content="Why the sea rises">
  <link rel="canonical" href="https://example.org/sea/tides">
</head>
<body onload="steal()">
<header class="site"><a href="/">Harbour News</a></header>
<nav><ul><li><a href="/sea">Sea</a></li><li><a href="/land">Land</a></li></ul></nav>
<article>
  <header><h1>Tides</h1><p class="byline">By Mira Novak</p></header>
  <p>${sentence} ${sentence}</p>
  <h2>The Moon</h2>
  <p>${sentence} ${sentence}</p>
  <ul><li>Near side<ul><li>Drawn up</li></ul></li><li>Far side</li></ul>
  <h3>In figures</h3>
  <p>${sentence} <a href="/tables">Tables</a></p>
</article>
<aside class="sidebar"><h2>Most read</h2><ul><li><a href="/x">Fish</a></li></ul></aside>
<footer>© Harbour News</footer>
</body>
</html>`;

describe("a saved page", () => {
  const edition = html(page);

  test("is its article, with every line as in the file and every heading on its level", () => {
    expect(outline(edition)).toEqual([
      "14-14 title: Tides",
      "14-14 byline: By Mira Novak",
      "15-15 paragraph: The sea rises twice a da",
      "16-16 heading 2: The Moon",
      "17-17 paragraph: The sea rises twice a da",
      "18-18 list",
      "  18-18 paragraph: Near side",
      "  18-18 list",
      "    18-18 paragraph: Drawn up",
      "  18-18 paragraph: Far side",
      "19-19 heading 3: In figures",
      "20-20 paragraph: The sea rises twice a da",
    ]);
  });

  test("says who wrote it, when, and where it was published", () => {
    expect(edition.meta).toEqual({
      title: "Tides",
      author: "Mira Novak",
      date: "2024-05-03",
      origin: "https://example.org/sea/tides",
      description: "Why the sea rises",
    });
    expect(edition.diagnostics).toEqual([]);
  });

  test("has links that work from anywhere", () => {
    expect(JSON.stringify(edition.root)).toContain('"url":"https://example.org/tables"');
  });

  test("whose lines run into one another loses nothing", () => {
    const joined = page.replaceAll("\n", " ");
    const kinds = (lines: readonly string[]) => lines.map((line) => line.replace(/\d+-\d+/, ""));
    expect(kinds(outline(html(joined)))).toEqual(kinds(outline(edition)));
  });
});

test("a page with nothing around its article is read whole, however short", () => {
  expect(outline(html("<h1>Tides</h1>\n<p>The sea.</p>\n<p>Ships.</p>"))).toEqual([
    "1-1 title: Tides",
    "2-2 paragraph: The sea.",
    "3-3 paragraph: Ships.",
  ]);
});

test("a page in which no article is found is read whole, without its navigation", () => {
  const edition = html("<nav><a href='/x'>Sea</a></nav>\n<p>The sea.</p><footer>Harbour</footer>");
  expect(outline(edition)[0]).toBe("2-2 paragraph: The sea.");
  expect(JSON.stringify(edition.root)).not.toContain("Sea");
});

describe("the title", () => {
  test("is the heading that the page is named after, not the site's", () => {
    const blocks = outline(
      html(`<title>Tides</title>\n<h1>Harbour News</h1>\n<h2>Tides</h2>\n<p>${sentence}</p>`),
    );
    expect(blocks[0]).toBe("3-3 title: Tides");
  });

  test("comes from the head where no heading says it", () => {
    const blocks = outline(
      html(`<html>\n<title>Tides</title>\n<h1>Moon</h1><p>One.</p><h1>Sun</h1><p>Two.</p>`),
    );
    expect(blocks).toEqual([
      "2-2 title: Tides",
      "3-3 heading 2: Moon",
      "3-3 paragraph: One.",
      "3-3 heading 2: Sun",
      "3-3 paragraph: Two.",
    ]);
  });
});

describe("what no article is made of", () => {
  const edition = html(
    `<h1 onclick="steal()">Tides</h1><p style="color:red">The sea<script>steal()</script><style>steal{}</style>
    <a href="javascript:steal()">rises</a><iframe src="https://steal.example"></iframe><svg><script>steal()</script></svg>
    <img src="javascript:steal()" alt="steal"><a href=" jAvAsCrIpT:steal()">twice</a><a href="data:text/html,steal">a</a> day.</p>
    <form action="https://steal.example"><input value="steal"><button>steal</button><p>steal</p></form>
    <object data="steal"></object><template><p>steal</p></template><noscript><p>steal</p></noscript>
    <p data-kind="bio" data-n1="" id="__proto__">Ships wait.</p><!-- steal --><math><mtext><img src=x onerror=steal()></mtext></math>`,
  );

  test("scripts, handlers, styles, frames and forms go; text in unsafe links stays", () => {
    expect(outline(edition).map((line) => line.replace(/^\S+ /, ""))).toEqual([
      "title: Tides",
      "paragraph: The sea rises twicea day",
      "paragraph: Ships wait.",
    ]);
    expect(JSON.stringify(edition)).not.toMatch(/steal|javascript|onclick|onerror/i);
  });

  test("but a page in one form is still a page", () => {
    expect(outline(html("<form><h1>Tides</h1><p>The sea.</p><input></form>"))).toHaveLength(2);
  });
});

describe("pictures", () => {
  test("keep path and description; a figure's caption is one", () => {
    const edition = html(
      '<h1>Tides</h1>\n<figure><a href="big.jpg"><img src="harbour.jpg" alt="The harbour"></a>\n' +
        "<figcaption>At <em>dusk</em></figcaption></figure>\n<p>The sea.</p>",
    );
    expect(outline(edition).slice(1)).toEqual([
      "2-2 figure: The harbour",
      "3-3 caption: At dusk",
      "4-4 paragraph: The sea.",
    ]);
    expect(JSON.stringify(edition.root)).toContain('"url":"harbour.jpg"');
  });

  test("on a server are never fetched, but reported with their place", () => {
    const edition = html(
      '<h1>Tides</h1>\n<p>The sea.</p>\n<p><img src="//example.org/a.png" alt="Boat"></p>',
    );
    expect(edition.diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "read/remote-image",
        message: "expected a picture beside the article, found `//example.org/a.png`, which is not fetched",
        place: { file: "en.html", line: 3 },
      },
    ]);
    expect(outline(edition).at(-1)).toBe("3-3 figure: Boat");
  });

  test("that a page loads late have their real address", () => {
    const edition = html('<p>Sea <img src="data:image/gif;base64,R0lGOD" data-src="a.jpg" alt="A"></p>');
    expect(JSON.stringify(edition.root)).toContain('"url":"a.jpg"');
  });

  test("that were saved with their page count before the address that they came from", () => {
    const edition = html(
      '<p>Sea <img src="Tides_files/a.jpg" data-src="https://example.org/a.jpg" alt="A"></p>',
    );
    expect(JSON.stringify(edition.root)).toContain('"url":"Tides_files/a.jpg"');
  });

  test("written into the page are handed over by their hash, with their size", () => {
    const png = Buffer.concat([
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      Buffer.from("0000028000000168", "hex"),
      Buffer.alloc(200),
    ]);
    const image = `<img src="data:image/png;base64,${png.toString("base64")}" alt="Harbour">`;
    const edition = html(`<h1>Tides</h1>\n<p>${image}</p>\n<p>The sea. ${image}</p>`);
    expect(edition.assets).toMatchObject([{ width: 640, height: 360, bytes: png }]);
    const [asset] = edition.assets;
    expect(asset?.path).toMatch(/^media\/[\da-f]{16}\.png$/);
    expect(JSON.stringify(edition.root).split(asset?.path ?? "?")).toHaveLength(3);
    expect(outline(edition).at(-1)).toBe("3-3 paragraph: The sea. Harbour");
  });
});

describe("tables", () => {
  const tableOf = (rows: string) =>
    html(`<p>The sea.</p><table>${rows}</table>`).root.children.flatMap((node) =>
      node.type === "table"
        ? node.children.map((row) => row.children.map((cell) => toString(cell)).join("|"))
        : [],
    );

  test("without a header row take their first row for it", () => {
    const rows = tableOf("<tr><td>Place</td><td>Metres</td></tr><tr><td>Jepara</td><td>2</td></tr>");
    expect(
      rows.map((row) => row.replaceAll(/[^A-Z\d|]/gi, "").replaceAll(/type\w*?value/g, "")),
    ).toHaveLength(2);
    expect(rows[0]).toContain("Metres");
  });

  test("a table whose first row is like the others has an empty head", () => {
    const rows = tableOf("<tr><td>Bread</td><td>2 €</td></tr><tr><td>Tea</td><td>3 €</td></tr>");
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBe("|");
  });

  test("with merged cells have all their columns", () => {
    const rows = tableOf(
      "<tr><th>A<th>B<th>C<tr><td colspan=2>wide<td>c<tr><td rowspan=2>tall<td>b<td>c<tr><td>b<td>c",
    );
    expect(rows).toEqual(["A|B|C", "wide||c", "tall|b|c", "|b|c"]);
  });

  test("that only place things on the page are opened", () => {
    const blocks = outline(
      html("<table><tr><td>menu</td><td><h1>Tides</h1>\n<p>The sea.</p></td></tr></table>"),
    );
    expect(blocks).toEqual(["1-1 title: Tides", "1-1 boilerplate: menu", "2-2 paragraph: The sea."]);
  });

  test("keep their caption", () => {
    const blocks = outline(html("<p>The sea.</p>\n<table><caption>Heights</caption><tr><td>a<td>b</table>"));
    expect(blocks.slice(1)).toEqual(["2-2 caption: Heights", "2-2 table: ab"]);
  });
});

describe("passages", () => {
  test("parted by two line breaks are paragraphs of their own, each at its line", () => {
    expect(
      outline(html("<div>One<br>\n<br>\nTwo <b>and</b> a half<br>still two<br><br>\nThree</div>")),
    ).toEqual(["1-1 paragraph: One", "2-3 paragraph: Two and a halfstill two", "3-3 paragraph: Three"]);
  });

  test("in an aside are quoted, as in Markdown", () => {
    expect(outline(html("<p>The sea.</p>\n<aside>Learn to wait.</aside>"))[1]).toBe(
      "2-2 blockquote: Learn to wait.",
    );
  });

  test("with quotations have the language's own quotes", () => {
    const [paragraph] = outline(html("<p><q>Plima</q> je</p>", "sr-Latn"));
    expect(paragraph).toBe("1-1 paragraph: „Plima” je");
  });

  test("have no soft hyphens, no zero-width and no no-break spaces", () => {
    expect(outline(html("<p>wa&shy;ter 12&nbsp;m&#8203;</p>"))).toEqual(["1-1 paragraph: water 12 m"]);
  });

  test("of definitions are items", () => {
    expect(outline(html("<dl><dt>Ebb<dd>The sea falls.<dt>Flood<dd>It rises.</dl>"))).toEqual([
      "1-1 list",
      "  1-1 paragraph: Ebb",
      "  1-1 paragraph: The sea falls.",
      "  1-1 paragraph: Flood",
      "  1-1 paragraph: It rises.",
    ]);
  });
});

test("footnotes are as Markdown has them, at the end, without their arrows", () => {
  const edition = html(
    '<h1>Tides</h1>\n<p>The sea<sup id="r1"><a href="#n1">1</a></sup> rises<a href="#n2">[2]</a>.</p>\n' +
      '<ol><li id="n1"><p>All of it. <a href="#r1">↩︎</a></p></li>\n<li id="n2"><a href="#r2">^</a> Slowly.</li></ol>\n<p>Ships.</p>',
  );
  expect(outline(edition)).toEqual([
    "1-1 title: Tides",
    "2-2 paragraph: The sea rises.",
    "5-5 paragraph: Ships.",
    "3-3 footnoteDefinition: All of it.",
    "4-4 footnoteDefinition: Slowly.",
  ]);
});

test("a licence is named by its link", () => {
  const licence = (link: string) => html(`<p>The sea. <a rel="license" ${link}</a></p>`).meta.licence;
  expect(licence('href="https://creativecommons.org/licenses/by-sa/4.0/">here')).toBe("CC BY-SA 4.0");
  expect(licence('href="/terms">Free to share')).toBe("Free to share");
  expect(licence('href="https://example.org/terms">')).toBe("https://example.org/terms");
});

test("a page that names another language is noted", () => {
  const { diagnostics } = html('<!DOCTYPE html>\n<html lang="sr-RS"><p>The sea.</p></html>');
  expect(diagnostics).toMatchObject([
    {
      severity: "note",
      code: "read/page-language",
      place: { line: 2 },
      hint: expect.stringContaining("sr-RS.html"),
    },
  ]);
  expect(html('<html lang="EN-us"><p>The sea.</p></html>').diagnostics).toEqual([]);
});

describe("encodings", () => {
  const readBytes = (bytes: Uint8Array) =>
    outline(readTextEdition({ lang: "sr", file: "sr.html", format: "html", bytes }, () => {}));

  test("UTF-16 with its mark", () => {
    expect(readBytes(Buffer.from("\ufeff<p>Плима</p>", "utf16le"))).toEqual(["1-1 paragraph: Плима"]);
  });

  test("the one that the page names", () => {
    const bytes = [
      ...Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=Windows-1251"><p>'),
    ];
    expect(readBytes(Uint8Array.from([...bytes, 0xcf, 0xeb, 0xe8, 0xec, 0xe0]))).toEqual([
      "1-1 paragraph: Плима",
    ]);
  });

  test("UTF-8, whatever the page names", () => {
    const bytes = Buffer.from('<meta charset="windows-1251"><p>Плима');
    expect(readBytes(bytes)).toEqual(["1-1 paragraph: Плима"]);
  });

  test("none that is known", () => {
    const bytes = Uint8Array.from([...Buffer.from('<meta charset="x-unknown">\n<p>'), 0xcf]);
    expect(() => readBytes(bytes)).toThrow("expected text in UTF-8, found bytes that are no UTF-8");
  });
});
