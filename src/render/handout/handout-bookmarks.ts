import type { Bookmark } from "../../model/document-facts.ts";
import { decodeEntities } from "../entities.ts";

/**
 * A bookmark for each heading that the pages mark with `data-bookmark`, which holds its title. Headings within thumbnails are hidden from whoever listens and count for nothing.
 */
export function handoutBookmarks(html: string): readonly Bookmark[] {
  const headings = [...withoutThumbnails(html).matchAll(/<h[1-6](\s[^>]*)?>/gu)];
  return headings.flatMap(([, attributes = ""], heading) => {
    const title = /\sdata-bookmark="([^"]+)"/u.exec(attributes)?.[1];
    return title === undefined ? [] : [{ title: decodeEntities(title), depth: 1, target: { heading } }];
  });
}

function withoutThumbnails(html: string): string {
  return html.replace(/<div class="thumbnail"[\s\S]*?<!-- end of thumbnail -->/gu, "");
}
