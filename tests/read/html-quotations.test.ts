import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { read } from "./outline.ts";

const sentence = "The sea rises twice a day, and whoever lives on a coast plans the day by it. ";

describe("who said it", () => {
  test.each([
    ["in a footer", "<blockquote><p>It moves.</p><footer>— Galileo</footer></blockquote>"],
    ["in a citation", "<blockquote><p>It moves.</p><cite>Galileo</cite></blockquote>"],
    [
      "in a figure's caption",
      "<figure><blockquote><p>It moves.</p></blockquote><figcaption>Galileo</figcaption></figure>",
    ],
  ])("%s signs the quotation", (_, quotation) => {
    const edition = read(
      `<nav>x</nav><article><h1>Tides</h1><p>${sentence.repeat(5)}</p>${quotation}<p>${sentence.repeat(5)}</p></article>`,
      "en",
      "html",
    );
    const quote = edition.root.children.find(({ type }) => type === "blockquote");
    expect(quote && "children" in quote ? quote.children.map((child) => toString(child)) : []).toEqual([
      "It moves.",
      "— Galileo",
    ]);
  });
});
