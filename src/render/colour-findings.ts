import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Look } from "../model/look.ts";
import { colourOf } from "./colour.ts";
import { contrast, formatColour, parseColour, type Rgb } from "./contrast.ts";
import type { RenderOptions } from "./options.ts";
import { chosenAccent, leastContrast, themeCss } from "./theme.ts";

/**
 * What cannot be read in a theme of the user's own and in a chosen accent (WCAG 2.2, 1.4.3). The themes that come with the
 * package are right with any accent.
 *
 * @param accentPlace where the accent is set
 */
export function colourFindings(
  look: Look,
  { theme, accent }: Pick<RenderOptions, "theme" | "accent">,
  accentPlace: Place | undefined,
): readonly Diagnostic[] {
  const css = themeCss(look, theme);
  const declared = declarations(css);
  const accents = accent === undefined ? undefined : chosenAccent(accent, css);
  const colours = new Map(declared);
  if (accents !== undefined) {
    colours.set("accent", { value: formatColour(accents.shade), line: 0 });
    colours.set("on-accent", { value: formatColour(accents.text), line: 0 });
  }
  const sheet = { file: `templates/theme/${theme}.css`, colours, least: leastContrast(css) };
  const findings = Object.entries(grounds).flatMap(([text, behind]) => unreadable(text, behind, sheet));
  const changed = accent === undefined ? [] : accentFindings(accent, sheet, accents?.shade, accentPlace);
  return [...changed, ...missing(sheet), ...findings];
}

interface Declaration {
  readonly value: string;
  /** From 1; 0 for what the settings say. */
  readonly line: number;
}

interface Sheet {
  readonly file: string;
  readonly colours: ReadonlyMap<string, Declaration>;
  readonly least: number;
}

/** Text and what stands behind it. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  ink: ["ground", "panel"],
  soft: ["ground", "panel"],
  accent: ["ground", "panel"],
  "on-accent": ["accent"],
  "on-cover": ["cover"],
  "code-string": ["ground", "panel"],
  "code-number": ["ground", "panel"],
  "code-title": ["ground", "panel"],
};

/** Those without which a slide has no colour. */
const needed = ["ground", "panel", "ink", "soft", "line", "accent", "on-accent", "cover", "on-cover"];

/** Custom properties, the last of a name winning; comments keep their lines. */
function declarations(css: string): ReadonlyMap<string, Declaration> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, " "));
  const found = new Map<string, Declaration>();
  for (const match of plain.matchAll(/--([\w-]+)\s*:\s*([^;}]+)/gu)) {
    const [, name = "", value = ""] = match;
    found.set(name, { value: value.trim(), line: plain.slice(0, match.index).split("\n").length });
  }
  return found;
}

/** The colour of a property, followed through `var()`; undefined where it is none that can be read here. */
function colourIn(colours: Sheet["colours"], name: string, depth = 0): Rgb | undefined {
  const value = colours.get(name)?.value ?? "";
  const [, other] = /^var\(\s*--([\w-]+)\s*\)$/u.exec(value) ?? [];
  if (other !== undefined && depth < 5) return colourIn(colours, other, depth + 1);
  return colourOf(value);
}

function unreadable(text: string, behind: readonly string[], sheet: Sheet): readonly Diagnostic[] {
  const { colours, file, least } = sheet;
  const declaration = colours.get(text);
  if (declaration === undefined) return [];
  const place = declaration.line === 0 ? { file } : { file, line: declaration.line };
  const colour = colourIn(colours, text);
  if (colour === undefined) return [unknownColour(text, declaration.value, place)];
  const [worst] = behind
    .flatMap((name) => {
      const ground = colourIn(colours, name);
      return ground === undefined ? [] : [{ name, ground, ratio: contrast(colour, ground) }];
    })
    .toSorted((left, right) => left.ratio - right.ratio);
  if (worst === undefined || worst.ratio >= least) return [];
  return [
    {
      severity: "warning",
      code: "render/contrast",
      message: `expected a contrast of ${least}:1 between \`--${text}\` and \`--${worst.name}\`, found ${ratioOf(worst.ratio)}: \`${formatColour(colour)}\` on \`${formatColour(worst.ground)}\``,
      place,
      hint: `make one of them ${contrast(worst.ground, black) > contrast(worst.ground, white) ? "lighter or the text darker" : "darker or the text lighter"}`,
    },
  ];
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** Rounded down: 4.49 is not enough. */
function ratioOf(ratio: number): string {
  return `${Math.floor(ratio * 10) / 10}:1`;
}

function unknownColour(name: string, value: string, place: Place): Diagnostic {
  return {
    severity: "warning",
    code: "render/theme-colour",
    message: `expected \`--${name}\` as a colour like \`#a63d2f\`, found \`${value}\`: its contrast is not checked`,
    place,
    hint: "write it as `#rrggbb`, `rgb(…)` or `hsl(…)`",
  };
}

function missing({ colours, file }: Sheet): readonly Diagnostic[] {
  const names = needed.filter((name) => !colours.has(name));
  if (names.length === 0) return [];
  return [
    {
      severity: "warning",
      code: "render/theme-colour",
      message: `expected all colours of a theme, found none for ${names.map((name) => `\`--${name}\``).join(", ")}`,
      place: { file },
      hint: "docs/settings.md lists them",
    },
  ];
}

/** A chosen accent that had to be changed so that it can be read. */
function accentFindings(
  accent: string,
  { colours, least }: Sheet,
  shade: Rgb | undefined,
  place: Place | undefined,
): readonly Diagnostic[] {
  const wanted = parseColour(accent);
  if (wanted === undefined || shade === undefined || formatColour(wanted) === formatColour(shade)) return [];
  const behind = ["ground", "panel"]
    .map((name) => colourIn(colours, name))
    .filter((one) => one !== undefined);
  const [worst] = behind.toSorted((left, right) => contrast(wanted, left) - contrast(wanted, right));
  if (worst === undefined) return [];
  return [
    {
      severity: "warning",
      code: "render/accent",
      message: `expected an accent with a contrast of ${least}:1 on \`${formatColour(worst)}\`, found \`${formatColour(wanted)}\` with ${ratioOf(contrast(wanted, worst))}`,
      ...(place === undefined ? {} : { place }),
      hint: `\`${formatColour(shade)}\` is used, the nearest shade that can be read; set it as \`accent\` and this is no longer said`,
    },
  ];
}
