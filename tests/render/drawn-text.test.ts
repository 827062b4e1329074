import { expect, test } from "vitest";
import { drawnText } from "../../src/render/drawn-text.ts";

function faces(html: string) {
  return drawnText(html)
    .filter(({ text }) => text.trim() !== "")
    .map(({ typeface, text }) => `${text.trim()}: ${typeface.family} ${typeface.weight} ${typeface.style}`);
}

test("tags and classes decide the typeface, and it is inherited", () => {
  expect(
    faces(
      '<h2 class="headline">a <em>b</em></h2><p class="kicker">c</p><p>d <strong>e <em>f</em></strong></p>',
    ),
  ).toEqual([
    "a: Source Serif 4 600 normal",
    "b: Source Serif 4 600 italic",
    "c: Source Sans 3 600 normal",
    "d: Source Sans 3 400 normal",
    "e: Source Sans 3 600 normal",
    "f: Source Sans 3 600 italic",
  ]);
});

test("elements without an end tag, comments and attributes with marks do not confuse it", () => {
  expect(faces('a<br><!-- <b>x</b> --><img alt="1 > 0">b')).toEqual([
    "a: Source Sans 3 400 normal",
    "b: Source Sans 3 400 normal",
  ]);
});

test("speaker notes are not drawn", () => {
  expect(faces('<aside class="notes"><p>a</p></aside>b')).toEqual(["b: Source Sans 3 400 normal"]);
});

test("entities are the characters that they stand for", () => {
  expect(drawnText("&lt;&#x27;&#1078;&amp;").map(({ text }) => text)).toEqual(["<'ж&"]);
});
