import { describe, expect, test } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { smart, withSmartPunctuation } from "../../src/slidefile/smart-punctuation.ts";
import { unexpected } from "../support/unexpected.ts";

const english = ["“", "”", "‘", "’"] as const;

describe("quotes, dashes and dots become those of print", () => {
  test.each([
    ['She said "come in".', "She said “come in”."],
    [`"He's 'late' again", she said`, "“He’s ‘late’ again”, she said"],
    ["the boys' room in the '90s", "the boys’ room in the ’90s"],
    ['*"loud"* and **"bold"** and ("low")', "*“loud”* and **“bold”** and (“low”)"],
    ['<b>"x"</b> and "`code`" and `code`\'s', "<b>“x”</b> and “`code`” and `code`’s"],
    ["pages 3--7 --- at most...", "pages 3–7 — at most…"],
    ['a 3" pipe', 'a 3" pipe'],
    ['彼は"本"と', "彼は“本”と"],
    ['צה"ל', 'צה"ל'],
    ['"no end\n\n"end"', '"no end\n\n“end”'],
    ["- it's\n- `it's`", "- it’s\n- `it's`"],
  ])("%s", (written, shown) => expect(smart(written, english)).toBe(shown));

  test.each([
    '`"a" -- b...`',
    "```sh\necho \"a\" -- b...\n\necho 'c'\n```",
    '~~~\n"a"\n~~~',
    'text\n\n    indented "code" -- here\n\n    and "here"',
    '$f" -- g$ and $$\nx--y\n$$',
    "| a | b |\n|-----|:---:|\n| 1 | 2 |",
    "above\n\n-----\n\nSetext\n---",
    '[a](b--c "d") and <https://a.b/c--d> and https://a.b/c--d\'e',
    '[a]: https://b--c "title"',
    '::: {.callout-tip title="a -- b"}\n:::',
    '![](sea.png){fig-alt="a -- b"}',
    '{{< fa rocket title="a -- b" >}}',
    '<span title="a -- b" class=\'c\'></span> <!-- "a" -- b -->',
    "\\\"a\\\" and \\'b\\'",
    "------ and .....",
  ])("but not in %s", (written) => expect(smart(written, english)).toBe(written));

  test("an indented paragraph of a list is text", () => {
    expect(smart("- a\n\n    it's", english)).toBe("- a\n\n    it’s");
  });
});

describe("of a deck", () => {
  const deckOf = (text: string): Deck => {
    const file = parseSlideFile({ file: "de.md", text }, unexpected);
    const deck = joinSlideFiles([file], { name: "talk", pivot: "de" }, unexpected);
    return withSmartPunctuation(deck, () => ["„", "“", "‚", "‘"]);
  };

  test("that is Quarto's, headlines, text, notes and title change, and no line moves", () => {
    const deck = deckOf(
      '---\ntitle: Die "Tide"\nformat: revealjs\n---\n\n## "Eins"\n\nText -- "hier"\n\n::: notes\n"da"\n:::\n',
    );
    expect(deck.slides.map(({ texts }) => texts.get("de"))).toMatchObject([
      { title: "Die „Tide“" },
      { title: "„Eins“", body: "Text – „hier“", notes: "„da“", places: { body: { line: 8 } } },
    ]);
    expect(deck.meta.get("de")?.title).toBe("Die „Tide“");
  });

  test.each(["", "---\nmarp: true\n---\n\n", "---\ntheme-color: red\n---\n\n"])(
    "that is not, nothing changes: %j",
    (front) => {
      const [slide] = deckOf(`${front}## "Eins"\n\nText -- "hier"...\n`).slides;
      expect(slide?.texts.get("de")).toMatchObject({ title: '"Eins"', body: 'Text -- "hier"...' });
    },
  );
});
