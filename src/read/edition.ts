import { languageOf } from "../languages/table.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionFormat, EditionSource } from "../model/edition.ts";
import type { Article } from "./article.ts";
import { decode } from "./decode.ts";
import { finishedEdition } from "./finished-edition.ts";

/** Reads an edition in one format. */
type Reader = (source: EditionSource, report: Report) => Article | Promise<Article>;

/**
 * Reads one edition of any format. Throws `UserError` for what is not of its format, for what is too large, and for a file
 * without a single letter.
 */
export async function readEdition(source: EditionSource, report: Report): Promise<Edition> {
  const read = await readers[source.format]();
  return finishedEdition(await read(source, report), source, report);
}

/** Loaded when there is something to read: those of pages and Word documents take longer than to read a short text. */
const readers: Readonly<Record<EditionFormat, () => Promise<Reader>>> = {
  async txt() {
    const { readText } = await import("./text.ts");
    return ({ bytes, file, lang }) => readText(decode(bytes, file), languageOf(lang), lang);
  },
  async md() {
    const { readMarkdown } = await import("./markdown.ts");
    return ({ bytes, file, lang }, report) =>
      readMarkdown(decode(bytes, file), languageOf(lang), lang, file, report);
  },
  async html() {
    const [{ decodePage }, { readHtml }] = await Promise.all([
      import("./html-encoding.ts"),
      import("./html.ts"),
    ]);
    return ({ bytes, file, lang }, report) =>
      readHtml(decodePage(bytes, file), languageOf(lang), lang, file, report);
  },
  async docx() {
    const { readDocx } = await import("./docx.ts");
    return ({ bytes, file, lang }, report) => readDocx(bytes, languageOf(lang), lang, file, report);
  },
};
