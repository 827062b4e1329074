import type { Config } from "../model/config.ts";
import { noSettings } from "./settings.ts";
import type { ProjectConfig, Settings } from "./settings.ts";

/** What the command line sets for every deck of a run; undefined: no such flag was given. */
export type ConfigFlags = { readonly [Key in Exclude<keyof Settings, "limits" | "checks">]?: Settings[Key] };

export const defaults: Config = {
  title: undefined,
  author: undefined,
  pivot: undefined,
  languages: [],
  pairs: undefined,
  theme: "paper",
  accent: undefined,
  logo: undefined,
  footer: undefined,
  density: "normal",
  notes: undefined,
  handout: "notes",
  paper: "a4",
  page: "16:9",
  glossary: "glossary.csv",
  limits: { bullet: 14, headline: 14, statement: 20, slide: 40 },
  checks: { severity: {}, accept: [] },
};

/** A flag wins over the deck's own settings, these win over the top of the file, and that over the defaults. */
export function configFor(project: ProjectConfig, deck: string, flags: ConfigFlags): Config {
  const own = project.decks.get(deck) ?? noSettings;
  const { top } = project;
  const pick = <Key extends keyof ConfigFlags>(key: Key): Settings[Key] => flags[key] ?? own[key] ?? top[key];
  return {
    title: pick("title"),
    author: pick("author"),
    pivot: pick("pivot"),
    languages: pick("languages") ?? defaults.languages,
    pairs: pick("pairs"),
    theme: pick("theme") ?? defaults.theme,
    accent: pick("accent"),
    logo: pick("logo"),
    footer: pick("footer"),
    density: pick("density") ?? defaults.density,
    notes: pick("notes"),
    handout: pick("handout") ?? defaults.handout,
    paper: pick("paper") ?? defaults.paper,
    page: pick("page") ?? defaults.page,
    glossary: pick("glossary") ?? defaults.glossary,
    limits: limitsOf(own, top),
    checks: {
      severity: { ...top.checks.severity, ...own.checks.severity },
      accept: [...top.checks.accept, ...own.checks.accept],
    },
  };
}

/** Each limit for itself, so that a deck can change one of them. */
function limitsOf(own: Settings, top: Settings): Config["limits"] {
  const pick = (key: keyof Config["limits"]): number =>
    own.limits[key] ?? top.limits[key] ?? defaults.limits[key];
  return {
    bullet: pick("bullet"),
    headline: pick("headline"),
    statement: pick("statement"),
    slide: pick("slide"),
  };
}
