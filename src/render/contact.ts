import { languageOf } from "../languages/table.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile, RenderedPage } from "../model/output-file.ts";
import { localNumber } from "./local-number.ts";
import { templatesOf } from "./templates.ts";

/** A page that fits its pictures; both in CSS pixels. */
export interface ContactPage extends RenderedPage {
  readonly width: number;
  readonly height: number;
}

/** As many next to each other as look well: a sheet is about as wide as it is high. */
const mostColumns = 5;

/** All slides of a deck at a glance, from their pictures, each with its number. */
export function renderContact(
  pictures: readonly { readonly number: number; readonly png: Uint8Array }[],
  lang: Lang,
  look: Look,
): ContactPage {
  const columns = Math.min(mostColumns, Math.ceil(Math.sqrt(pictures.length * 1.2)));
  const rows = Math.ceil(pictures.length / columns);
  const slides = pictures.map(({ number }) => ({ src: `${number}.png`, number: localNumber(number, lang) }));
  const view = { lang, dir: languageOf(lang).direction, title: lang, columns, slides };
  const files: readonly OutputFile[] = [
    { path: "contact/index.html", contents: templatesOf(look)("contact.hbs", view) },
    ...pictures.map(({ number, png }) => ({ path: `contact/${number}.png`, contents: png })),
  ];
  // 400×225 each with a line of 20 px below, as templates/contact.hbs has it.
  const width = 80 + columns * 400 + (columns - 1) * 24;
  const height = 80 + rows * (225 + 8 + 20) + (rows - 1) * 32;
  return { entry: "contact/index.html", files, width, height };
}
