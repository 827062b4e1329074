import type { Checks, Config, Limits } from "../model/config.ts";
import type { Place } from "../model/diagnostic.ts";

/** One layer of settings, as written at the top or under a deck; undefined: not set here. */
export type Settings = {
  readonly [Key in Exclude<keyof Config, "limits" | "checks">]: Config[Key] | undefined;
} & {
  readonly limits: { readonly [Key in keyof Limits]: number | undefined };
  readonly checks: Checks;
};

/** `diptych.yaml`, checked, before a deck is chosen. */
export interface ProjectConfig {
  readonly top: Settings;
  readonly decks: ReadonlyMap<string, Settings>;
  /** Every setting that the file sets, and where. */
  readonly written: readonly WrittenSetting[];
}

export interface WrittenSetting {
  readonly key: string;
  /** Undefined for one at the top. */
  readonly deck: string | undefined;
  readonly place: Place;
}

/** The keys of a layer, in the order in which messages name them. */
export const settingKeys = [
  "title",
  "author",
  "pivot",
  "languages",
  "pairs",
  "theme",
  "accent",
  "logo",
  "footer",
  "density",
  "notes",
  "handout",
  "paper",
  "page",
  "glossary",
  "limits",
  "checks",
] as const satisfies readonly (keyof Config)[];

export const limitKeys = [
  "bullet",
  "headline",
  "statement",
  "slide",
] as const satisfies readonly (keyof Limits)[];

export const checkKeys = ["severity", "accept"] as const satisfies readonly (keyof Checks)[];

export const densities = ["sparse", "normal", "full"] as const satisfies readonly Config["density"][];

export const noSettings: Settings = {
  title: undefined,
  author: undefined,
  pivot: undefined,
  languages: undefined,
  pairs: undefined,
  theme: undefined,
  accent: undefined,
  logo: undefined,
  footer: undefined,
  density: undefined,
  notes: undefined,
  handout: undefined,
  paper: undefined,
  page: undefined,
  glossary: undefined,
  limits: { bullet: undefined, headline: undefined, statement: undefined, slide: undefined },
  checks: { severity: {}, accept: [] },
};
