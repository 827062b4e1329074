import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { readTextEdition } from "../support/text-edition.ts";
import { deriveScript } from "../../src/read/derived.ts";
import { read } from "./outline.ts";

/** First line and text of every block. */
function blocks({ root }: Edition): readonly string[] {
  return root.children.map((node) => `${node.position?.start.line}: ${toString(node)}`);
}
const lines = (text: string) => blocks(read(text, "en", "md"));

describe("formulas are read as they are written", () => {
  test("stars, underscores and backslashes in them are no Markdown", () => {
    expect(lines(String.raw`With $a*b_1$ and $c*d_1$, and \$5.`)).toEqual([
      String.raw`1: With $a*b_1$ and $c*d_1$, and $5.`,
    ]);
    expect(lines(String.raw`We have $\{x\} \\ y$ here.`)).toEqual([
      String.raw`1: We have $\{x\} \\ y$ here.`,
    ]);
  });

  test("of several lines they are one passage on one line, and the lines behind them keep their numbers", () => {
    expect(lines("$$\na = \\frac{1}{2}\n\\\\ b = _c_\n$$\n\nThe end.")).toEqual([
      "1: $$ a = \\frac{1}{2} \\\\ b = _c_ $$",
      "6: The end.",
    ]);
  });

  test("prices are none", () => {
    expect(lines("It costs $5 *now* and $6 *then*.")).toEqual(["1: It costs $5 now and $6 then."]);
  });

  test("in code they are code", () => {
    expect(lines("Run `$a*b$` or\n\n```sh\nx=$(a) *  y=$(b)$\n```\n\nThen $c*d$.")).toEqual([
      "1: Run $a*b$ or",
      "3: x=$(a) *  y=$(b)$",
      "7: Then $c*d$.",
    ]);
  });
});

test("a formula stays when the script around it changes", () => {
  const bytes = new TextEncoder().encode("Masa tela je $M$, a daljina je $d$.\n");
  const edition = readTextEdition({ lang: "sr-Latn", file: "sr-Latn.md", format: "md", bytes }, () => {});
  expect(blocks(deriveScript(edition, "sr"))).toEqual(["1: Маса тела је $M$, а даљина је $d$."]);
});
