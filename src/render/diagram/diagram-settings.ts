import type { DiagramSource } from "../../model/diagram.ts";
import type { Look } from "../../model/look.ts";
import { contrast, formatColour, type Rgb } from "../contrast.ts";
import type { RenderOptions } from "../options.ts";
import { type ThemeColours, themeColours } from "../theme.ts";
import { diagramFamilies } from "./diagram-fonts.ts";

/** What Mermaid is told, as JSON. */
export type DiagramSettings = {
  readonly [name: string]: string | number | boolean | readonly string[] | DiagramSettings;
};

/**
 * Mermaid in the colours and fonts of the slides. Nothing in a diagram runs, leads anywhere or is HTML, and its own settings
 * cannot change that; the same source is drawn alike every time.
 */
export function diagramSettings(
  diagram: DiagramSource,
  look: Look,
  options: Pick<RenderOptions, "theme" | "accent">,
): DiagramSettings {
  const families = diagramFamilies(diagram, look);
  return {
    startOnLoad: false,
    securityLevel: "strict",
    secure: fixed,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    class: { htmlLabels: false },
    // As wide as a slide, and its words as large as those of others.
    gantt: { useWidth: 760, fontSize: 16, sectionFontSize: 16, barHeight: 32, barGap: 8, topPadding: 60 },
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: "diagram",
    handDrawnSeed: 1,
    fontFamily: families,
    theme: "base",
    themeVariables: { fontFamily: families, ...colours(look, options) },
  };
}

/** Beside those that Mermaid itself keeps from diagrams. */
const fixed = [
  "secure",
  "securityLevel",
  "startOnLoad",
  "maxTextSize",
  "maxEdges",
  "suppressErrorRendering",
  "htmlLabels",
  "deterministicIds",
  "deterministicIDSeed",
  "handDrawnSeed",
  "fontFamily",
  "themeCSS",
];

function colours(look: Look, options: Pick<RenderOptions, "theme" | "accent">): DiagramSettings {
  const theme = themeColours(look, options);
  const { ground, panel, ink, soft, accent, line } = theme;
  const tinted = mixed(accent, ground, 0.22);
  const named = {
    ...seriesColours(theme),
    background: ground,
    primaryColor: panel,
    primaryTextColor: ink,
    primaryBorderColor: accent,
    secondaryColor: tinted,
    secondaryTextColor: ink,
    secondaryBorderColor: accent,
    tertiaryColor: ground,
    tertiaryTextColor: ink,
    tertiaryBorderColor: line,
    lineColor: soft,
    textColor: ink,
    titleColor: ink,
    edgeLabelBackground: ground,
    clusterBkg: ground,
    clusterBorder: line,
    noteBkgColor: tinted,
    noteTextColor: ink,
    noteBorderColor: accent,
    actorLineColor: soft,
    activationBkgColor: tinted,
    pieStrokeColor: ground,
    pieOuterStrokeColor: line,
    pieSectionTextColor: ink,
    pieLegendTextColor: ink,
    pieTitleTextColor: ink,
  };
  return {
    pieOpacity: "1",
    darkMode: contrast(ground, black) < contrast(ground, white),
    ...Object.fromEntries(Object.entries(named).map(([name, colour]) => [name, formatColour(colour)])),
  };
}

/** Ink can be read on each of them; neighbours differ in light as well as in hue. */
function seriesColours({ ground, panel, ink, soft, accent }: ThemeColours): Readonly<Record<string, Rgb>> {
  const tints = [
    mixed(accent, ground, 0.45),
    mixed(soft, ground, 0.3),
    mixed(accent, ground, 0.22),
    mixed(soft, ground, 0.15),
    mixed(accent, ground, 0.32),
    panel,
  ];
  const inks = [...tints, ...tints].map(() => ink);
  return {
    ...numbered("pie", 1, tints),
    ...numbered("cScale", 0, [...tints, ...tints]),
    ...numbered("cScaleLabel", 0, inks),
    ...numbered("git", 0, tints),
    ...numbered("gitBranchLabel", 0, inks),
  };
}

function numbered(name: string, first: number, list: readonly Rgb[]): Readonly<Record<string, Rgb>> {
  return Object.fromEntries(list.map((colour, index) => [`${name}${first + index}`, colour]));
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** @param share of the first colour, 0–1 */
function mixed([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const mix = (one: number, other: number) => Math.round(one * share + other * (1 - share));
  return [mix(r1, r2), mix(g1, g2), mix(b1, b2)];
}
