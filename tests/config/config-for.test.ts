import { expect, test } from "vitest";
import { configFor, defaults } from "../../src/config/config-for.ts";
import { parseConfig } from "../../src/config/parse-config.ts";

const project = parseConfig({
  file: "diptych.yaml",
  text: `
theme: ink
footer: everywhere
limits: { bullet: 10, slide: 30 }
checks: { severity: { check/names: off, check/quotes: note }, accept: [a] }
decks:
  tides:
    theme: contrast
    footer: ""
    limits: { bullet: 8 }
    checks: { severity: { check/names: error }, accept: [b] }
`,
});

test("without settings, the defaults hold", () => {
  expect(configFor(parseConfig(undefined), "tides", {})).toEqual(defaults);
  expect(defaults).toMatchObject({
    theme: "paper",
    density: "normal",
    paper: "a4",
    page: "16:9",
    glossary: "glossary.csv",
  });
  expect(defaults.limits).toEqual({ bullet: 14, headline: 14, statement: 20, slide: 40 });
});

test("the top of the file wins over the defaults", () => {
  expect(configFor(project, "moon", {})).toMatchObject({ theme: "ink", footer: "everywhere" });
});

test("a deck's own settings win over the top, empty ones too", () => {
  expect(configFor(project, "tides", {})).toMatchObject({ theme: "contrast", footer: "" });
});

test("a flag wins over all", () => {
  expect(configFor(project, "tides", { theme: "paper", paper: undefined })).toMatchObject({
    theme: "paper",
    paper: "a4",
    page: "16:9",
  });
});

test("a deck can change one limit and leave the others", () => {
  expect(configFor(project, "tides", {}).limits).toEqual({
    bullet: 8,
    headline: 14,
    statement: 20,
    slide: 30,
  });
});

test("a deck changes the severity of single findings and accepts more of them", () => {
  expect(configFor(project, "tides", {}).checks).toEqual({
    severity: { "check/names": "error", "check/quotes": "note" },
    accept: ["a", "b"],
  });
});
