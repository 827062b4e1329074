import { toString } from "mdast-util-to-string";
import type { Report } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import { columns } from "./columns.ts";

/** Reports an article that came as one long paragraph (`read/no-structure`): nothing is lost, but no slide can be planned. */
export function checkStructure({ root, file }: Edition, report: Report): void {
  const [block, ...others] = root.children.filter(({ data }) => data?.kind !== "title");
  if (block === undefined || others.length > 0 || block.type !== "paragraph") return;
  const width = columns(toString(block));
  if (width <= longestParagraph) return;
  report({
    severity: "note",
    code: "read/no-structure",
    message: `expected paragraphs, found a single one of ${width} characters`,
    place: { file, ...(block.position === undefined ? {} : { line: block.position.start.line }) },
    hint: "put each paragraph and each heading on a line of its own",
  });
}

/** In columns: about two minutes' reading, more than any writer leaves in one piece. */
const longestParagraph = 2000;
