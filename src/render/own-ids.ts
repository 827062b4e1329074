/**
 * Gives every id of some HTML a suffix, and what refers to them the same, so that two languages of one slide can stand in
 * one page. The HTML is what the templates made: attributes in double quotes.
 */
export function withOwnIds(html: string, suffix: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = ""]) => id));
  const renamed = (id: string): string => (ids.has(id) ? `${id}${suffix}` : id);
  return html
    .replace(
      /(\s(?:id|for|headers|aria-(?:labelledby|describedby|controls|owns|details|flowto)))="([^"]+)"/gu,
      (_match, name: string, list: string) => `${name}="${list.split(" ").map(renamed).join(" ")}"`,
    )
    .replace(
      /(\s(?:href|xlink:href))="#([^"/][^"]*)"/gu,
      (_match, name: string, id: string) => `${name}="#${renamed(id)}"`,
    )
    .replace(/url\(#([^)"]+)\)/gu, (_match, id: string) => `url(#${renamed(id)})`);
}
