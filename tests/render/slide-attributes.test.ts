import { expect, test } from "vitest";
import { colourOf } from "../../src/render/colour.ts";
import { slideAttributes } from "../../src/render/slide-attributes.ts";

const inks = [[29, 28, 26] as const, [106, 101, 92] as const];

function kept(name: string, value: string) {
  const told: string[] = [];
  const attributes = slideAttributes([{ name, value }], inks, ({ code }) => void told.push(code));
  return [...attributes.map((attribute) => `${attribute.name}=${attribute.value}`), ...told];
}

test.each([
  ["data-background-color", "#fff4d6", "style=--ground:#fff4d6"],
  ["data-background", "white", "style=--ground:#ffffff"],
  ["data-background-color", "navy", "render/background-left-out"],
  ["data-background-color", "url(x)", "render/background-left-out"],
  ["data-background-color", "#fff;--ink:#fff", "render/background-left-out"],
  ["data-background-image", "sea.png", "render/slide-attribute"],
  ["data-transition", "zoom", "data-transition=zoom"],
  ["onclick", "alert(1)", "render/slide-attribute"],
])("%s=%s gives %s", (name, value, result) => {
  expect(kept(name, value)).toEqual([result]);
});

test.each([
  ["#abc", [170, 187, 204]],
  ["rgb(1, 2, 300)", [1, 2, 255]],
  ["Teal", [0, 128, 128]],
  ["hsl(1 2% 3%)", undefined],
])("%s is a colour as authors write it", (text, colour) => {
  expect(colourOf(text)).toEqual(colour);
});
