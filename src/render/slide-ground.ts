import { contrast, formatColour, readable, readableOn, type Rgb } from "./contrast.ts";
import type { ThemeColours } from "./theme.ts";

/**
 * The custom properties of a slide with a ground of its own. Where the theme's text can be read on it nothing else changes; elsewhere
 * all colours of text and of what lies between are moved until they can: white on a dark slide of a light theme.
 */
export function groundStyle(ground: Rgb, theme: ThemeColours): string {
  const { ink, soft, accent } = theme;
  const isReadable = [ink, soft, accent].every((colour) => contrast(colour, ground) >= readable);
  const names = isReadable ? { ground } : repainted(ground, theme);
  return Object.entries(names)
    .map(([name, colour]) => `--${name}:${formatColour(colour)}`)
    .join(";");
}

function repainted(ground: Rgb, theme: ThemeColours): Readonly<Record<string, Rgb>> {
  // Paper's own white on ink, ink's own black on paper.
  const isDark = contrast(theme.ground, ground) > contrast(theme.ink, ground);
  const plain = readableOn(isDark ? theme.ground : theme.ink, [ground], strong);
  // A little nearer to the text, or further from it where the ground is of a middle grey.
  const near = mixed(plain, ground, 0.1);
  const panel = contrast(plain, near) >= readable ? near : mixed(opposite(plain), ground, 0.1);
  const grounds = [ground, panel];
  const ink = readableOn(plain, grounds, strong);
  const accent = readableOn(theme.accent, grounds);
  const others = [theme.codeString, theme.codeNumber, theme.codeTitle].map((one) => readableOn(one, grounds));
  const [codeString = ink, codeNumber = ink, codeTitle = ink] = others;
  return {
    ground,
    panel,
    ink,
    soft: readableOn(mixed(ink, ground, 0.7), grounds),
    line: mixed(ink, ground, 0.25),
    accent,
    "on-accent": readableOn(theme.onAccent, [accent]),
    cover: ground,
    "on-cover": ink,
    hinge: accent,
    "code-string": codeString,
    "code-number": codeNumber,
    "code-title": codeTitle,
  };
}

/** More than everybody needs, where a ground lets it. */
const strong = 7;

function opposite([red, green, blue]: Rgb): Rgb {
  return [255 - red, 255 - green, 255 - blue];
}

/** @param share of the first colour, 0–1 */
function mixed([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const mix = (one: number, other: number) => Math.round(one * share + other * (1 - share));
  return [mix(r1, r2), mix(g1, g2), mix(b1, b2)];
}
