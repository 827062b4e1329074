import type { Browser, Page } from "../host/browser.ts";
import type { Lang } from "../model/lang.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { listSlides } from "./slide-walk.ts";

export interface SlideImage {
  readonly slide: string;
  readonly lang: Lang;
  /** Its place in the page, from 1. */
  readonly number: number;
  readonly png: Uint8Array;
}

/**
 * A PNG of every slide of a print page, in its order.
 *
 * @param options.scale pixels of the picture per CSS pixel; 1, by default, makes 1280×720
 * @param options.isWanted of a slide by its number; all of them, by default
 */
export async function pictureSlides(
  browser: Browser,
  rendered: RenderedPage,
  options: { readonly scale?: number; readonly isWanted?: (number: number) => boolean } = {},
): Promise<readonly SlideImage[]> {
  return await browser.run(rendered, async (page) => {
    const pictures: SlideImage[] = [];
    for (const [index, { slide, lang }] of (await page.evaluate(listSlides)).entries()) {
      const number = index + 1;
      if (options.isWanted?.(number) === false) continue;
      pictures.push({ slide, lang, number, png: await picture(page, slide, lang, options.scale ?? 1) });
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
