/** A piece of raw HTML. */
export type HtmlPart =
  | { readonly type: "text"; readonly text: string; readonly line: number }
  /** Without its marks, trimmed. */
  | { readonly type: "comment"; readonly text: string; readonly line: number }
  | {
      readonly type: "tag";
      /** In lower case. */
      readonly name: string;
      readonly isClosing: boolean;
      readonly attributes: readonly (readonly [name: string, value: string])[];
      /** As it is written. */
      readonly text: string;
      readonly line: number;
    };

/** Takes raw HTML apart, nothing lost. @param line of its first line */
export function htmlParts(html: string, line: number): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let current = line;
  for (const [token] of html.matchAll(tokens)) {
    const part = partOf(token, current);
    if (part !== undefined) parts.push(part);
    current += token.split("\n").length - 1;
  }
  return parts;
}

/** Comments, declarations, tags, text; a lone `<` is text. No tag reaches over a `<`, so that reading stays linear. */
const tokens =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<\/?[a-z][^\s/>"'<]*(?:"[^"<]*"|'[^'<]*'|[^>"'<])*>|[^<]+|</gi;

function partOf(token: string, line: number): HtmlPart | undefined {
  if (token.startsWith("<!--")) {
    return { type: "comment", text: token.replace(/^<!--|-->$/gu, "").trim(), line };
  }
  if (/^<[!?]/u.test(token)) return undefined;
  const tag = /^<(\/?)([a-z][^\s/>]*)([\s\S]*?)\/?>$/iu.exec(token);
  if (tag === null) return { type: "text", text: token, line };
  const [, slash = "", name = "", rest = ""] = tag;
  return {
    type: "tag",
    name: name.toLowerCase(),
    isClosing: slash === "/",
    attributes: attributesOf(rest),
    text: token,
    line,
  };
}

/** Names in lower case, each once, as browsers have it: the first counts. */
export function attributesOf(text: string): readonly (readonly [name: string, value: string])[] {
  const found = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(attribute)) {
    const name = (groups["name"] ?? "").toLowerCase();
    const value = groups["double"] ?? groups["single"] ?? groups["bare"] ?? "";
    if (!found.has(name)) found.set(name, value);
  }
  return [...found];
}

const attribute =
  /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>`]+)))?/gu;
