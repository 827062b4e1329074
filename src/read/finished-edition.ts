import { toString } from "mdast-util-to-string";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionSource } from "../model/edition.ts";
import { UserError } from "../model/user-error.ts";
import type { Article } from "./article.ts";
import { reportRemoteImages } from "./remote-images.ts";

/** What every format's reader hands on, as an edition. Throws `UserError` for an article without a single letter. */
export function finishedEdition(
  { meta, nodes, assets }: Article,
  { lang, file }: EditionSource,
  report: Report,
): Edition {
  if (!nodes.some((node) => /\p{L}/u.test(toString(node)))) {
    throw new UserError("expected an article, found an empty file", {
      place: { file },
      hint: "put this language's text into the file, or remove the file",
    });
  }
  reportRemoteImages(nodes, file, report);
  return { lang, file, meta, root: { type: "root", children: [...nodes] }, assets };
}
