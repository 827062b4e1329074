import { toString } from "mdast-util-to-string";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/table.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionFormat, EditionSource } from "../model/edition.ts";
import { UserError } from "../model/user-error.ts";
import type { Article } from "./article.ts";
import { decode } from "./decode.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./text.ts";

/** Reads one edition of any format. Throws `UserError` for what is no text and for a file without a single letter. */
export function readEdition(source: EditionSource, report: Report): Edition {
  const language = languageOf(source.lang);
  const { meta, nodes } = readers[source.format](source, language, report);
  if (!nodes.some((node) => /\p{L}/u.test(toString(node)))) {
    throw new UserError("expected an article, found an empty file", {
      place: { file: source.file },
      hint: "put this language's text into the file, or remove the file",
    });
  }
  return { lang: source.lang, file: source.file, meta, root: { type: "root", children: [...nodes] } };
}

type Reader = (source: EditionSource, language: Language, report: Report) => Article;

const readers: Readonly<Record<EditionFormat, Reader>> = {
  txt: ({ bytes, file, lang }, language) => readText(decode(bytes, file), language, lang),
  md: ({ bytes, file, lang }, language, report) =>
    readMarkdown(decode(bytes, file), language, lang, file, report),
};
