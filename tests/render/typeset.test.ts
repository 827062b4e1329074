import { expect, test } from "vitest";
import { typeset } from "../../src/render/typeset.ts";

const shown = (html: string, lang = "sr") => typeset(html, lang).replaceAll("\u00A0", "~");

test("running text is bound, attributes and code are not", () => {
  expect(shown('<p title="у дану">у дану <code>у x</code> и ноћи</p>')).toBe(
    '<p title="у дану">у~дану <code>у x</code> и~ноћи</p>',
  );
});

test("each part by its own language", () => {
  expect(shown('<p>и дан <span lang="en">a i b</span> и ноћ</p>')).toBe(
    '<p>и~дан <span lang="en">a i b</span> и~ноћ</p>',
  );
});

test("text after an element without an end tag is still bound", () => {
  expect(shown("<p>a<br>и дан</p><pre>и дан</pre>и дан")).toBe("<p>a<br>и~дан</p><pre>и дан</pre>и~дан");
});
