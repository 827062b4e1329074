import { expect, test } from "vitest";
import { drawnText } from "../../src/render/drawn-text.ts";

function faces(html: string) {
  return drawnText(html)
    .filter(({ text }) => text.trim() !== "")
    .map(({ typeface, text }) => `${text.trim()}: ${typeface.role} ${typeface.weight} ${typeface.style}`);
}

test("tags and classes decide the typeface, and it is inherited", () => {
  expect(
    faces(
      '<h2 class="headline">a <em>b</em></h2><p class="kicker">c</p><p>d <strong>e <em>f</em></strong></p>',
    ),
  ).toEqual([
    "a: serif 600 normal",
    "b: serif 600 italic",
    "c: sans 600 normal",
    "d: sans 400 normal",
    "e: sans 600 normal",
    "f: sans 600 italic",
  ]);
});

test("code is upright and monospaced wherever it stands", () => {
  expect(faces("<p><em>a <code>b</code></em></p><pre><code>c</code></pre>")).toEqual([
    "a: sans 400 italic",
    "b: mono 400 normal",
    "c: mono 400 normal",
  ]);
});

test("text is of the language that the nearest element names", () => {
  const html = '<section lang="ja"><p>a <span lang="ar">b</span> c</p></section>d';
  expect(drawnText(html).map(({ lang, text }) => `${text.trim()} ${lang}`)).toEqual([
    "a ja",
    "b ar",
    "c ja",
    "d undefined",
  ]);
});

test("what is no language tag changes nothing", () => {
  const html = '<p lang="en">a<i lang="">b</i><i lang="en-en-en">c</i></p>';
  expect(new Set(drawnText(html).map(({ lang }) => lang))).toEqual(new Set(["en"]));
});

test("scripts without italics are emphasised by weight", () => {
  expect(faces('<p lang="ja"><em>強く</em></p><p lang="el"><em>έντονα</em></p>')).toEqual([
    "強く: sans 600 normal",
    "έντονα: sans 400 italic",
  ]);
});

test("elements without an end tag, comments and attributes with marks do not confuse it", () => {
  expect(faces('a<br><!-- <b>x</b> --><img alt="1 > 0">b')).toEqual([
    "a: sans 400 normal",
    "b: sans 400 normal",
  ]);
});

test("speaker notes are not drawn", () => {
  expect(faces('<aside class="notes"><p>a</p></aside>b')).toEqual(["b: sans 400 normal"]);
});

test("entities are the characters that they stand for", () => {
  expect(drawnText("&lt;&#x27;&#1078;&amp;").map(({ text }) => text)).toEqual(["<'ж&"]);
});
