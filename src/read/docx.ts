import type { Language } from "../languages/language.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Article } from "./article.ts";
import { docxHtml } from "./docx-html.ts";
import { reportLost } from "./docx-lost.ts";
import { brokenDocx, docxParts } from "./docx-parts.ts";
import { coreMeta } from "./docx-properties.ts";
import { docxTree } from "./docx-tree.ts";
import { withAssets } from "./embedded.ts";
import { withFootnotes } from "./footnotes.ts";
import { flowOf } from "./hast-to-flow.ts";
import { markedUp } from "./marked-up.ts";
import { sanitised } from "./sanitised.ts";
import { shaped } from "./shape.ts";

/**
 * A Word document by its styles. It has no lines: `line` in all its places is the number of the paragraph, from 1, empty
 * ones and those in table cells counted. Throws `UserError` for files that are no DOCX, are encrypted, or grow beyond
 * measure when they are unpacked.
 */
export async function readDocx(
  bytes: Uint8Array,
  language: Language,
  lang: Lang,
  file: string,
  report: Report,
): Promise<Article> {
  const parts = docxParts(bytes, file);
  const document = await docxHtml(parts);
  if (document === undefined) throw brokenDocx(file);
  reportLost(parts, file, report);
  const clean = withFootnotes(sanitised(docxTree(document.html)));
  const { tree, assets } = withAssets(clean, (index) => document.pictures[index], file, report);
  const flow = flowOf(shaped(tree, undefined), [language.quotes[0], language.quotes[1]]);
  const { title, ...said } = coreMeta(parts);
  const head = { meta: title === undefined ? {} : { title }, titleLine: 1 };
  const article = markedUp(flow, head, language, lang);
  // The text's own byline is more often right than what the program filled in.
  return { ...article, meta: { ...said, ...article.meta }, assets };
}
