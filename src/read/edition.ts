import { toString } from "mdast-util-to-string";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/table.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionFormat, EditionSource } from "../model/edition.ts";
import { UserError } from "../model/user-error.ts";
import type { Article } from "./article.ts";
import { decode } from "./decode.ts";
import { readDocx } from "./docx.ts";
import { decodePage } from "./html-encoding.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { reportRemoteImages } from "./remote-images.ts";
import { readText } from "./text.ts";

/**
 * Reads one edition of any format. Throws `UserError` for what is not of its format, for what is too large, and for a file
 * without a single letter.
 */
export async function readEdition(source: EditionSource, report: Report): Promise<Edition> {
  const { bytes, lang, file, format } = source;
  if (format !== "docx") return readTextEdition({ ...source, format }, report);
  return editionOf(await readDocx(bytes, languageOf(lang), lang, file, report), source, report);
}

/** An edition's file in one of the formats that are text, before it is read. */
export interface TextSource extends EditionSource {
  readonly format: TextFormat;
}

type TextFormat = Exclude<EditionFormat, "docx">;

/** The same for the formats that need no unpacking and therefore no waiting. */
export function readTextEdition(source: TextSource, report: Report): Edition {
  const article = readers[source.format](source, languageOf(source.lang), report);
  return editionOf(article, source, report);
}

type Reader = (source: TextSource, language: Language, report: Report) => Article;

const readers: Readonly<Record<TextFormat, Reader>> = {
  txt: ({ bytes, file, lang }, language) => readText(decode(bytes, file), language, lang),
  md: ({ bytes, file, lang }, language, report) =>
    readMarkdown(decode(bytes, file), language, lang, file, report),
  html: ({ bytes, file, lang }, language, report) =>
    readHtml(decodePage(bytes, file), language, lang, file, report),
};

function editionOf({ meta, nodes, assets }: Article, { lang, file }: EditionSource, report: Report): Edition {
  if (!nodes.some((node) => /\p{L}/u.test(toString(node)))) {
    throw new UserError("expected an article, found an empty file", {
      place: { file },
      hint: "put this language's text into the file, or remove the file",
    });
  }
  reportRemoteImages(nodes, file, report);
  return { lang, file, meta, root: { type: "root", children: [...nodes] }, assets };
}
