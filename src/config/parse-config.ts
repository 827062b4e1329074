import { entriesOf, fieldsOf } from "./fields.ts";
import * as read from "./readers.ts";
import { densities, noSettings, settingKeys } from "./settings.ts";
import { handoutLayouts, pageSizes, papers } from "../model/handout.ts";
import type { ProjectConfig, Settings, WrittenSetting } from "./settings.ts";
import { parseYaml } from "./yaml-value.ts";
import type { YamlEntry, YamlValue } from "./yaml-value.ts";

/**
 * Reads `diptych.yaml`; without a file nothing is set. Throws `UserError`, with file and line, for what is not YAML, for
 * an unknown setting and for a value that its setting cannot have.
 */
export function parseConfig(
  source: { readonly file: string; readonly text: string } | undefined,
): ProjectConfig {
  if (source === undefined) return { top: noSettings, decks: new Map(), written: [] };
  const yaml = parseYaml(source);
  const field = fieldsOf(yaml, [...settingKeys, "decks"]);
  const decks = field("decks", (value) => entriesOf(value, "decks")) ?? [];
  return {
    top: readSettings(withoutDecks(yaml)),
    decks: new Map(decks.map(({ key, value }) => [key, readSettings(value)])),
    written: [
      ...writtenIn(withoutDecks(yaml), undefined),
      ...decks.flatMap(({ key, value }) => writtenIn(value, key)),
    ],
  };
}

function readSettings(value: YamlValue): Settings {
  const field = fieldsOf(value, settingKeys);
  return {
    title: field("title", read.readWords),
    author: field("author", read.readWords),
    pivot: field("pivot", read.readLang),
    languages: field("languages", read.readLangs),
    pairs: field("pairs", read.readPairs),
    theme: field("theme", read.readWords),
    accent: field("accent", read.readColour),
    logo: field("logo", read.readWords),
    footer: field("footer", read.readText),
    density: field("density", read.readChoice(densities)),
    notes: field("notes", read.readLang),
    handout: field("handout", read.readChoice(handoutLayouts)),
    paper: field("paper", read.readChoice(papers)),
    page: field("page", read.readChoice(pageSizes)),
    glossary: field("glossary", read.readWords),
    limits: field("limits", read.readLimits) ?? noSettings.limits,
    checks: field("checks", read.readChecks) ?? noSettings.checks,
  };
}

function withoutDecks(value: YamlValue): YamlValue {
  const entries = entriesOf(value, "settings").filter(({ key }) => key !== "decks");
  return { ...value, content: { type: "map", entries } };
}

function writtenIn(value: YamlValue, deck: string | undefined): readonly WrittenSetting[] {
  const toSetting = ({ key, place }: YamlEntry): WrittenSetting => ({ key, deck, place });
  return entriesOf(value, "settings").map(toSetting);
}
