/**
 * The sets of icons that are installed, by their names in Iconify's catalogue: "lucide", "noto". Undefined for any other. A set is
 * read when it is first asked for: that of all emoji has 25 MB.
 */
export type IconLibrary = (set: string) => IconSet | undefined;

export interface IconSet {
  /** Of all icons, their other names too. */
  readonly names: readonly string[];
  readonly icon: (name: string) => Icon | undefined;
  /** The icon of an emoji, by its code points in lower-case hexadecimal without variation selectors: "1f469-200d-1f680". */
  readonly emoji: (codePoints: string) => Icon | undefined;
}

/** A drawing in a coordinate system of its own. */
export interface Icon {
  /** SVG without its root. */
  readonly body: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise, in quarters of a turn. */
  readonly turns: number;
  readonly isMirrored: boolean;
  readonly isUpsideDown: boolean;
}
