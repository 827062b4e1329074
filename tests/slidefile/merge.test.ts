import { expect, test } from "vitest";
import { mergeSlideFiles } from "../../src/slidefile/merge.ts";

const front = "---\ndeck: coffee\nlang: en\ntitle: From bean to cup\n---";
const slide = (id: string, ...parts: readonly string[]): string =>
  [`<!-- .slide: id="${id}" -->`, ...parts].join("\n\n");
const file = (...slides: readonly string[]): string => `${slides.join("\n\n---\n\n")}\n`;
const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** One slide of three versions of a body. */
const bodies = (base: string, ours: string, theirs: string) => {
  const merge = mergeSlideFiles({
    base: file(slide("heat", "## Heat", base)),
    ours: file(slide("heat", "## Heat", ours)),
    theirs: file(slide("heat", "## Heat", theirs)),
  });
  return { type: merge.type, body: merge.text.split("## Heat\n\n")[1]?.trimEnd() };
};

test("neighbouring bullets are changed by both sides", () => {
  expect(bodies(list("a one", "b two"), list("a mine", "b two"), list("a one", "b new"))).toEqual({
    type: "clean",
    body: list("a mine", "b new"),
  });
});

test("the example of the docs", () => {
  const merge = bodies(
    list("It drives out the water", "It browns the sugar", "It breaks the bean open"),
    list("Out goes the water", "It browns the sugar", "Crack!"),
    list(
      "It drives out the water",
      "It browns the sugar",
      "It cracks the bean twice",
      "It brings the oil to the surface",
    ),
  );
  expect(merge.body).toBe(
    `${list("Out goes the water", "It browns the sugar", "Crack!", "It brings the oil to the surface")}\n\n<!-- diptych: new text\n- It cracks the bean twice\n-->`,
  );
});

test("steps are counted on when both sides add one", () => {
  const merge = bodies("1. roast\n2. grind", "1. roast\n2. rest\n3. grind", "1. roast\n2. grind\n3. brew");
  expect(merge).toEqual({ type: "clean", body: "1. roast\n2. rest\n3. grind\n4. brew" });
});

test("steps from which a person took one without counting anew are counted by the next merge", () => {
  const merge = bodies(
    "1. roast\n2. rest\n3. grind",
    "1. roast\n3. grind",
    "1. roast\n2. rest\n3. grind\n4. brew",
  );
  expect(merge).toEqual({ type: "clean", body: "1. roast\n2. grind\n3. brew" });
});

test("what hangs below a bullet goes where a person moves the bullet, also when it is new", () => {
  expect(
    bodies(
      list("water goes", "sugar browns", "beans break"),
      list("beans break", "sugar browns", "water goes"),
      `${list("water goes", "sugar browns", "beans break open")}\n  - twice`,
    ),
  ).toEqual({ type: "clean", body: `- beans break open\n  - twice\n${list("sugar browns", "water goes")}` });
});

test("a bullet inside of another one is no version of a bullet that went", () => {
  expect(
    bodies(
      list("water goes", "sugar browns in the heat"),
      list("water goes", "sugar browns"),
      "- water goes\n  - as steam",
    ),
  ).toEqual({
    type: "conflict",
    body: "- water goes\n  - as steam\n- sugar browns\n\n<!-- diptych: new text has this no more:\n- sugar browns in the heat\n-->",
  });
});

test("a person's bullet inside of another one stays in it when the article moves that one", () => {
  expect(
    bodies(
      list("water goes", "sugar browns", "beans break"),
      "- water goes\n  - ask the hall\n- sugar browns\n- beans break",
      list("sugar browns", "beans break", "water goes"),
    ),
  ).toEqual({ type: "clean", body: "- sugar browns\n- beans break\n- water goes\n  - ask the hall" });
});

test("a bullet that was deleted stays deleted, also when the article rewords it", () => {
  expect(
    bodies(list("water goes", "sugar browns"), list("water goes"), list("water goes", "sugar browns well")),
  ).toEqual({ type: "clean", body: list("water goes") });
});

test("a changed bullet that the article drops stays, and what it was is told", () => {
  expect(
    bodies(list("water goes", "sugar browns"), list("water goes", "sugar burns"), list("water goes")),
  ).toEqual({
    type: "conflict",
    body: `${list("water goes", "sugar burns")}\n\n<!-- diptych: new text has this no more:\n- sugar browns\n-->`,
  });
});

test("a table and a longer list conflict as wholes", () => {
  const table = "| what |\n| --- |\n| water |";
  expect(bodies(list("water"), table, list("water", "sugar"))).toEqual({
    type: "conflict",
    body: `${table}\n\n<!-- diptych: new text\n${list("water", "sugar")}\n-->`,
  });
});

test("new text that holds comments cannot end the one that it stands in", () => {
  const merge = bodies("old", "mine", "new\n<!-- hint --> more");
  expect(merge.body).toBe("mine\n\n<!-- diptych: new text\nnew\n&lt;!-- hint --&gt; more\n-->");
});

