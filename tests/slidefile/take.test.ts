import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSlideFiles } from "../../src/slidefile/merge.ts";
import { openConflicts } from "../../src/slidefile/open-conflicts.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { takeSide } from "../../src/slidefile/take.ts";
import { edited, edits, plannedEdits, plannedFiles } from "../support/slide-edits.ts";

const base = `---
deck: coffee
lang: en
title: From bean to cup
---

<!-- .slide: id="heat" data-layout="bullets" data-kicker="Roasting" -->

## Heat does three things to a bean

- It drives out the water
- It browns the sugar
- It breaks the bean open

Note:

Heat works from outside.

---

<!-- .slide: id="water" data-layout="steps" -->

## Water takes the taste out

1. Wet the powder
2. Wait for a minute
3. Pour slowly
`;

/** What stands after both have changed the file, each a few words. */
function conflict(mine: readonly Change[], news: readonly Change[]): { text: string; theirs: string } {
  const theirs = changed(base, news);
  return { text: mergeSlideFiles({ base, ours: changed(base, mine), theirs }).text, theirs };
}

type Change = readonly [string, string];
const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`expected \`${from}\` in the file`);
    return now.replace(from, to);
  }, text);

const cases: readonly (readonly [name: string, mine: readonly Change[], news: readonly Change[]])[] = [
  [
    "a bullet",
    [["It breaks the bean open", "Crack!"]],
    [["It breaks the bean open", "It cracks the bean twice"]],
  ],
  [
    "two bullets of three",
    [
      ["It breaks the bean open", "Crack!"],
      ["It browns the sugar", "Brown"],
    ],
    [
      ["It breaks the bean open", "It cracks the bean twice"],
      ["It browns the sugar", "Sugar turns dark"],
    ],
  ],
  ["a numbered step", [["Wait for a minute", "Patience"]], [["Wait for a minute", "Wait for 40 seconds"]]],
  [
    "a headline",
    [["## Heat does three things to a bean", "## Heat"]],
    [["Heat does three", "Heat does four"]],
  ],
  [
    "a kicker",
    [['data-kicker="Roasting"', 'data-kicker="Fire"']],
    [['data-kicker="Roasting"', 'data-kicker="Roast & toast"']],
  ],
  [
    "a kicker that is gone",
    [['data-kicker="Roasting"', 'data-kicker="Fire"']],
    [[' data-kicker="Roasting"', ""]],
  ],
  [
    "a layout",
    [['data-layout="steps"', 'data-layout="cards"']],
    [['data-layout="steps"', 'data-layout="bullets"']],
  ],
  [
    "the notes",
    [["Heat works from outside.", "Tell the joke."]],
    [["Heat works from outside.", "Heat comes from below."]],
  ],
  [
    "front matter",
    [["title: From bean to cup", "title: Coffee"]],
    [["title: From bean to cup", "title: Beans"]],
  ],
  [
    "a bullet that is gone",
    [["It browns the sugar", "It browns all the sugar"]],
    [["- It browns the sugar\n", ""]],
  ],
  [
    "notes that are gone",
    [["Heat works from outside.", "All heat works from outside."]],
    [["\n\nNote:\n\nHeat works from outside.", ""]],
  ],
  [
    "a list made into a table",
    [["1. Wet the powder\n2. Wait for a minute\n3. Pour slowly", "| step |\n| --- |\n| wet |"]],
    [["Pour slowly", "Pour very slowly"]],
  ],
  [
    "a slide that is gone",
    [["Wet the powder", "Wet all the powder"]],
    [[base.slice(base.indexOf('\n---\n\n<!-- .slide: id="water"')), ""]],
  ],
  [
    "a slide before another that is gone",
    [["It browns the sugar", "It browns all the sugar"]],
    [[base.slice(base.indexOf('<!-- .slide: id="heat"'), base.indexOf('<!-- .slide: id="water"')), ""]],
  ],
];

describe.each(cases)("a conflict about %s", (_, mine, news) => {
  const { text, theirs } = conflict(mine, news);

  test("is there", () => {
    expect(openConflicts(text).length).toBeGreaterThan(0);
  });

  test("is settled for the new text: the slides are as generated", () => {
    const taken = takeSide(text, { side: "new", slide: undefined, pristine: theirs });
    expect(taken.unclear).toEqual([]);
    expect(taken.text).toBe(theirs);
    expect(taken.settled).toEqual(openConflicts(text));
  });

  test("is settled for the person's text: the slides are as the person left them", () => {
    const taken = takeSide(text, { side: "mine", slide: undefined, pristine: theirs });
    expect(taken.text).toBe(changed(base, mine));
  });
});

