import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { readTextEdition } from "../support/text-edition.ts";
import { docx, paragraph } from "../support/docx.ts";
import { sampleArticle } from "../support/projects.ts";
import { unexpected } from "../support/unexpected.ts";
import { order, worldAround } from "../support/worlds.ts";

/** The sample article's blocks in one language. */
function blocksOf(lang: string): readonly RootContent[] {
  const file = `${lang}.txt`;
  const bytes = readFileSync(join(sampleArticle, file));
  return readTextEdition({ lang, file, format: "txt", bytes }, unexpected).root.children;
}

/** A page with a site around the article. */
function page(lang: string): string {
  const blocks = blocksOf(lang).map((node) => {
    if (node.type === "heading") return `<h${node.depth}>${toString(node)}</h${node.depth}>`;
    if (node.type !== "list") return `<p>${toString(node)}</p>`;
    const items = node.children.map((item) => `<li>${toString(item)}</li>`).join("\n");
    return node.ordered === true ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
  });
  return `<!DOCTYPE html>\n<html lang="${lang}"><body><nav><a href="/">Beranda</a></nav>
<article>\n${blocks.join("\n")}\n</article>
<footer>© Majalah Pelabuhan</footer></body></html>`;
}

function document(lang: string): Uint8Array {
  const body = blocksOf(lang).flatMap((node) => {
    if (node.type === "list") {
      const kind = node.ordered === true ? "number" : "bullet";
      return node.children.map((item) => paragraph(toString(item), { list: [kind, 0] }));
    }
    if (node.type !== "heading") return [paragraph(toString(node))];
    return [paragraph(toString(node), { style: node.depth === 1 ? "Title" : "Heading1" })];
  });
  return docx(body);
}

async function slidesOf(editions: Readonly<Record<string, string | Uint8Array>>) {
  const files = Object.entries(editions).map(([name, contents]) => [
    `/project/articles/funnel/${name}`,
    contents,
  ]);
  const disk = memoryDisk(Object.fromEntries(files));
  const { diagnostics } = await build(order(), worldAround(disk));
  const text = (lang: string) =>
    new TextDecoder().decode(disk.files().get(`/project/slides/funnel/${lang}.md`));
  return { diagnostics, slides: { id: text("id"), sr: text("sr") } };
}

test("the sample article gives the same slides when its editions come as a web page and as a DOCX", async () => {
  const texts = await slidesOf({
    "id.txt": readFileSync(join(sampleArticle, "id.txt")),
    "sr.txt": readFileSync(join(sampleArticle, "sr.txt")),
  });
  const others = await slidesOf({ "id.htm": page("id"), "sr.docx": document("sr") });
  expect(texts.slides.id.length).toBeGreaterThan(5000);
  expect(others).toEqual(texts);
});
