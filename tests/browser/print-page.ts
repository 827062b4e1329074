import type { DocumentFacts, PrintPage } from "../../src/model/document-facts.ts";

const style = `
  @page { size: 1280px 720px; margin: 0 }
  body { margin: 0; font: 32px/1.4 "DejaVu Sans", sans-serif }
  .slide { position: relative; width: 1280px; height: 720px; overflow: hidden; break-after: page; box-sizing: border-box }
  h2, p { margin: 40px }
`;

/** A print page: slides by id, each with its HTML. */
export function printPage(slides: Readonly<Record<string, string>>, lang = "sr", head = ""): PrintPage {
  const sections = Object.entries(slides).map(
    ([id, html]) =>
      `<section class="slide" id="${id}" data-slide-id="${id}" lang="${lang}" data-lang="${lang}">${html}</section>`,
  );
  const contents = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Плима и осека</title>
    <style>${style}</style>${head}</head><body>${sections.join("\n")}</body></html>`;
  const document: DocumentFacts = {
    title: "Плима и осека",
    author: "Ана Обалић",
    subject: "Зашто море расте",
    keywords: ["море", "месец"],
    lang,
    bookmarks: Object.keys(slides).map((id, page) => ({ title: `Слајд ${id}`, depth: 1, target: { page } })),
  };
  return { entry: "print/sr.html", files: [{ path: "print/sr.html", contents }], document };
}
