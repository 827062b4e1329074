import { beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import { contrast, parseColour, readable } from "../../src/render/contrast.ts";
import { slideCss } from "../../src/render/theme.ts";
import { ownLook, plainOptions } from "./sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

/** The value that wins, followed through `var()`. */
function colourOf(css: string, name: string): readonly [number, number, number] {
  const value = [...css.matchAll(new RegExp(`--${name}:\\s*([^;}]+)`, "gu"))].at(-1)?.[1] ?? "";
  const other = /^var\(--([\w-]+)\)$/u.exec(value)?.[1];
  const colour = other === undefined ? parseColour(value) : colourOf(css, other);
  if (colour === undefined) throw new Error(`--${name} is no colour: ${value}`);
  return colour;
}

/** Text and what lies behind it. */
const pairs = [
  ["ink", "ground"],
  ["ink", "panel"],
  ["soft", "ground"],
  ["soft", "panel"],
  ["accent", "ground"],
  ["accent", "panel"],
  ["on-accent", "accent"],
  ["on-cover", "cover"],
  ["code-string", "panel"],
  ["code-number", "panel"],
  ["code-title", "panel"],
  ["code-string", "ground"],
  ["code-number", "ground"],
  ["code-title", "ground"],
] as const;

describe.each([
  ["paper", readable],
  ["ink", readable],
  ["contrast", 7],
])("theme %s can be read,", (theme, least) => {
  test.each([undefined, "#ffcc00", "#102030", "#808080", "#ffffff", "#000000"])("accent %s", (accent) => {
    const css = slideCss(look, { ...plainOptions, theme, accent });
    const ratios = pairs.map(([text, ground]) => contrast(colourOf(css, text), colourOf(css, ground)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
  });
});

test("an accent that is no colour is refused, and so nothing gets into the style sheet", () => {
  expect(() => slideCss(look, { ...plainOptions, accent: "red;}</style>" })).toThrow(
    /expected `accent` as a colour/u,
  );
});

test("the user's own sheet of a layout wins", () => {
  const templates = new Map(look.templates).set("theme/layouts/steps.css", ".steps { gap: 9px }");
  const css = slideCss({ ...look, templates }, plainOptions);
  expect(css).toContain(".steps { gap: 9px }");
  expect(css).not.toContain(".step-number");
});

test("an unknown theme names those that there are", () => {
  expect(() => slideCss(look, { ...plainOptions, theme: "slide" })).toThrow(
    "expected the name of a theme, found `slide`",
  );
  try {
    slideCss(look, { ...plainOptions, theme: "papyrus" });
  } catch (error) {
    expect(error).toMatchObject({ hint: expect.stringContaining("`contrast`, `ink`, `paper`") });
  }
});
