import type { Bookmark } from "../../model/document-facts.ts";

/**
 * A bookmark for each heading that the pages mark with `data-bookmark`, the title of which it holds, and with
 * `data-bookmark-depth`. Headings within thumbnails are hidden from whoever listens and count for nothing.
 */
export function handoutBookmarks(html: string): readonly Bookmark[] {
  const headings = [...withoutThumbnails(html).matchAll(/<h[1-6](\s[^>]*)?>/gu)];
  return headings.flatMap(([, attributes = ""], heading) => {
    const title = /\sdata-bookmark="([^"]+)"/u.exec(attributes)?.[1];
    const depth = Number(/\sdata-bookmark-depth="(\d+)"/u.exec(attributes)?.[1] ?? 1);
    return title === undefined ? [] : [{ title: unescaped(title), depth, target: { heading } }];
  });
}

function withoutThumbnails(html: string): string {
  return html.replace(/<div class="thumbnail"[\s\S]*?<!-- end of thumbnail -->/gu, "");
}

/** What Handlebars escapes in an attribute. */
function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#x27;": "'",
    "&#x60;": "`",
    "&#x3D;": "=",
    "&amp;": "&",
  };
  return text.replace(/&(?:lt|gt|quot|amp|#x27|#x60|#x3D);/gu, (entity) => entities[entity] ?? entity);
}
