/** How the pages of a printed handout are made up: `parallel` is for two languages, the others for one. */
export const handoutLayouts = [
  "notes",
  "lines",
  "grid-2",
  "grid-4",
  "grid-6",
  "grid-9",
  "reader",
  "parallel",
] as const;
export type HandoutLayout = (typeof handoutLayouts)[number];

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** Of the pages that slides are printed on. */
export const pageSizes = ["16:9", "4:3", "a4"] as const;
export type PageSize = (typeof pageSizes)[number];
