import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { drawnIcon, iconFile } from "../icons/icon-svg.ts";
import { shortcodeIcon } from "../icons/shortcode-icon.ts";
import type { WantedIcon } from "../icons/wanted-icon.ts";
import type { Icon } from "../../model/icons.ts";
import type { Flaw } from "../links.ts";
import type { Context } from "./context.ts";

/** Quarto's shortcodes, `{{< fa rocket >}}`, and how icons are printed. With three braces they stand for themselves. */
export function icons(parser: MarkdownIt): void {
  parser.inline.ruler.before("link", "shortcode", shortcode);
  parser.renderer.rules["icon"] = (tokens, index) => {
    const token = tokens[index];
    if (token === undefined || token.tag === "") return "";
    const open = `<${token.tag}${parser.renderer.renderAttrs(token)}>`;
    return token.tag === "svg" ? `${open}${token.markup}</svg>` : open;
  };
}

const written = /\{\{<\s*((?:"[^"\n]*"|'[^'\n]*'|(?!>\}\})[^"'\n])+?)\s*>\}\}/y;
const escaped = /\{(\{\{<[^\n]*?>\}\})\}/y;

function shortcode(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("{{", state.pos)) return false;
  const found = matchAt(escaped, state) ?? matchAt(written, state);
  if (found === null || state.pos + found[0].length > state.posMax) return false;
  if (!silent) {
    const token = state.push(found[0].startsWith("{{{") ? "text" : "shortcode", "", 0);
    token.content = found[1] ?? "";
    token.markup = found[0];
  }
  state.pos += found[0].length;
  return true;
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

/** Shortcodes as the icons that they ask for; what asks for none stays as it is written. @param line of the first, from 0 */
export function withShortcodes(tokens: readonly Token[], first: number, context: Context): Token[] {
  let line = first;
  return tokens.map((token) => {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type !== "shortcode") return token;
    const wanted = shortcodeIcon(token.content);
    if (wanted === undefined) context.tell(noShortcode(token.markup), line);
    const icon = wanted === undefined ? undefined : iconToken(wanted, line, context);
    if (icon !== undefined) return icon;
    token.type = "text";
    token.content = token.markup;
    return token;
  });
}

/** The icon, or an empty one where nobody looks at it; undefined where there is none, which is told. */
export function iconToken(wanted: WantedIcon, line: number, context: Context): Token | undefined {
  if (context.icon === undefined) return context.newToken("icon", "", 0);
  const { icon, flaw } = context.icon(wanted);
  if (flaw !== undefined) context.tell(flaw, line);
  return icon === undefined ? undefined : drawnToken(icon, wanted, context);
}

/** In the ink of the text; a drawing with colours of its own is a picture, so that what it calls its parts stays its own. */
function drawnToken(icon: Icon, { label, classes, style }: WantedIcon, { newToken }: Context): Token {
  const { viewBox, ratio, body } = drawnIcon(icon);
  const isInked = body.includes("currentColor");
  const token = newToken("icon", isInked ? "svg" : "img", 0);
  const width = `${Math.round(ratio * 1000) / 1000}em`;
  token.attrs = [
    ["class", ["icon", ...classes].join(" ")],
    ...(isInked
      ? ([["viewBox", viewBox], ["width", width], ["height", "1em"], ...spoken(label)] as [string, string][])
      : ([
          ["src", dataAddress(icon)],
          ["alt", label ?? ""],
        ] as [string, string][])),
    ...(style.length === 0 ? [] : [["style", style.join(";")] as [string, string]]),
  ];
  token.markup = body;
  return token;
}

function spoken(label: string | undefined): readonly [string, string][] {
  if (label === undefined) return [["aria-hidden", "true"]];
  return [
    ["role", "img"],
    ["aria-label", label],
  ];
}

function dataAddress(icon: Icon): string {
  return `data:image/svg+xml;base64,${Buffer.from(iconFile(icon)).toString("base64")}`;
}

function noShortcode(text: string): Flaw {
  return {
    severity: "warning",
    code: "render/shortcode",
    message: `expected a shortcode for an icon, such as \`{{< fa rocket >}}\`, found \`${text}\``,
    hint: "it stays as it is written",
  };
}
