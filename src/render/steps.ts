/**
 * Lets the pieces of a slide come one by one: the items of its lists, its cards, columns and steps, nested ones together
 * with what they stand in. Numbered, so that the same piece of two languages comes at once. A slide whose author has set
 * steps keeps those alone.
 */
export function withSteps(html: string): string {
  if (isStepped(html)) return numberedSteps(html);
  const open: { readonly tag: string; readonly isPiece: boolean }[] = [];
  let count = 0;
  return html.replace(tags, (whole, close: string, tag: string, attributes: string) => {
    if (close === "/") {
      const at = open.findLastIndex((element) => element.tag === tag);
      if (at !== -1) open.length = at;
      return whole;
    }
    const isPiece = !open.some((element) => element.isPiece) && isPieceOf(tag, attributes);
    const isOne = isPiece || nonincremental.test(attributes);
    if (!empty.has(tag) && !attributes.endsWith("/")) open.push({ tag, isPiece: isOne });
    if (!isPiece) return whole;
    return `<${tag}${withClass(attributes, "fragment")} data-fragment-index="${count++}">`;
  });
}

/** Numbers the steps that an author has set and not numbered, in the order of the slide. */
export function numberedSteps(html: string): string {
  let count = 0;
  return html.replace(tags, (whole, close: string, tag: string, attributes: string) => {
    if (close === "/" || !fragment.test(attributes)) return whole;
    const own = /\sdata-fragment-index="(\d+)"/u.exec(attributes)?.[1];
    if (own === undefined) return `<${tag}${attributes} data-fragment-index="${count++}">`;
    count = Math.max(count, Number(own) + 1);
    return whole;
  });
}

const tags = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gu;
const fragment = /\sclass="(?:[^"]*\s)?fragment(?:\s[^"]*)?"/u;
/** Pandoc's word for what is there at once. */
const nonincremental = /\sclass="(?:[^"]*\s)?nonincremental(?:\s[^"]*)?"/u;
const empty: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);

function isStepped(html: string): boolean {
  return [...html.matchAll(tags)].some(([, , , attributes = ""]) => fragment.test(attributes));
}

/** What the layouts make of items and of headings with what follows them. */
function isPieceOf(tag: string, attributes: string): boolean {
  if (tag === "li") return true;
  const classes = /\sclass="([^"]*)"/u.exec(attributes)?.[1]?.split(/\s+/u) ?? [];
  return classes.includes("card") || classes.includes("wing");
}

function withClass(attributes: string, name: string): string {
  if (/\sclass="/u.test(attributes)) return attributes.replace(/\sclass="/u, `$&${name} `);
  return `${attributes} class="${name}"`;
}
