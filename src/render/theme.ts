import { layouts } from "../model/deck.ts";
import type { Look } from "../model/look.ts";
import { UserError } from "../model/user-error.ts";
import { colourOf } from "./colour.ts";
import { formatColour, parseColour, readable, readableOn, type Rgb } from "./contrast.ts";
import type { RenderOptions } from "./options.ts";
import { templateSource } from "./templates.ts";

/**
 * The style sheet of the slides themselves: the theme's custom properties, the chosen accent, the structure. Throws
 * `UserError` for a theme that does not exist and for an accent that is no colour.
 */
export function slideCss(look: Look, options: Pick<RenderOptions, "theme" | "accent">): string {
  return [themeProperties(look, options), structureCss(look)].join("\n");
}

/** The custom properties of `:root` alone, the accent's last. Throws as `slideCss` does. */
export function themeProperties(look: Look, options: Pick<RenderOptions, "theme" | "accent">): string {
  const theme = themeCss(look, options.theme);
  return [theme, options.accent === undefined ? "" : accentCss(options.accent, theme)].join("\n");
}

/** The colours of a theme, with the chosen accent; what a theme of the user's does not say in `#rrggbb` is black on white. */
export function themeColours(look: Look, options: Pick<RenderOptions, "theme" | "accent">): ThemeColours {
  const theme = themeCss(look, options.theme);
  const accent = options.accent === undefined ? theme : accentCss(options.accent, theme);
  const ink = property(theme, "ink") ?? plainColours.ink;
  const ground = property(theme, "ground") ?? plainColours.ground;
  return {
    ground,
    ink,
    panel: property(theme, "panel") ?? ground,
    soft: property(theme, "soft") ?? ink,
    line: property(theme, "line") ?? ink,
    accent: property(accent, "accent") ?? ink,
    onAccent: property(accent, "on-accent") ?? ground,
    codeString: property(theme, "code-string") ?? ink,
    codeNumber: property(theme, "code-number") ?? ink,
    codeTitle: property(theme, "code-title") ?? ink,
  };
}

export type ThemeColours = Readonly<
  Record<
    | "ground"
    | "panel"
    | "ink"
    | "soft"
    | "line"
    | "accent"
    | "onAccent"
    | "codeString"
    | "codeNumber"
    | "codeTitle",
    Rgb
  >
>;

/** Black on white. */
export const plainColours: ThemeColours = {
  ground: [255, 255, 255],
  panel: [255, 255, 255],
  ink: [0, 0, 0],
  soft: [0, 0, 0],
  line: [0, 0, 0],
  accent: [0, 0, 0],
  onAccent: [255, 255, 255],
  codeString: [0, 0, 0],
  codeNumber: [0, 0, 0],
  codeTitle: [0, 0, 0],
};

/** What all slides share, then a sheet per layout; a layout may do without. */
export function structureCss(look: Look): string {
  const shared = ["type", "slide", "flow", "dialect", "highlight"].map((name) =>
    templateSource(look, `theme/${name}.css`),
  );
  const own = layouts.map((layout) => look.templates.get(`theme/layouts/${layout}.css`) ?? "");
  return [...shared, ...own].join("\n");
}

/** The source of a theme; throws `UserError` for one that does not exist. */
export function themeCss(look: Look, name: string): string {
  const css = look.templates.get(`theme/${name}.css`);
  if (css !== undefined && !structure.has(name)) return css;
  throw new UserError(`expected the name of a theme, found \`${name}\``, {
    hint: `there are ${themeNames(look).join(", ")}; your own go to \`templates/theme/NAME.css\``,
  });
}

/** Sheets of `theme/` that are no themes. */
const structure = new Set(["type", "slide", "flow", "dialect", "highlight", "deck", "print", "handout"]);

function themeNames(look: Look): readonly string[] {
  return [...look.templates.keys()]
    .map((path) => /^theme\/([^/]+)\.css$/u.exec(path)?.[1])
    .filter((name) => name !== undefined && !structure.has(name))
    .map((name) => `\`${name}\``)
    .toSorted();
}

function accentCss(accent: string, theme: string): string {
  const { shade, text } = chosenAccent(accent, theme);
  return `:root { --accent: ${formatColour(shade)}; --on-accent: ${formatColour(text)}; }\n`;
}

/**
 * An accent is text on the ground and on panels, and is itself the ground of text: both must be readable, so it is
 * darkened or lightened until they are, by a theme's `--least-contrast` if that asks for more. Throws `UserError` for what is no
 * colour.
 */
export function chosenAccent(accent: string, theme: string): { readonly shade: Rgb; readonly text: Rgb } {
  const wanted = parseColour(accent);
  if (wanted === undefined) {
    throw new UserError(`expected \`accent\` as a colour like \`#a63d2f\`, found \`${accent}\``);
  }
  const grounds = ["ground", "panel"]
    .map((name) => property(theme, name))
    .filter((colour) => colour !== undefined);
  const onAccent = property(theme, "on-accent");
  const least = leastContrast(theme);
  const shade = readableOn(wanted, grounds, least);
  return { shade, text: readableOn(onAccent ?? grounds[0] ?? shade, [shade], least) };
}

/** What a theme asks for, at least what everybody needs. */
export function leastContrast(theme: string): number {
  return Math.max(readable, Number(/--least-contrast\s*:\s*([\d.]+)/u.exec(theme)?.[1] ?? 0));
}

function property(css: string, name: string): Rgb | undefined {
  const value = new RegExp(`--${name}\\s*:\\s*([^;}]+)`, "u").exec(css)?.[1];
  return value === undefined ? undefined : colourOf(value);
}
