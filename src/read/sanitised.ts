import type { Root } from "hast";
import { sanitize, type Schema } from "hast-util-sanitize";
import { rootOf } from "./hast-nodes.ts";

/**
 * Only what articles are made of, by allow-list: no scripts, styles, event handlers, frames, form fields or navigation;
 * addresses only of the web, of mail, and within the page's own folder. Text in unknown elements stays.
 */
export function sanitised(tree: Root): Root {
  const clean = sanitize(tree, schema);
  return clean.type === "root" ? clean : rootOf(clean.type === "doctype" ? [] : [clean]);
}

const flow =
  "address article aside blockquote body caption center dd details dir div dl dt figcaption figure form footer h1 h2 h3 h4 " +
  "h5 h6 header hgroup hr li listing main menu ol p pre section summary table tbody td tfoot th thead tr ul xmp";
const phrasing =
  "a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd mark q ruby s samp small span strike strong sub " +
  "sup time tt u var wbr";
const withContents =
  "applet audio button canvas datalist dialog embed head iframe input label legend math meter nav noembed noframes " +
  "noscript object option output progress rp rt script select style svg template textarea title video";

const schema: Schema = {
  tagNames: [...flow.split(" "), ...phrasing.split(" ")],
  strip: withContents.split(" "),
  ancestors: {},
  attributes: {
    "*": ["dataKind", "dataNumber", "id"],
    a: ["href"],
    code: ["className"],
    img: ["src", "alt"],
    ol: ["start"],
    pre: ["className"],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan"],
  },
  // The tree never becomes a page of ours, where such names could be mistaken for something else.
  clobber: [],
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https", "embedded"] },
};
