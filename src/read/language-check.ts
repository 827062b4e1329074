import type { Nodes } from "mdast";
import { otherLanguage, type Appearance } from "../languages/identify.ts";
import { isKnownScript, lettersOfScript, scriptName, scriptOf, writtenScript } from "../languages/scripts.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import { proseOf } from "./prose.ts";

/**
 * Reports an edition whose text clearly is in another language than its file's name says (`read/language-differs`), else
 * its blocks that are wholly in another script (`read/block-script`): left untranslated, or pasted from the wrong edition.
 */
export function checkLanguage(edition: Edition, report: Report): void {
  const other = otherLanguage(proseOf(edition.root), edition.lang);
  if (other === undefined) reportForeignBlocks(edition, report);
  else reportDifference(edition, other, report);
}

function reportDifference({ lang, file }: Edition, { langs, script }: Appearance, report: Report): void {
  const [likely] = langs;
  const looks =
    langs.length === 0 ? `text in ${scriptName(script)} script` : `what looks like ${oneOf(langs)}`;
  const rename = likely === undefined ? "its language" : `\`${likely}\``;
  report({
    severity: "warning",
    code: "read/language-differs",
    message: `expected \`${lang}\` as the file name says, found ${looks}`,
    place: { file },
    hint: `name the file after ${rename}, or put the text in \`${lang}\` into it`,
  });
}

function oneOf(langs: readonly string[]): string {
  const quoted = langs.map((lang) => `\`${lang}\``);
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter((part) => part !== "").join(" or ");
}

function reportForeignBlocks({ lang, file, root }: Edition, report: Report): void {
  const expected = scriptOf(lang);
  if (expected === undefined || !isKnownScript(expected)) return;
  for (const block of root.children.flatMap(leavesOf)) {
    const script = foreignScript(proseOf(block), expected);
    if (script === undefined) continue;
    report({
      severity: "note",
      code: "read/block-script",
      message: `expected ${scriptName(expected)} script as in the rest of \`${lang}\`, found a passage in ${scriptName(script)} script`,
      place: { file, ...(block.position === undefined ? {} : { line: block.position.start.line }) },
      hint: "translate the passage, or leave it if it is meant to stand in its own language",
    });
  }
}

/** The passages of a node; block quotes are left out, since a quotation may keep its language. */
function leavesOf(node: Nodes): readonly Nodes[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "tableRow":
      return [node];
    case "list":
    case "listItem":
    case "table":
    case "footnoteDefinition":
      return node.children.flatMap(leavesOf);
    default:
      return [];
  }
}

/** The other script that the whole passage is in, names and quotations apart. */
function foreignScript(text: string, expected: string): string | undefined {
  if (lettersOfScript(text, expected) > 0 || quoted.test(text.trim())) return undefined;
  return writtenScript(text.replaceAll(names, " "));
}

/** Names, brands and acronyms keep their script in any language: words with a capital. */
const names = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}\d]*\p{Lu}[\p{L}\p{M}\d]*/gu;

const quoted = /^["“”„«‹「『'‘’].*["“”»›」』'‘’][.!?。]?$/su;
