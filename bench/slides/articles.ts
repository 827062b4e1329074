import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { alignEditions } from "../../src/align/align.ts";
import { termsOf } from "../../src/align/terms.ts";
import { formatOf } from "../../src/load/editions.ts";
import type { Alignment } from "../../src/model/alignment.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { PictureFile } from "../../src/model/picture.ts";
import { readEdition } from "../../src/read/edition.ts";
import { namedPictures, withPictures } from "../../src/read/pictures.ts";
import { type Plan, planDeck } from "../../src/plan/plan-deck.ts";

/** An article as a run of Diptych has it before it writes slides. */
export interface PlannedArticle {
  readonly name: string;
  readonly alignment: Alignment;
  readonly plan: Plan;
}

const folders = {
  samples: fileURLToPath(new URL("../../articles/", import.meta.url)),
  shared: fileURLToPath(new URL("../../../shared/articles/", import.meta.url)),
} as const;

/** The settings' defaults. */
export const limits = { bullet: 14, headline: 14, statement: 20, slide: 40 };

/** The articles of a collection, planned; undefined where the collection is not there. */
export async function plannedArticles(
  collection: keyof typeof folders,
): Promise<readonly PlannedArticle[] | undefined> {
  const folder = folders[collection];
  const names = foldersIn(folder);
  if (names === undefined) return undefined;
  return Promise.all(
    names.map((name) => planned(collection === "samples" ? name : `shared: ${name}`, `${folder}${name}`)),
  );
}

function foldersIn(folder: string): readonly string[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return undefined;
  }
}

async function planned(name: string, folder: string): Promise<PlannedArticle> {
  const files = readdirSync(folder).filter((file) => formatOf(file) !== undefined);
  const editions = await Promise.all(files.map((file) => editionOf(folder, file)));
  const langs = editions.map((edition) => edition.lang);
  const pivot = langs.includes("en") ? "en" : (langs.toSorted()[0] ?? "");
  const alignment = alignEditions(editions, { pivot }, unheard);
  return { name, alignment, plan: planOf(alignment, editions) };
}

async function editionOf(folder: string, file: string): Promise<Edition> {
  const lang = file.replace(/\.\w+$/u, "");
  const format = formatOf(file) ?? "txt";
  const edition = await readEdition(
    { lang, file, format, bytes: readFileSync(`${folder}/${file}`) },
    unheard,
  );
  const pictures = namedPictures(edition).map((address) => [address, pictureIn(folder, address)] as const);
  return withPictures(edition, new Map(pictures), unheard);
}

function pictureIn(folder: string, address: string): PictureFile {
  try {
    return { type: "file", bytes: readFileSync(`${folder}/${address}`) };
  } catch {
    return { type: "missing" };
  }
}

function planOf(alignment: Alignment, editions: readonly Edition[]): Plan {
  const others = alignment.langs.filter((lang) => lang !== alignment.pivot);
  return planDeck(alignment, {
    name: "article",
    limits,
    meta: new Map(editions.map(({ lang, meta }) => [lang, meta])),
    density: "normal",
    terms: others.flatMap((lang) => termsOf(alignment, [alignment.pivot, lang])),
    previous: undefined,
  });
}

/** What a run would say of the articles is no matter here. */
function unheard(): void {}
