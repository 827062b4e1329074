/// <reference lib="dom" />
// What runs in the page is sent there as text, so it may use nothing that is outside of itself.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from "../host/browser.ts";
import type { OutputFile } from "../model/output-file.ts";

/** A picture of pixels among a page's files, or one in a drawing that turns it upright. */
interface Raster {
  /** As addresses have it: escaped. */
  readonly path: string;
  readonly isJpeg: boolean;
  /** Whether its format keeps every pixel as it is, as drawings need it. */
  readonly isLossless: boolean;
  readonly bytes: number;
}

/**
 * Gives a page's pictures no more pixels than paper shows, twice those of CSS at their largest place, and makes JPEG of those that
 * have no transparency: PDFs keep JPEG as it is, and everything else pixel by pixel. A JPEG that is small enough stays what it
 * is; so does a drawing or a picture of a screen that would not get half as large. Of a moving picture the first frame is left.
 * Nothing that is laid out moves.
 */
export async function lightenPictures(page: Page, files: readonly OutputFile[]): Promise<void> {
  const rasters = files.flatMap(({ path, contents }) => {
    const format = /\.(png|apng|gif|jpe?g|webp|avif|upright\.svg)$/iu.exec(path)?.[1]?.toLowerCase();
    if (format === undefined) return [];
    const isLossless = format.endsWith("png") || format === "gif";
    const escaped = path.split("/").map(encodeURIComponent).join("/");
    return [{ path: escaped, isJpeg: format.startsWith("jp"), isLossless, bytes: contents.length }];
  });
  if (rasters.length > 0) await page.evaluate(lightenInPage, rasters);
}

/** Runs in the page. A density beside the new address keeps the size that a picture is laid out by. */
async function lightenInPage(rasters: readonly Raster[]): Promise<void> {
  const images = [...document.images].filter((image) => image.naturalWidth > 0);
  for (const raster of rasters) {
    const shown = images.filter((image) => new URL(image.currentSrc).pathname === `/${raster.path}`);
    const [first] = shown;
    if (first === undefined) continue;
    const density = Math.min(1, 2560 / first.naturalWidth, 2 * Math.max(...shown.map(drawnScale)));
    if (density === 0 || (raster.isJpeg && density === 1)) continue;
    const { address, width } = redrawn(first, density, raster);
    if (raster.isJpeg && address.length * 0.75 >= raster.bytes) continue;
    const natural = first.naturalWidth;
    for (const image of shown) {
      image.srcset = `${address} ${width / natural}x`;
      // It would be a second candidate.
      image.removeAttribute("src");
    }
    await Promise.all(shown.map((image) => image.decode()));
  }

  /** CSS pixels of paper for one of the picture, transforms included. */
  function drawnScale(image: HTMLImageElement): number {
    const { width, height } = image.getBoundingClientRect();
    const scales = [width / image.naturalWidth, height / image.naturalHeight];
    const isWhole = ["contain", "scale-down"].includes(getComputedStyle(image).objectFit);
    return isWhole ? Math.min(...scales) : Math.max(...scales);
  }

  function redrawn(image: HTMLImageElement, density: number, { isLossless }: Raster) {
    const width = Math.max(1, Math.round(image.naturalWidth * density));
    const height = Math.max(1, Math.round(image.naturalHeight * density));
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    // In memory: the graphics card of one machine rounds otherwise than that of the next.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error(`expected a canvas of ${width}×${height} pixels`);
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const asPng = () => canvas.toDataURL("image/png");
    for (let alpha = 3; alpha < data.length; alpha += 4) {
      if (data[alpha] !== 255) return { address: asPng(), width };
    }
    const jpeg = canvas.toDataURL("image/jpeg", 0.8);
    const png = isLossless ? asPng() : undefined;
    return { address: png !== undefined && png.length < 2 * jpeg.length ? png : jpeg, width };
  }
}
