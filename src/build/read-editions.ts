import type { Config } from "../model/config.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionSource } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { PictureFile } from "../model/picture.ts";
import { UserError } from "../model/user-error.ts";
import { deriveScript } from "../read/derived.ts";
import { readEdition } from "../read/edition.ts";
import { namedPictures, withPictures } from "../read/pictures.ts";
import { checkLanguage } from "../read/language-check.ts";
import { checkStructure } from "../read/structure-check.ts";

/** Looks up what lies at addresses that are relative to an edition's file. */
export type FindPictures = (
  edition: Edition,
  addresses: readonly string[],
) => Promise<ReadonlyMap<string, PictureFile>>;

/**
 * Reads the editions that the settings choose, checks that each is in the language of its name, and writes those of
 * `also` in a language's other script. Their pictures come with them.
 */
export async function readEditions(
  sources: readonly EditionSource[],
  config: Config,
  also: readonly Lang[],
  findPictures: FindPictures,
  report: Report,
): Promise<readonly Edition[]> {
  const read = await Array.fromAsync(chosenSources(sources, config, also), async (source) => {
    const edition = await readEdition(source, report);
    return withPictures(edition, await findPictures(edition, namedPictures(edition)), report);
  });
  for (const edition of read) {
    checkLanguage(edition, report);
    checkStructure(edition, report);
  }
  const derived = also.map((lang) => deriveScript(baseOf(lang, read), lang));
  const editions = ordered([...read, ...derived], config);
  if (editions.length === 1) reportSingle(editions, report);
  return editions;
}

/** The languages of the setting, or all. One that is to be derived needs no file, and may not have one. */
function chosenSources(
  sources: readonly EditionSource[],
  config: Config,
  also: readonly Lang[],
): readonly EditionSource[] {
  const twice = sources.find((source) => also.includes(source.lang));
  if (twice !== undefined) {
    throw new UserError(`expected no edition in \`${twice.lang}\`, which \`--also\` derives, found one`, {
      hint: "leave `--also` out, or move the file away",
      place: { file: twice.file },
    });
  }
  if (config.languages.length === 0) return sources;
  return config.languages.filter((lang) => !also.includes(lang)).map((lang) => sourceOf(lang, sources));
}

function sourceOf(lang: Lang, sources: readonly EditionSource[]): EditionSource {
  const source = sources.find((candidate) => candidate.lang === lang);
  if (source !== undefined) return source;
  throw new UserError(`expected an edition in \`${lang}\` as the setting \`languages\` says, found none`, {
    hint: `found ${sources.map((candidate) => `\`${candidate.file}\``).join(", ")}`,
  });
}

/** The edition in the same language and another script. */
function baseOf(lang: Lang, editions: readonly Edition[]): Edition {
  const { language } = new Intl.Locale(lang);
  const base = editions.find((edition) => new Intl.Locale(edition.lang).language === language);
  if (base !== undefined) return base;
  throw new UserError(
    `expected an edition that \`${lang}\` can be written from, found ${editions.map((edition) => edition.lang).join(", ")}`,
    {
      hint: "possible are `sr-Latn` from `sr`, and `sr` from `sr-Latn`",
    },
  );
}

/** In the order of the setting, or by their tags. */
function ordered(editions: readonly Edition[], config: Config): readonly Edition[] {
  const place = (lang: Lang) =>
    config.languages.includes(lang) ? config.languages.indexOf(lang) : config.languages.length;
  return editions.toSorted(
    (left, right) => place(left.lang) - place(right.lang) || (left.lang < right.lang ? -1 : 1),
  );
}

function reportSingle([edition]: readonly Edition[], report: Report): void {
  report({
    severity: "note",
    code: "read/single-edition",
    message: "expected editions in two or more languages, found one: there is nothing to keep in step",
    ...(edition && { place: { file: edition.file } }),
    hint: "put the article in another language beside it, such as `sr.txt`",
  });
}
