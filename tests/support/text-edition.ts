import { languageOf } from "../../src/languages/table.ts";
import type { Report } from "../../src/model/diagnostic.ts";
import type { Edition, EditionFormat, EditionSource } from "../../src/model/edition.ts";
import { decode } from "../../src/read/decode.ts";
import { finishedEdition } from "../../src/read/finished-edition.ts";
import { decodePage } from "../../src/read/html-encoding.ts";
import { readHtml } from "../../src/read/html.ts";
import { readMarkdown } from "../../src/read/markdown.ts";
import { readText } from "../../src/read/text.ts";

/** An edition's file in one of the formats that need no waiting. */
export interface TextSource extends EditionSource {
  readonly format: Exclude<EditionFormat, "docx">;
}

/** As `readEdition`, at once. */
export function readTextEdition(source: TextSource, report: Report): Edition {
  return finishedEdition(articleOf(source, report), source, report);
}

function articleOf({ bytes, file, lang, format }: TextSource, report: Report) {
  const language = languageOf(lang);
  switch (format) {
    case "txt":
      return readText(decode(bytes, file), language, lang);
    case "md":
      return readMarkdown(decode(bytes, file), language, lang, file, report);
    case "html":
      return readHtml(decodePage(bytes, file), language, lang, file, report);
  }
}
