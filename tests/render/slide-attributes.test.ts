import { expect, test } from "vitest";
import { colourOf } from "../../src/render/colour.ts";
import { contrast, parseColour, readable } from "../../src/render/contrast.ts";
import { slideAttributes } from "../../src/render/slide-attributes.ts";
import { themeColours } from "../../src/render/theme.ts";
import { ownLook } from "./sample.ts";

const theme = themeColours(await ownLook(), { theme: "paper", accent: undefined });

function kept(name: string, value: string) {
  const told: string[] = [];
  const attributes = slideAttributes([{ name, value }], theme, ({ code }) => void told.push(code));
  return [...attributes.map((attribute) => `${attribute.name}=${attribute.value}`), ...told];
}

test.each([
  ["data-background-color", "#fff4d6", "style=--ground:#fff4d6"],
  ["data-background", "white", "style=--ground:#ffffff"],
  ["data-background-color", "url(x)", "render/background-left-out"],
  ["data-background-color", "#fff;--ink:#fff", "render/background-left-out"],
  ["data-background-image", "sea.png", "render/slide-attribute"],
  ["data-transition", "zoom", "data-transition=zoom"],
  ["onclick", "alert(1)", "render/slide-attribute"],
  ["class", "calm r-fit-text", "render/class-without-effect"],
])("%s=%s gives %s", (name, value, result) => {
  expect(kept(name, value)).toEqual([result]);
});

test.each([
  ["#abc", [170, 187, 204]],
  ["rgb(1, 2, 300)", [1, 2, 255]],
  ["Teal", [0, 128, 128]],
  ["hsl(210 50% 20%)", [26, 51, 77]],
  ["lab(1 2% 3%)", undefined],
])("%s is a colour as authors write it", (text, colour) => {
  expect(colourOf(text)).toEqual(colour);
});

test.each(["navy", "#222", "maroon", "#808080", "#7a5c00", "black"])("text can be read on %s", (ground) => {
  const [style = ""] = kept("data-background-color", ground);
  const colours = new Map(
    [...style.matchAll(/--([\w-]+):(#[\da-f]{6})/gu)].map(
      ([, name = "", value = ""]) => [name, parseColour(value)] as const,
    ),
  );
  const pairs = [
    ...["ink", "soft", "accent", "code-string", "code-number", "code-title"].flatMap((text) => [
      [text, "ground"],
      [text, "panel"],
    ]),
    ["on-accent", "accent"],
    ["on-cover", "cover"],
  ];
  const ratios = pairs.map(([text = "", behind = ""]) =>
    contrast(colours.get(text) ?? [0, 0, 0], colours.get(behind) ?? [0, 0, 0]),
  );
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(readable);
});
