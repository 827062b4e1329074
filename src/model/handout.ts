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
