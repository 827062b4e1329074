import { beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import { contrast, parseColour, readable } from "../../src/render/contrast.ts";
import { slideCss, themeProperties } from "../../src/render/theme.ts";
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
  // A line that is said for a moment, and buttons that are pressed
  ["ground", "ink"],
] as const;

describe.each([
  ["paper", readable],
  ["ink", readable],
  ["contrast", 7],
])("theme %s can be read,", (theme, least) => {
  test.each([undefined, "#ffcc00", "#102030", "#808080", "#ffffff", "#000000"])("accent %s", (accent) => {
    const css = themeProperties(look, { theme, accent });
    const ratios = pairs.map(([text, ground]) => contrast(colourOf(css, text), colourOf(css, ground)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
  });

  test("what is marked too", () => {
    const css = themeProperties(look, { ...plainOptions, theme });
    for (const ground of ["ground", "panel"]) {
      const [mark, behind] = [colourOf(css, "accent"), colourOf(css, ground)];
      const marked = behind.map((channel, index) => channel + ((mark[index] ?? 0) - channel) * 0.18);
      const [red = 0, green = 0, blue = 0] = marked;
      expect(contrast(colourOf(css, "ink"), [red, green, blue])).toBeGreaterThanOrEqual(readable);
    }
  });
});

/** Behind what a search has found, in every theme: the text on them is black. */
const marks = ["#ffe27a", "#ff9d2e"] as const;

test.each(marks)("what a search has found can be read on %s", (mark) => {
  const ground = parseColour(mark) ?? [0, 0, 0];
  expect(contrast([0, 0, 0], ground)).toBeGreaterThanOrEqual(7);
});

/** Sheets outside of the themes: white paper, and the panel of errors while decks are edited. */
const own = new Set(["theme/handout.css", "screen/live.css"]);

test("every text of the panel of errors can be read on its grounds", () => {
  const css = look.templates.get("screen/live.css") ?? "";
  const named = (property: string) =>
    [...css.matchAll(new RegExp(`\\s${property}: (#[\\da-f]{6})`, "gu"))].map(
      ([, colour = ""]) => parseColour(colour) ?? ([0, 0, 0] as const),
    );
  const [texts, grounds] = [named("color"), named("background")];
  expect([texts.length, grounds.length]).toEqual([5, 2]);
  const ratios = texts.flatMap((text) => grounds.map((ground) => contrast(text, ground)));
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(readable);
});

/** What sheets may name beside custom properties: what they inherit, and what a reader has chosen. */
const given = new Set(["inherit", "currentColor", "none", "transparent", "CanvasText"]);

test("text and grounds have no other colours than those that are compared here", () => {
  const known = new Set<string>(pairs.flat());
  // No text stands on these: a bar between panels, the bullet of an inner list, the line of a path.
  const drawn = new Set(["hinge", "soft", "line"]);
  const sheets = [...look.templates].filter(
    ([path]) => path.endsWith(".css") && /^(?:theme|screen)\//u.test(path) && !own.has(path),
  );
  const others = sheets.flatMap(([path, css]) =>
    [...css.matchAll(/(?<![\w-])(color|background|background-color)\s*:\s*([^;}]+)/gu)].flatMap(
      ([, property = "", written = ""]) => {
        const value = written.replace(/\s*!important/u, "");
        const name = /^var\(--([\w-]+)/u.exec(value)?.[1];
        const isKnown = name === undefined ? given.has(value.trim()) : known.has(name) || drawn.has(name);
        return isKnown ? [] : [`${path}: ${property}: ${value}`];
      },
    ),
  );
  expect(others.toSorted()).toEqual([
    ...marks.map((mark) => `screen/search.css: background-color: ${mark}`).toSorted(),
    ...marks.map(() => "screen/search.css: color: #000000"),
    "screen/speaker.css: background: rgb(0 0 0 / 50%)",
    "theme/dialect.css: background: color-mix(in srgb, var(--accent) 18%, transparent)",
  ]);
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
