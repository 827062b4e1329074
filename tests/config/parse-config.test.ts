import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { Place } from "../../src/model/diagnostic.ts";
import { UserError } from "../../src/model/user-error.ts";

const file = "diptych.yaml";

/** The error that a settings file gives: what the user reads. */
function problemOf(text: string): { message: string; place: Place | undefined; hint: string | undefined } {
  try {
    parseConfig({ file, text });
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, place: error.place, hint: error.hint };
    throw error;
  }
  throw new Error(`expected a UserError for ${text}`);
}

const top = (text: string) => parseConfig({ file, text }).top;

test.each(["", "\n", "# nothing yet\n", "\uFEFF", "decks:\n"])(
  "a file without settings sets nothing: %j",
  (text) => {
    expect(parseConfig({ file, text })).toEqual(parseConfig(undefined));
  },
);

test("every setting is read", () => {
  const settings = top(`
title: Tides
author: "R. Roe"
pivot: en
languages: [en, ZH-hans]
pairs: [en+zh-Hans]
theme: ink
accent: "#ABC"
logo: media/logo.svg
footer: ""
density: sparse
notes: en
handout: parallel
paper: letter
glossary: terms.csv
limits: { bullet: 9, slide: 30 }
checks:
  severity: { check/number-differs: off }
  accept: ["check/name stages en"]
`);
  expect(settings).toEqual({
    title: "Tides",
    author: "R. Roe",
    pivot: "en",
    languages: ["en", "zh-Hans"],
    pairs: [["en", "zh-Hans"]],
    theme: "ink",
    accent: "#aabbcc",
    logo: "media/logo.svg",
    footer: "",
    density: "sparse",
    notes: "en",
    handout: "parallel",
    paper: "letter",
    glossary: "terms.csv",
    limits: { bullet: 9, headline: undefined, statement: undefined, slide: 30 },
    checks: { severity: { "check/number-differs": "off" }, accept: ["check/name stages en"] },
  });
});

test("Norwegian is a language and not a no", () => {
  expect(top("languages: [no, en]").languages).toEqual(["no", "en"]);
});

test("a deck named by a number is a deck", () => {
  expect([...parseConfig({ file, text: "decks:\n  2024: { theme: ink }\n" }).decks.keys()]).toEqual(["2024"]);
});

test("each setting knows where it is written", () => {
  const { written } = parseConfig({ file, text: "title: A\ndecks:\n  tides:\n    density: full\n" });
  expect(written).toEqual([
    { key: "title", deck: undefined, place: { file, line: 1, column: 1 } },
    { key: "density", deck: "tides", place: { file, line: 4, column: 5 } },
  ]);
});

test.each([
  ["title: A\ntheem: ink", 2, "expected a setting, found `theem`", "did you mean `theme`?"],
  ["decks:\n  tides:\n    acent: x", 3, "expected a setting, found `acent`", "did you mean `accent`?"],
  ["limits:\n  bulet: 9", 2, "expected a setting, found `bulet`", "did you mean `bullet`?"],
  [
    "limits: { verse: 9 }",
    1,
    "expected a setting, found `verse`",
    "the settings here are `bullet`, `headline`, `statement`, `slide`",
  ],
  [
    "decks:\n  tides:\n    decks: {}",
    3,
    "expected a setting, found `decks`",
    expect.stringContaining("`checks`"),
  ],
])("an unknown setting names the nearest known one: %j", (text, line, message, hint) => {
  expect(problemOf(text)).toMatchObject({ message, hint, place: { file, line } });
});

test.each([
  ["title: 2024", 1, "expected text, found the number `2024`"],
  ["title: [a]", 1, "expected text, found a list"],
  ["title:", 1, "expected text, found nothing"],
  ["title: ' '", 1, "expected text, found ` `"],
  ["\npivot: indonesian", 2, "expected a language tag such as `id` or `sr-Latn`, found `indonesian`"],
  ["pivot: xq", 1, "expected a language tag such as `id` or `sr-Latn`, found `xq`"],
  ["languages: id", 1, "expected a list of languages such as `[id, sr]`, found `id`"],
  [
    "languages:\n  - id\n  - sr_Latn",
    3,
    "expected a language tag such as `id` or `sr-Latn`, found `sr_Latn`",
  ],
  ["languages: [id, ID]", 1, "expected each language once, found `ID` twice"],
  ["pairs: [id-sr]", 1, "expected two languages such as `id+sr`, found `id-sr`"],
  ["pairs: [id+id]", 1, "expected two languages such as `id+sr`, found `id+id`"],
  ["accent: red", 1, 'expected a colour such as `"#1a5fb4"`, found `red`'],
  ["accent: #1a5fb4", 1, 'expected a colour such as `"#1a5fb4"`, found nothing'],
  ["density: dense", 1, "expected `sparse` or `normal` or `full`, found `dense`"],
  ["paper: a5", 1, "expected `a4` or `letter`, found `a5`"],
  ["limits: { bullet: 0 }", 1, "expected a number of words from 1 on, found the number `0`"],
  ["limits: { bullet: 9.5 }", 1, "expected a number of words from 1 on, found the number `9.5`"],
  ["limits: 9", 1, "expected settings as `key: value`, found the number `9`"],
  [
    "checks: { severity: { number: off } }",
    1,
    "expected a code such as `check/number-differs`, found `number`",
  ],
  [
    "checks:\n  severity:\n    check/name: loud",
    3,
    "expected `error` or `warning` or `note` or `off`, found `loud`",
  ],
  ["checks: { accept: all }", 1, "expected a list of findings, as the report prints them, found `all`"],
  ["decks: [tides]", 1, "expected decks as `key: value`, found a list"],
  ["- title", 1, "expected settings as `key: value`, found a list"],
  ["just words", 1, "expected settings as `key: value`, found `just words`"],
  ["limits: &a { bullet: *a }", 1, "expected a number of words from 1 on, found something else"],
])("a value of the wrong kind says what was expected and found: %j", (text, line, message) => {
  expect(problemOf(text)).toMatchObject({ message, place: { file, line } });
});

test.each([
  ["title: A\nlimits: { bullet: 9", 2],
  ["title: A\ntitle: B", 2],
  ["title: A\n\ttheme: x", 2],
])("broken YAML says where: %j", (text, line) => {
  const problem = problemOf(text);
  expect(problem.message).toMatch(/^expected YAML, found a mistake: [a-z]/);
  expect(problem.place).toMatchObject({ file, line });
});
