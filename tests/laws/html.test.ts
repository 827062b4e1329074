import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { readTextEdition } from "../support/text-edition.ts";

const names =
  "a aside article b blockquote br dd div dl dt em figcaption figure footer form h1 h2 header html img li main nav ol p " +
  "pre q script section sup svg table tbody td th thead title tr ul";
const attributes = [
  "",
  ' class="byline"',
  ' class="comments"',
  ' href="#x"',
  ' href="javascript:steal()"',
  ' id="x"',
  ' src="a.png" alt="Boat"',
  " hidden",
  " rowspan=3 colspan=2",
];

/** Tags in any order, opened and closed at random, with words between them. */
const soup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...names.split(" ")), fc.constantFrom(...attributes))
        .map(([name, more]) => `<${name}${more}>`),
      fc.constantFrom(...names.split(" ")).map((name) => `</${name}>`),
      fc.constantFrom(
        "sea ",
        "The sea rises, and falls, and rises again; who lives by it knows. ",
        "1 ",
        "\n",
        "&nbsp;",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("any soup of tags is read or refused, every passage has a line of the file, and no link runs a script", () => {
  fc.assert(
    fc.property(soup, (text) => {
      const root = readOrRefuse(text);
      const last = text.split("\n").length;
      for (const node of root?.children ?? []) {
        expect(node.position?.start.line).toBeGreaterThanOrEqual(1);
        expect(node.position?.end.line).toBeLessThanOrEqual(last);
        expect(urls(node).filter((url) => /script/i.test(url))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

function readOrRefuse(text: string) {
  const source = {
    lang: "en",
    file: "en.html",
    format: "html" as const,
    bytes: new TextEncoder().encode(text),
  };
  try {
    return readTextEdition(source, () => {}).root;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function urls(node: Nodes): readonly string[] {
  const own = "url" in node ? [node.url] : [];
  return "children" in node ? [...own, ...node.children.flatMap(urls)] : own;
}
