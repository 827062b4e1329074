import type { Browser, Page } from "../host/browser.ts";
import type { Lang } from "../model/lang.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { listSlides } from "./slide-walk.ts";

export interface SlidePicture {
  readonly slide: string;
  readonly lang: Lang;
  readonly png: Uint8Array;
}

/**
 * A PNG of every slide of a print page, in its order.
 *
 * @param options.scale pixels of the picture per CSS pixel; 1, by default, makes 1280×720
 */
export async function pictureSlides(
  browser: Browser,
  rendered: RenderedPage,
  options: { readonly scale?: number } = {},
): Promise<readonly SlidePicture[]> {
  return await browser.run(rendered, async (page) => {
    const pictures: SlidePicture[] = [];
    for (const { slide, lang } of await page.evaluate(listSlides)) {
      pictures.push({ slide, lang, png: await picture(page, slide, lang, options.scale ?? 1) });
    }
    return pictures;
  });
}

async function picture(page: Page, slide: string, lang: Lang, scale: number): Promise<Uint8Array> {
  const selector = `section.slide[data-slide-id=${quoted(slide)}][data-lang=${quoted(lang)}]`;
  return await page.screenshot({ selector, scale });
}

/** As a string of CSS. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
