import { expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import { templatesOf } from "../../src/render/templates.ts";

function fillerOf(templates: Readonly<Record<string, string>>) {
  const look: Look = {
    templates: new Map(Object.entries(templates)),
    fonts: () => [],
    formulas: { css: () => "", font: () => new Uint8Array() },
    diagrams: () => undefined,
    icons: () => undefined,
    reveal: { script: "", css: "" },
  };
  return templatesOf(look);
}

test("values are escaped, HTML is printed as it is", () => {
  const fill = fillerOf({ "a.hbs": '<a title="{{text}}">{{{html}}}</a>' });
  expect(fill("a.hbs", { text: '"><script>', html: "<b>x</b>" })).toBe(
    '<a title="&quot;&gt;&lt;script&gt;"><b>x</b></a>',
  );
});

test("partials go by their path", () => {
  expect(fillerOf({ "a.hbs": "{{> partials/b}}", "partials/b.hbs": "[{{x}}]" })("a.hbs", { x: 1 })).toBe(
    "[1]",
  );
});

test.each([
  ["a template that does not close", { "a.hbs": "{{#if x}}" }],
  ["a partial that does not exist", { "a.hbs": "{{> partials/none}}" }],
  ["a helper that does not exist", { "a.hbs": "{{shout x}}" }],
])("%s is told with its name", (_name, templates) => {
  expect(() => fillerOf(templates)("a.hbs", {})).toThrow(
    "expected a Handlebars template in `templates/a.hbs`",
  );
});

test("a missing template is told with its name", () => {
  expect(() => fillerOf({})("layouts/steps.hbs", {})).toThrow(
    "expected the template `templates/layouts/steps.hbs`, found none",
  );
});
