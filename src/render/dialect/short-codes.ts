import { createRequire } from "node:module";
import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { nearest } from "../../model/nearest.ts";
import type { Flaw } from "../links.ts";
import type { Context } from "./context.ts";

/** GitHub's names of emoji, which Marp has too: `:rocket:`. In code, in times (`10:30:45`) and in addresses they are none. */
export function shortCodes(parser: MarkdownIt): void {
  parser.inline.ruler.before("link", "short_code", shortCode);
}

const code = /:([a-z\d+-][a-z\d_+-]{0,59}):/y;
/** Languages that put no space between words need none around an emoji. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const wordlike = /[\p{L}\p{M}\p{N}_:/\\@]/u;

function shortCode(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== ":") return false;
  code.lastIndex = pos;
  const [written, name = ""] = code.exec(src) ?? [];
  if (written === undefined || pos + written.length > posMax) return false;
  const isBehindAnother = state.pending === "" && state.tokens.at(-1)?.type === "short_code";
  const isFree = isBehindAnother || isBoundary(src[pos - 1]);
  if (!isFree || !(isBoundary(src[pos + written.length]) || startsAnother(src, pos + written.length)))
    return false;
  if (!hasLetter.test(name) && !emojiNames().has(name)) return false;
  if (!silent) state.push("short_code", "", 0).content = written;
  state.pos += written.length;
  return true;
}

const hasLetter = /[a-z]/u;

function isBoundary(character: string | undefined): boolean {
  return character === undefined || unspaced.test(character) || !wordlike.test(character);
}

function startsAnother(src: string, at: number): boolean {
  code.lastIndex = at;
  return code.test(src);
}

/** Short codes as the emoji that they stand for; what is none stays as it is written. @param line of the first, from 0 */
export function withShortCodes(tokens: readonly Token[], first: number, { tell }: Context): Token[] {
  let line = first;
  return tokens.map((token) => {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type !== "short_code") return token;
    const emoji = emojiNames().get(token.content.slice(1, -1));
    if (emoji === undefined) tell(unknownEmoji(token.content), line);
    token.type = "text";
    token.content = emoji ?? token.content;
    return token;
  });
}

function unknownEmoji(written: string): Flaw {
  const near = nearest(written.slice(1, -1), [...emojiNames().keys()]);
  return {
    severity: "warning",
    code: "render/unknown-emoji",
    message: `expected the name of an emoji, found \`${written}\``,
    hint: `${near === undefined ? "" : `the nearest is \`:${near}:\`; `}a colon of the text is written \`\\:\``,
  };
}

let names: ReadonlyMap<string, string> | undefined;

/** Loaded with the first short code. */
function emojiNames(): ReadonlyMap<string, string> {
  return (names ??= loadNames());
}

function loadNames(): ReadonlyMap<string, string> {
  const loaded: unknown = createRequire(import.meta.url)("gemoji");
  if (isGemoji(loaded)) return new Map(Object.entries(loaded.nameToEmoji));
  throw new Error("expected the names of emoji in their package, found something else");
}

function isGemoji(loaded: unknown): loaded is { readonly nameToEmoji: Readonly<Record<string, string>> } {
  return typeof loaded === "object" && loaded !== null && "nameToEmoji" in loaded;
}
