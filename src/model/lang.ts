/** A BCP 47 tag in its canonical form: `id`, `sr`, `sr-Latn`, `zh-Hans`. */
export type Lang = string;

export type Direction = "ltr" | "rtl";

/** Two languages next to each other, the left or upper one first. */
export type Pair = readonly [first: Lang, second: Lang];
