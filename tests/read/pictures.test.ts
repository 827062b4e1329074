import { expect, test } from "vitest";
import { blocksOf } from "../../src/align/blocks.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { PictureFile } from "../../src/model/picture.ts";
import { namedPictures, withPictures } from "../../src/read/pictures.ts";
import { png, svg } from "../support/pictures.ts";
import { collecting, unexpected } from "../support/unexpected.ts";
import { read } from "./outline.ts";

const md = (text: string): Edition => read(text, "en", "md");
const file = (bytes: Uint8Array | string): PictureFile => ({ type: "file", bytes: Buffer.from(bytes) });
const figures = (edition: Edition) => blocksOf(edition).flatMap(({ pictures }) => pictures ?? []);

test("pictures beside an article are asked for once, those of the web never", () => {
  const text =
    "# Tides\n\n![A](img/a.png) and ![B][b]\n\n![A](img/a.png)\n\n![C](https://example.org/c.png)\n\n" +
    "![D](data:image/png;base64,AAAA)\n\n![E](file:///etc/passwd)\n\n<img src='f.svg' alt='F'>\n\n[b]: ../b.jpg 'Boat'\n";
  expect(namedPictures(md(text))).toEqual(["img/a.png", "../b.jpg", "f.svg"]);
});

test("a figure's file, description, tooltip and size reach whoever plans slides", () => {
  const edition = md(
    "# Tides\n\n![The *harbour*](a.png 'At dusk')\n\nThe sea.\n\n![Waves][w]\n\n[w]: w.svg\n",
  );
  const files = new Map([
    ["a.png", file(png(64, 36))],
    ["w.svg", file(svg(300, 200))],
  ]);
  const found = withPictures(edition, files, unexpected);
  expect(figures(found)).toEqual([
    { path: found.assets[0]?.path, alt: "The harbour", title: "At dusk", width: 64, height: 36 },
    { path: found.assets[1]?.path, alt: "Waves", title: "", width: 300, height: 200 },
  ]);
  expect(found.assets.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^media\/[\da-f]{16}\.png$/),
    expect.stringMatching(/^media\/[\da-f]{16}\.svg$/),
  ]);
});

test("a picture among words is no figure, but its file is kept", () => {
  const edition = md("# Tides\n\nThe ![moon](m.png) pulls.\n");
  const found = withPictures(edition, new Map([["m.png", file(png(8, 8))]]), unexpected);
  expect(figures(found)).toEqual([]);
  expect(found.assets).toHaveLength(1);
});

test("a picture written into Markdown as data is one of its files", () => {
  const data = `data:image/png;base64,${Buffer.from(png(20, 10)).toString("base64")}`;
  const found = withPictures(md(`# Tides\n\n![Boat](${data})\n`), new Map(), unexpected);
  expect(figures(found)).toMatchObject([{ alt: "Boat", width: 20, height: 10 }]);
});

test.each([
  [{ type: "missing" }, "read/image-missing", "expected a picture, found no file at `a.png`"],
  [
    { type: "outside" },
    "read/image-outside",
    "expected a picture inside the project, found `a.png`, which leads out of it",
  ],
  [
    { type: "too-large", size: 90_000_000 },
    "read/image-too-large",
    "expected a picture of at most 20 MB and 100 megapixels, found 86 MB in `a.png`",
  ],
  [
    file("no picture"),
    "read/image-format",
    "expected PNG, JPEG, GIF, WebP, AVIF or SVG, found another format in `a.png`",
  ],
] as const)("%j is reported with its line, and the description stays", (found, code, message) => {
  const { report, diagnostics } = collecting();
  const edition = withPictures(md("# Tides\n\n![Boat](a.png)\n"), new Map([["a.png", found]]), report);
  expect(diagnostics).toMatchObject([
    { severity: "warning", code, message, place: { file: "en.md", line: 3 } },
  ]);
  expect(blocksOf(edition).at(-1)).toMatchObject({ kind: "figure", text: "Boat" });
  expect(figures(edition)).toEqual([]);
});