test("what the person changed elsewhere in the same list stays", () => {
  const { text, theirs } = conflict(
    [
      ["It drives out the water", "Out goes the water"],
      ["It breaks the bean open", "Crack!"],
    ],
    [["It breaks the bean open", "It cracks the bean twice"]],
  );
  const { text: settled } = takeSide(text, { side: "new", slide: undefined, pristine: theirs });
  expect(settled).toContain(
    "- Out goes the water\n- It browns the sugar\n- It cracks the bean twice\n\nNote:",
  );
});

test("one slide's conflicts are settled and the others stay", () => {
  const { text, theirs } = conflict(
    [
      ["It breaks the bean open", "Crack!"],
      ["Pour slowly", "Pour"],
    ],
    [
      ["It breaks the bean open", "It cracks the bean twice"],
      ["Pour slowly", "Pour in circles"],
    ],
  );
  const { text: settled } = takeSide(text, { side: "new", slide: "water", pristine: theirs });
  expect(settled).toContain("3. Pour in circles\n");
  expect(openConflicts(settled).map(({ slide }) => slide)).toEqual(["heat"]);
});

test("line ends, and lines that are not in canonical form, stay as they are", () => {
  const { text, theirs } = conflict(
    [["It breaks the bean open", "Crack!"]],
    [["It breaks the bean open", "It cracks the bean twice"]],
  );
  const odd = text.replace("1. Wet the powder", "\n\n1)  Wet the powder   ").replaceAll("\n", "\r\n");
  for (const side of ["new", "mine"] as const) {
    const settled = takeSide(odd, { side, slide: undefined, pristine: theirs }).text;
    expect(settled).toContain("\r\n\r\n\r\n\r\n1)  Wet the powder   \r\n");
    expect(settled.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(settled).not.toContain("diptych:");
  }
});

test("where nobody can tell which line is meant, the conflict stays open", () => {
  const { text, theirs } = conflict(
    [["It breaks the bean open", "Crack!"]],
    [["It breaks the bean open", "Popcorn is next"]],
  );
  const more = text.replace("- Crack!", "- Crack!\n- Bang!");
  const taken = takeSide(more, { side: "new", slide: undefined, pristine: theirs });
  expect(taken.text).toBe(more);
  expect([taken.settled.length, taken.unclear.length]).toEqual([0, 1]);
});

test("without the pristine copy, texts that are alike are found", () => {
  const { text } = conflict(
    [["It breaks the bean open", "It breaks this bean open"]],
    [["It breaks the bean open", "It breaks each bean open"]],
  );
  const { text: settled } = takeSide(text, { side: "new", slide: undefined, pristine: undefined });
  expect(settled).toContain("- It browns the sugar\n- It breaks each bean open\n\nNote:");
});

test("a comment that only stands in code is no conflict", () => {
  const text = "## Code\n\n```html\n<!-- diptych: new text\n- x\n-->\n```\n";
  expect(takeSide(text, { side: "mine", slide: undefined, pristine: undefined }).text).toBe(text);
});

test("for the person's side nothing is left open and no line of the person's is lost", () => {
  fc.assert(
    fc.property(plannedFiles, edits("mine"), plannedEdits, (file, mine, news) => {
      const [start, ours, theirs] = [file, edited(file, mine), edited(file, news)].map(canonical);
      const { text } = mergeSlideFiles({ base: start ?? "", ours: ours ?? "", theirs: theirs ?? "" });
      const taken = takeSide(text, { side: "mine", slide: undefined, pristine: theirs });
      expect(openConflicts(taken.text)).toEqual([]);
      const words = (found: string) => [...new Set(found.match(/mine\d \S+ \S+ \S+ \S+/g))];
      expect(words(ours ?? "").filter((found) => !taken.text.includes(found))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("for the new side what is settled is no longer open, and what is left open is said", () => {
  fc.assert(
    fc.property(plannedFiles, edits("mine"), plannedEdits, (file, mine, news) => {
      const [start, ours, theirs] = [file, edited(file, mine), edited(file, news)].map(canonical);
      const { text } = mergeSlideFiles({ base: start ?? "", ours: ours ?? "", theirs: theirs ?? "" });
      const taken = takeSide(text, { side: "new", slide: undefined, pristine: theirs });
      expect(openConflicts(taken.text).length).toBeLessThanOrEqual(taken.unclear.length);
      if (taken.settled.length === 0) expect(taken.text).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

function canonical(file: Parameters<typeof serializeSlideFile>[0]): string {
  return serializeSlideFile(parseSlideFile({ file: "", text: serializeSlideFile(file) }, () => {}));
}
