/** What a PDF turns out to be when it is read back. */
export interface PdfInspection {
  readonly isTagged: boolean;
  /** Empty where the document does not say it. */
  readonly lang: string;
  readonly title: string;
  /** Whether readers show the title rather than the file's name. */
  readonly showsTitle: boolean;
  readonly hasXmp: boolean;
  readonly bookmarks: readonly string[];
  readonly pages: readonly PageInspection[];
  readonly fonts: readonly FontInspection[];
  readonly headerCells: { readonly total: number; readonly withoutScope: number };
  readonly listItems: { readonly total: number; readonly withoutBody: number };
}

export interface PageInspection {
  /** As it calls itself. */
  readonly label: string;
  readonly headings: readonly string[];
  /** The alternative text of each figure; empty where it has none. */
  readonly figures: readonly string[];
  /** How many spans of the page are painted outside of all tags and of decoration. */
  readonly unmarked: number;
  readonly links: readonly LinkInspection[];
  /** In the order of its content, a space between two pieces. */
  readonly text: string;
}

export interface LinkInspection {
  readonly address: string;
  readonly isAlive: boolean;
  /** Whether it says to those who cannot see it what it is. */
  readonly isDescribed: boolean;
}

export interface FontInspection {
  /** Empty for one without a name. */
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
  /** Drawn by little programs: no hinting, larger files, and text that is hard to extract. */
  readonly isType3: boolean;
}
