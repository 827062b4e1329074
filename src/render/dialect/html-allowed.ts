/** Elements that authors may write among the words of a line. */
export const phrasing: ReadonlySet<string> = new Set(
  (
    "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub " +
    "sup time tt u var wbr"
  ).split(" "),
);

/** Elements that authors may write where a block begins, beside those of a line. */
export const flow: ReadonlySet<string> = new Set(
  (
    "article aside blockquote caption center dd details div dl dt figcaption figure footer h3 h4 h5 h6 header hr li " +
    "main ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** What a slide cannot show; it is left out with all that is in it. */
export const leftOut: ReadonlySet<string> = new Set(
  (
    "applet audio base button canvas dialog embed frame frameset head iframe input link math meta noembed noframes " +
    "noscript object option script select slot style svg template textarea title video"
  ).split(" "),
);

/** Known elements whose tags say nothing here; what is in them stays. */
export const transparent: ReadonlySet<string> = new Set(
  "big body font form fieldset h1 h2 hgroup html label legend map nav nobr picture source track".split(" "),
);

export const empty: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr"]);

/**
 * The attributes that an element may keep: nothing that loads, runs, or changes the looks past the theme. `href` and `src`
 * are judged apart.
 */
export function isAllowed(element: string, name: string, value: string): boolean {
  if (everywhere.has(name)) return true;
  if (name === "data-fragment-index") return /^\d{1,3}$/u.test(value);
  return own[element]?.has(name) === true;
}

const everywhere: ReadonlySet<string> = new Set(["class", "dir", "lang", "title"]);
const cell: ReadonlySet<string> = new Set(["colspan", "rowspan", "scope", "align"]);
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  a: new Set(["href"]),
  data: new Set(["value"]),
  details: new Set(["open"]),
  img: new Set(["src", "alt", "width", "height"]),
  li: new Set(["value"]),
  ol: new Set(["start", "type", "reversed"]),
  td: cell,
  th: cell,
  time: new Set(["datetime"]),
};

/** Told to other programs; a slide is the same without them. */
export function isIdle(name: string): boolean {
  return /^(?:id|loading|decoding|rel|target|data-(?:trim|noescape|line-numbers|id|marpit-\S*))$/u.test(name);
}