test("layout, kicker, headline and other attributes are merged each by itself", () => {
  const merge = mergeSlideFiles({
    base: '<!-- .slide: id="a" data-layout="bullets" data-kicker="Roasting" data-x="1" -->\n\n## Heat\n',
    ours: '<!-- .slide: id="a" data-layout="steps" data-kicker="Fire" data-x="1" data-y -->\n\n## Heat\n',
    theirs: '<!-- .slide: id="a" data-layout="bullets" data-kicker="Roast" data-x="2" -->\n\n## Warmth\n',
  });
  expect(merge).toEqual({
    type: "conflict",
    text: '<!-- .slide: id="a" data-layout="steps" data-kicker="Fire" data-x="2" data-y -->\n\n## Warmth\n\n<!-- diptych: new text\ndata-kicker="Roast"\n-->\n',
    conflicts: [{ line: 5, isGone: false, slide: "a" }],
  });
});

test("front matter is merged by key; both sides' titles stand one above the other", () => {
  const base = `${front}\n\n${file(slide("a", "## Heat"))}`;
  const merge = mergeSlideFiles({
    base,
    ours: base.replace("bean to cup", "cup to bean").replace("lang: en", "lang: en\nroom: 12 # upstairs"),
    theirs: base
      .replace("bean to cup", "field to cup")
      .replace("\n---\n\n<!--", "\nauthor: Mira\n---\n\n<!--"),
  });
  expect(merge.text.split("\n---\n")[0]).toBe(
    "---\ndeck: coffee\nlang: en\nroom: 12 # upstairs\ntitle: From cup to bean\n# diptych: new text: title: From field to cup\nauthor: Mira",
  );
});

test("slides without ids are known by their headlines and words", () => {
  const [heat, water] = [
    slide("heat", "## Heat", "It browns the sugar."),
    slide("water", "## Water", "It goes."),
  ];
  const merge = mergeSlideFiles({
    base: file(heat, water),
    ours: file("## Water\n\nIt leaves early.", "## Warmth\n\nIt browns the sugar."),
    theirs: file(heat.replace("sugar", "sweet sugar"), water, slide("crack", "## Crack")),
  });
  expect(merge).toEqual({
    type: "clean",
    text: file(
      "## Water\n\nIt leaves early.",
      slide("crack", "## Crack"),
      "## Warmth\n\nIt browns the sweet sugar.",
    ),
  });
});

test("a slide that both sides made under one name keeps both texts", () => {
  const merge = mergeSlideFiles({
    base: file(slide("a", "## Heat")),
    ours: file(slide("a", "## Heat"), slide("b", "## Mine", "my words")),
    theirs: file(slide("a", "## Heat"), slide("b", "## New", "new words")),
  });
  expect(merge.text).toBe(
    file(
      slide("a", "## Heat"),
      slide(
        "b",
        "## Mine",
        "<!-- diptych: new text\n## New\n-->",
        "my words",
        "<!-- diptych: new text\nnew words\n-->",
      ),
    ),
  );
});

test("an edited slide that the article loses stays, with what it was", () => {
  const merge = mergeSlideFiles({
    base: file(slide("a", "## Heat"), slide("b", "## Water", "It goes.")),
    ours: file(slide("a", "## Heat"), slide("b", "## Water", "It runs.")),
    theirs: file(slide("a", "## Heat")),
  });
  expect(merge.text).toContain(
    "It runs.\n\n<!-- diptych: new text has this no more:\n## Water\n\nIt goes.\n-->",
  );
});

test("a list of which each side left only what the other took away keeps what the person left", () => {
  const { text } = mergeSlideFiles({
    base: file(slide("a", "## Heat", list("out goes the water", "the sugar browns", "beans break open"))),
    ours: file(slide("a", "## Heat", list("out goes the water"))),
    theirs: file(slide("a", "## Heat", list("all the sugar browns", "beans break open"))),
  });
  expect(text).toContain(
    "- out goes the water\n\n<!-- diptych: new text has this no more:\n- out goes the water\n-->",
  );
  expect(text).not.toContain("all the sugar");
});

test("a deck of 1,000 slides is merged within a second", () => {
  const deck = (words: string) =>
    file(
      ...Array.from({ length: 1000 }, (_, index) =>
        slide(
          `s${index}`,
          `## Slide ${index}`,
          list(`first ${index}${words}`, `second ${index}`),
          "Note:",
          "Said. ".repeat(60),
        ),
      ),
    );
  const texts = {
    base: deck(""),
    ours: deck(" mine"),
    theirs: deck("").replaceAll("- second", "- new second"),
  };
  // Time of the processor, not of the clock: other programs may run beside this one.
  const start = process.cpuUsage();
  const merge = mergeSlideFiles(texts);
  const { user, system } = process.cpuUsage(start);
  expect(merge.type).toBe("clean");
  expect((user + system) / 1000).toBeLessThan(1000);
});

test("a bullet that a person moved to a slide of its own stays a bullet where the article makes a sentence of it", () => {
  const rest = slide("rest", "## Rest", "Beans rest for a day");
  const { text } = mergeSlideFiles({
    base: file(slide("heat", "## Heat", list("water goes", "sugar browns in the heat")), rest),
    ours: file(
      slide("heat", "## Heat", list("water goes")),
      slide("mine", "## Mine", list("sugar browns in the heat")),
      rest,
    ),
    theirs: file(slide("heat", "## Heat", "sugar browns in great heat"), rest),
  });
  expect(text).toContain("## Mine\n\n- sugar browns in great heat\n");
});
