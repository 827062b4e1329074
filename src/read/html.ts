import type { Element, Root } from "hast";
import { canonicalLang } from "../languages/tags.ts";
import type { Language } from "../languages/language.ts";
import type { Report } from "../model/diagnostic.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { Article } from "./article.ts";
import { type Byline, bylineIn } from "./byline.ts";
import { withAssets } from "./embedded.ts";
import { withFootnotes } from "./footnotes.ts";
import { attribute, elementsIn, foldedText } from "./hast-nodes.ts";
import { flowOf } from "./hast-to-flow.ts";
import { dayOf, pageMeta } from "./html-meta.ts";
import { numbered, numberOf } from "./html-numbers.ts";
import { pageTree } from "./html-page.ts";
import { withSignedQuotations } from "./html-quotations.ts";
import { bytesOf, withoutEmbedded } from "./html-pictures.ts";
import { leftOutOf, reportLeftOut } from "./left-out.ts";
import { hasFurniture, mainContent } from "./main-content.ts";
import { markedUp } from "./marked-up.ts";
import { type Readable, readable } from "./readable.ts";
import { sanitised } from "./sanitised.ts";
import { shaped } from "./shape.ts";

/**
 * A saved page, or a part of one: its main content where there is more on it than an article, all of it else. Throws
 * `UserError` for pages that are too large.
 */
export function readHtml(
  text: string,
  language: Language,
  lang: Lang,
  file: string,
  report: Report,
): Article {
  const { text: light, pictures } = withoutEmbedded(text);
  const page = numbered(withSignedQuotations(pageTree(light, file)));
  reportOtherLang(page, lang, file, report);
  const found = hasFurniture(page) ? readable(page) : undefined;
  const meta = pageMeta(page);
  const titles = [found?.title, meta.title, ...elementsIn(page, "title").map(foldedText)].flatMap(
    (title) => title ?? [],
  );
  const isArticle = (around: Element): boolean => found === undefined || found.kept.has(numberOf(around));
  reportLeftOut(leftOutOf(page, isArticle), file, report);
  const content = mainContent(sanitised(page), found, titles);
  const embedded = (index: number): Uint8Array | undefined => {
    const uri = pictures[index];
    return uri === undefined ? undefined : bytesOf(uri);
  };
  const { tree, assets } = withAssets(withFootnotes(content), embedded, file, report);
  const flow = flowOf(shaped(tree, baseOf(page, meta)), [language.quotes[0], language.quotes[1]]);
  const [title = ""] = titles;
  const said = { ...foundMeta(found, language, lang), ...meta, ...(title === "" ? {} : { title }) };
  const head = { meta: said, titleLine: titleLine(page) };
  return { ...markedUp(flow, head, language, lang), assets };
}

/** What Readability found of author and date, in data for search engines or in the byline. */
function foundMeta(found: Readable | undefined, language: Language, lang: Lang): EditionMeta {
  const byline: Byline =
    found?.author === undefined ? {} : (bylineIn(found.author, language, lang) ?? { author: found.author });
  const date = byline.date ?? dayOf(found?.date);
  return { ...byline, ...(date === undefined ? {} : { date }) };
}

/** What relative links are relative to. */
function baseOf(page: Root, { origin }: EditionMeta): string | undefined {
  const [base] = elementsIn(page, "base").map((element) => attribute(element, "href"));
  return base !== undefined && URL.canParse(base) ? base : origin;
}

function titleLine(page: Root): number {
  return elementsIn(page, "title")[0]?.position?.start.line ?? 1;
}

/** Many pages carry the language of the program that made them, so that this is a note only. */
function reportOtherLang(page: Root, lang: Lang, file: string, report: Report): void {
  const [html] = elementsIn(page, "html");
  const named = canonicalLang(attribute(html, "lang")?.trim() ?? "");
  if (named === undefined || new Intl.Locale(named).language === new Intl.Locale(lang).language) return;
  report({
    severity: "note",
    code: "read/page-language",
    message: `expected a page in \`${lang}\` as the file name says, found \`lang="${named}"\``,
    place: { file, line: html?.position?.start.line ?? 1 },
    hint: `if the page is right, name the file \`${named}.html\``,
  });
}
