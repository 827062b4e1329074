import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { renderDeck } from "../../src/render/deck.ts";
import { renderPair } from "../../src/render/pair.ts";
import { singleFile } from "../../src/render/single-file.ts";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { unexpected } from "../support/unexpected.ts";
import { ownLook, plainOptions } from "./sample.ts";

const page = {
  path: "tides/en.html",
  contents: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<style>@font-face { src: url("../assets/f.1.woff2") }</style>
<link rel="stylesheet" href="../assets/a.1.css"><img src="../assets/p.1.png">
<a href="sr.html">sr</a><script src="../assets/s.1.js"></script>`,
};
const assets = [
  { path: "assets/f.1.woff2", contents: new Uint8Array([1, 2, 3]) },
  { path: "assets/a.1.css", contents: ".a::after { content: '</style>' }" },
  { path: "assets/p.1.png", contents: new Uint8Array([4]) },
  { path: "assets/s.1.js", contents: "const end = '</script><!--';" },
];
const html = String(singleFile([page, ...assets]).contents);

test("everything is inside, under the page's own name", () => {
  expect(singleFile([page, ...assets]).path).toBe("tides/en.html");
  expect(html).toContain('url("data:font/woff2;base64,AQID")');
  expect(html).toContain('<img src="data:image/png;base64,BA==">');
  expect(html).not.toContain("../assets");
  expect(html).toContain('<a href="sr.html">');
});

test("text of a script or a style sheet cannot end it", () => {
  expect(html.match(/<\/script>/gu)).toHaveLength(1);
  expect(html.match(/<\/style>/gu)).toHaveLength(2);
});

test("the policy names each script by its hash, and nothing else", () => {
  const script = /<script>([\s\S]*)<\/script>/u.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'sha256-${hash}'; style-src 'unsafe-inline'; font-src data:;`);
  expect(html).not.toContain("'self'");
});

test("what only reads like an address of the page's own stays as it is written", () => {
  const said =
    '<p>(../assets/p.1.png)</p><a href="../assets/x.css" title="../assets/p.1.png">url(&quot;../assets/y&quot;)</a>';
  const alt = '<img alt="src=../assets/z (../assets/p.1.png)" src="../assets/p.1.png">';
  const single = String(singleFile([{ path: page.path, contents: said + alt }, ...assets]).contents);
  expect(single).toBe(
    `${said}<img alt="src=../assets/z (../assets/p.1.png)" src="data:image/png;base64,BA==">`,
  );
});

test("the sample talk fits a message: each of its files weighs 1 MB at most", async () => {
  const slideFiles = await Promise.all(
    ["id", "sr"].map(async (lang) => {
      const text = await readFile(new URL(`../../slides/sales-funnel/${lang}.md`, import.meta.url), "utf8");
      return parseSlideFile({ file: `${lang}.md`, text }, unexpected);
    }),
  );
  const deck = joinSlideFiles(slideFiles, { name: "sales-funnel", pivot: "id" }, unexpected);
  const look = await ownLook();
  expect(deck.slides.length).toBeGreaterThanOrEqual(14);
  const pages = [
    ...deck.langs.map((lang) => renderDeck(deck, lang, look, plainOptions, unexpected)),
    renderPair(deck, ["id", "sr"], look, plainOptions),
  ];
  for (const files of pages) expect(Buffer.byteLength(singleFile(files).contents)).toBeLessThan(2 ** 20);
});

test("a file that the page names and nobody made is a bug, not a hole", () => {
  expect(() => singleFile([page])).toThrow("expected a page's own file, found `../assets/");
});
