/** An icon as an author asks for it. */
export interface WantedIcon {
  /** For messages. */
  readonly written: string;
  /** The preferred first; never none. */
  readonly names: readonly [IconName, ...IconName[]];
  /** What it says to who does not see it; undefined: it decorates. */
  readonly label: string | undefined;
  /** Of the author's own. */
  readonly classes: readonly string[];
  /** CSS declarations: its size, how it is turned. */
  readonly style: readonly string[];
  /** Whether it is none unless an installed set has it. */
  readonly isGuess: boolean;
}

export interface IconName {
  /** As Iconify's catalogue calls it. */
  readonly set: string;
  readonly name: string;
}

/** `mdi:home` as Iconify has it; undefined for anything else. */
export function namedIcon(text: string): IconName | undefined {
  const found = /^([a-z\d]+(?:-[a-z\d]+)*):([a-z\d]+(?:-[a-z\d]+)*)$/u.exec(text);
  return found === null ? undefined : { set: found[1] ?? "", name: found[2] ?? "" };
}

/** An icon of Font Awesome in its editions, the most common first. @param style "solid", "regular" or "brands"; empty: any */
export function fontAwesome(name: string, style: string): WantedIcon["names"] {
  const [first = "solid", ...others] = style === "" ? ["solid", "regular", "brands"] : [style];
  const editions = (one: string) => [`fa6-${one}`, `fa7-${one}`, `fa-${one}`].map((set) => ({ set, name }));
  return [{ set: `fa6-${first}`, name }, ...[first, ...others].flatMap(editions).slice(1)];
}

/** Font Awesome's sizes: "2x", "xs"; LaTeX's too, which Quarto has. Undefined for anything else. */
export function sizeStyle(size: string): string | undefined {
  const times = /^(\d{1,2})x$/u.exec(size)?.[1];
  const em = times === undefined ? sizes.get(size) : Number(times);
  return em === undefined || em === 0 ? undefined : `font-size:${em}em`;
}

const sizes: ReadonlyMap<string, number> = new Map([
  ["2xs", 0.625],
  ["xs", 0.75],
  ["sm", 0.875],
  ["lg", 1.25],
  ["xl", 1.5],
  ["2xl", 2],
  ["tiny", 0.5],
  ["scriptsize", 0.7],
  ["footnotesize", 0.8],
  ["small", 0.9],
  ["normalsize", 1],
  ["large", 1.2],
  ["Large", 1.5],
  ["LARGE", 1.75],
  ["huge", 2],
  ["Huge", 2.5],
]);

/** A quarter turn or more, a mirror: "90deg", "horizontal". */
export function turnStyle(rotate: string | undefined, flip: string | undefined): readonly string[] {
  const angle = /^(-?\d{1,3})(?:deg)?$/u.exec(rotate ?? "")?.[1];
  const scale = flips.get(flip ?? "");
  return [...(angle === undefined ? [] : [`rotate:${angle}deg`]), ...(scale === undefined ? [] : [scale])];
}

const flips: ReadonlyMap<string, string> = new Map([
  ["horizontal", "scale:-1 1"],
  ["vertical", "scale:1 -1"],
  ["both", "scale:-1 -1"],
  ["horizontal,vertical", "scale:-1 -1"],
]);
