import { lengthOf } from "../picture-attributes.ts";
import {
  fontAwesome,
  type IconName,
  namedIcon,
  sizeStyle,
  turnStyle,
  type WantedIcon,
} from "./wanted-icon.ts";

/** A tag of HTML with its attributes, names in lower case. */
export interface IconTag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** As it is written. */
  readonly text: string;
}

/**
 * The icon that an element stands for: `<i class="fa-solid fa-rocket">`, `<i class="bi bi-rocket">`, `<i data-lucide="rocket">`,
 * `<iconify-icon icon="mdi:rocket">`, `<span class="iconify" data-icon="mdi:rocket">`, Slidev's `<mdi-rocket />`. Undefined for any
 * other.
 */
export function htmlIcon({ name, attributes, text }: IconTag): WantedIcon | undefined {
  const said = new Map(attributes);
  const classes = (said.get("class") ?? "").split(/\s+/u).filter((one) => one !== "");
  const component = componentNames(name);
  const names = component ?? namesOf(name, said, classes);
  if (names === undefined) return undefined;
  const label = said.get("title") ?? said.get("aria-label");
  const own = classes.filter((one) => !iconClass.test(one));
  const style = [...classes.flatMap(styleOf), ...styleOfAttributes(said)];
  const isGuess = component !== undefined;
  return { written: text, names, label: label === "" ? undefined : label, classes: own, style, isGuess };
}

type Attributes = ReadonlyMap<string, string>;

function namesOf(
  element: string,
  said: Attributes,
  classes: readonly string[],
): WantedIcon["names"] | undefined {
  const isNamed = element === "iconify-icon" || classes.includes("iconify");
  const written = isNamed ? (said.get("icon") ?? said.get("data-icon")) : undefined;
  const named = written === undefined ? undefined : namedIcon(written);
  if (named !== undefined) return [named];
  if (!/^(?:i|em|span|div)$/u.test(element)) return undefined;
  const lucide = said.get("data-lucide");
  return lucide === undefined ? classNames(classes) : [{ set: "lucide", name: lucide }];
}

/** `<material-symbols-home-outline />`: where the set's name ends, the sets know. */
function componentNames(element: string): WantedIcon["names"] | undefined {
  if (element === "iconify-icon" || !/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/u.test(element)) return undefined;
  const words = element.split("-");
  const [first, ...others] = words.slice(1).map((_, index): IconName => ({
    set: words.slice(0, index + 1).join("-"),
    name: words.slice(index + 1).join("-"),
  }));
  return first === undefined ? undefined : [first, ...others];
}

function classNames(classes: readonly string[]): WantedIcon["names"] | undefined {
  const style = classes.flatMap((one) => styles.get(one) ?? []).at(0);
  const awesome = classes.find((one) => /^fa-./u.test(one) && !styles.has(one) && !modifier.test(one));
  if (style !== undefined && awesome !== undefined) return fontAwesome(awesome.slice(3), style);
  for (const [mark, set] of fonts) {
    const name = classes.find((one) => one.startsWith(`${mark}-`) && one.length > mark.length + 1);
    if (name !== undefined && classes.includes(mark)) return [{ set, name: name.slice(mark.length + 1) }];
  }
  return undefined;
}

/** Font Awesome's classes for its styles, those of its versions 4 and 5 too. */
const styles: ReadonlyMap<string, string> = new Map([
  ["fa", ""],
  ["fas", "solid"],
  ["far", "regular"],
  ["fab", "brands"],
  ["fa-solid", "solid"],
  ["fa-regular", "regular"],
  ["fa-brands", "brands"],
]);

/** What changes an icon of Font Awesome and is none itself. */
const modifier =
  /^fa-(?:\d{1,2}x|2xs|xs|sm|lg|xl|2xl|fw|spin(?:-\w+)*|pulse|beat(?:-fade)?|fade|bounce|flip(?:-\w+)?|rotate-\w+|shake|border|pull-\w+|stack(?:-\dx)?|inverse|ul|li|(?:sharp|duotone|light|thin|classic))$/u;

/** Fonts of icons whose class stands beside the icon's own: `<i class="bi bi-rocket">`. */
const fonts = [
  ["bi", "bi"],
  ["mdi", "mdi"],
  ["ti", "tabler"],
  ["ph", "ph"],
  ["la", "la"],
  ["bx", "bx"],
] as const;

const iconClass = /^(?:fa|fas|far|fab|iconify|bi|mdi|ti|ph|la|bx|(?:fa|bi|mdi|ti|ph|la|bx)-.+)$/u;

function styleOf(name: string): readonly string[] {
  const size = sizeStyle(name.replace(/^fa-/u, ""));
  if (size !== undefined && name.startsWith("fa-")) return [size];
  const angle = /^fa-rotate-(\d+)$/u.exec(name)?.[1];
  const flip = /^fa-flip-(\w+)$/u.exec(name)?.[1];
  return turnStyle(angle, flip);
}

function styleOfAttributes(said: Attributes): readonly string[] {
  const sides = (["width", "height"] as const).flatMap((side) => {
    const length = lengthOf(said.get(side));
    return length === undefined ? [] : [`${side}:${length.value}${length.unit}`];
  });
  return [...sides, ...turnStyle(said.get("rotate"), said.get("flip"))];
}
