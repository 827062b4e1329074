/**
 * A slide with steps as the pages that show one more step each, the last one all of them; without steps one page. What is yet to
 * come keeps its place.
 */
export function stepPages(html: string): readonly string[] {
  const steps = [...new Set([...html.matchAll(step)].flatMap((found) => indexOf(found[0]) ?? []))];
  const shown = [-1, ...steps.toSorted((left, right) => left - right)];
  return shown.map((last, page) => {
    const coming = html.replace(step, (tag) =>
      (indexOf(tag) ?? -1) > last ? tag.replace(/\sclass="/u, "$&step-later ") : tag,
    );
    // A page's names are those of the first page of its slide: links lead there.
    return page === 0 ? coming : coming.replaceAll(names, "$1");
  });
}

const step = /<[a-z][a-z0-9]*(?=[^>]*\sclass="(?:[^"]*\s)?fragment[\s"])(?:"[^"]*"|[^>"])*>/gu;
const names = /(<[a-z][a-z0-9]*(?:\s[a-z-]+(?:="[^"]*")?)*?)\sid="[^"]*"/gu;

/** Steps through the lines of code mark them on screen alone. */
function indexOf(tag: string): number | undefined {
  const index = /\sdata-fragment-index="(\d+)"/u.exec(tag)?.[1];
  return index === undefined || /\sclass="[^"]*code-step/u.test(tag) ? undefined : Number(index);
}
