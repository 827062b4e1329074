import type { Browser } from "../host/browser.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile, RenderedPage } from "../model/output-file.ts";
import { UserError } from "../model/user-error.ts";
import { pictureSlides } from "../print/pictures.ts";
import { renderContact } from "../render/contact.ts";
import type { ImageOrder } from "./world.ts";

export interface ImageSource {
  readonly deck: string;
  readonly lang: Lang;
  /** The slides of this language as they are printed. */
  readonly page: RenderedPage;
  readonly total: number;
}

/** `<deck>/<lang>/01-<id>.png` for each slide that is wanted, and `<deck>/<lang>.contact.png` with all of them. */
export async function imagesOf(
  { deck, lang, page, total }: ImageSource,
  { ranges, scale }: ImageOrder,
  { browser, look }: { readonly browser: Browser; readonly look: Look },
): Promise<readonly OutputFile[]> {
  const isWanted = (number: number): boolean =>
    ranges.length === 0 || ranges.some(([first, last]) => number >= first && number <= last);
  const pictures = await pictureSlides(browser, page, { scale, isWanted });
  if (pictures.length === 0) throw nothingWanted(deck, ranges, total);
  const contact = renderContact(pictures, lang, look);
  const { width, height } = contact;
  const sheet = await browser.run(contact, (each) => each.screenshot({ width, height }));
  const digits = Math.max(2, String(total).length);
  return [
    ...pictures.map(({ number, slide, png }) => ({
      path: `${deck}/${lang}/${String(number).padStart(digits, "0")}-${fileName(slide)}.png`,
      contents: png,
    })),
    { path: `${deck}/${lang}.contact.png`, contents: sheet },
  ];
}

/** An author's id may hold anything. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-");
}

function nothingWanted(deck: string, ranges: ImageOrder["ranges"], total: number): UserError {
  const asked = ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(",");
  return new UserError(`expected slides of \`${deck}\` after \`--range\`, found \`${asked}\``, {
    hint: `it has 1-${total}`,
  });
}
