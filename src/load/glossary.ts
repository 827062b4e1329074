import { join } from "node:path";
import type { Disk } from "../host/disk.ts";
import { canonicalLang } from "../languages/tags.ts";
import type { Config } from "../model/config.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Glossary } from "../model/glossary.ts";
import type { Lang } from "../model/lang.ts";
import { csvRows } from "./csv.ts";
import { named } from "./paths.ts";
import type { Project } from "./project.ts";

/** The glossary of a deck's settings, a column for each language; undefined where there is none. */
export async function loadGlossary(
  disk: Disk,
  project: Project,
  { deck, config }: { readonly deck: string; readonly config: Pick<Config, "glossary"> },
  report: Report,
): Promise<Glossary | undefined> {
  const path = join(project.root, config.glossary);
  const bytes = await disk.read(path);
  const file = named(project.root, path);
  if (bytes === undefined) {
    const asked = project.config.written.find(
      (setting) => setting.key === "glossary" && (setting.deck ?? deck) === deck,
    );
    if (asked === undefined) return undefined;
    const message = `expected a glossary at \`${config.glossary}\`, found no file`;
    report({ severity: "warning", code: "load/no-glossary", message, place: asked.place });
    return undefined;
  }
  const [head = [], ...rows] = csvRows(new TextDecoder().decode(bytes));
  const langs = head.map((tag) => langOf(tag, file, report));
  return rows.map((row) => Object.fromEntries(row.flatMap((form, index) => entryOf(langs[index], form))));
}

function langOf(tag: string, file: string, report: Report): Lang | undefined {
  const lang = canonicalLang(tag);
  if (lang === undefined && tag !== "") {
    report({
      severity: "warning",
      code: "load/glossary-column",
      message: `expected a language's tag at the head of each column, found \`${tag}\``,
      place: { file, line: 1 },
      hint: "the first line of a glossary is such as `id,sr`; other columns are not read",
    });
  }
  return lang;
}

function entryOf(lang: Lang | undefined, form: string): readonly (readonly [Lang, string])[] {
  return lang === undefined || form === "" ? [] : [[lang, form]];
}
