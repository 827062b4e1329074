import { lengthOf } from "../picture-attributes.ts";
import { fontAwesome, namedIcon, sizeStyle, turnStyle, type WantedIcon } from "./wanted-icon.ts";

/**
 * The icon of a Quarto shortcode: `{{< fa rocket >}}`, `{{< fa brands github size=2xl title="Code" >}}`,
 * `{{< iconify mdi rocket >}}`, `{{< iconify mdi:rocket >}}`, `{{< bi rocket >}}`. Undefined for any other shortcode.
 *
 * @param inside what stands between `{{<` and `>}}`
 */
export function shortcodeIcon(inside: string): WantedIcon | undefined {
  const { words, values } = argumentsOf(inside);
  const [kind = "", ...rest] = words;
  const names = kinds.get(kind)?.(rest);
  if (names === undefined) return undefined;
  const size = sizeStyle(values.get("size") ?? "");
  const sides = (["width", "height"] as const).flatMap((side) => {
    const length = lengthOf(values.get(side));
    return length === undefined ? [] : [`${side}:${length.value}${length.unit}`];
  });
  const turned = turnStyle(values.get("rotate"), values.get("flip"));
  const label = values.get("title") ?? values.get("label");
  return {
    written: `{{< ${inside} >}}`,
    names,
    label: label === "" ? undefined : label,
    classes: [],
    isGuess: false,
    style: [...(size === undefined ? [] : [size]), ...sides, ...turned],
  };
}

type Names = (words: readonly string[]) => WantedIcon["names"] | undefined;

const kinds: ReadonlyMap<string, Names> = new Map<string, Names>([
  ["fa", awesome],
  ["iconify", iconify],
  ["bi", ofSet("bi")],
  ["ai", ofSet("academicons")],
  ["mdi", ofSet("mdi")],
  ["lucide", ofSet("lucide")],
]);

function awesome(words: readonly string[]): WantedIcon["names"] | undefined {
  const [first = "", second] = words.map((word) => word.replace(/^fa-/u, ""));
  if (second !== undefined && /^(?:solid|regular|brands)$/u.test(first)) return fontAwesome(second, first);
  return first === "" ? undefined : fontAwesome(first, "");
}

/** Without a set it is GitHub's. */
function iconify([first = "", second]: readonly string[]): WantedIcon["names"] | undefined {
  const named = namedIcon(second === undefined ? first : `${first}:${second}`);
  if (named !== undefined) return [named];
  return first === "" || second !== undefined ? undefined : [{ set: "octicon", name: first }];
}

function ofSet(set: string): Names {
  return ([name]) => (name === undefined ? undefined : [{ set, name }]);
}

function argumentsOf(inside: string): {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
} {
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const { groups = {} } of inside.matchAll(argument)) {
    const value = groups["double"] ?? groups["single"] ?? groups["bare"];
    if (groups["name"] === undefined) words.push(groups["word"] ?? "");
    else values.set(groups["name"], value ?? "");
  }
  return { words, values };
}

const argument =
  /(?<name>[\w-]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+))|(?<word>[^\s="']+)/gu;
