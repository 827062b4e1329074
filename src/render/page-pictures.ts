import type { SlidePicture } from "../model/picture.ts";
import { type PageAsset, pageAsset } from "./assets.ts";
import type { Flaw, PagePicture } from "./links.ts";
import { pictureNotShown } from "./picture-flaws.ts";

/** The pictures of one page: what its slides ask for is remembered, and nothing else goes along with it. */
export interface PagePictures {
  readonly picture: (address: string) => PagePicture | Flaw;
  /** In the order in which they were first asked for. */
  readonly shown: () => readonly PageAsset[];
}

export function pagePictures(pictures: ReadonlyMap<string, SlidePicture>): PagePictures {
  const shown = new Map<string, PageAsset>();
  return {
    picture: (address) => {
      const found = pictures.get(address);
      if (found === undefined) return pictureNotShown(address);
      if (found.type === "flaw") {
        const { code, message, hint } = found;
        return { severity: "error", code: `render/picture-${code}`, message, hint };
      }
      const { bytes, width, height } = found.asset;
      const file = shown.get(address) ?? pageAsset("picture", found.format, bytes);
      shown.set(address, file);
      return { href: file.href, ...(width !== undefined && height !== undefined && { width, height }) };
    },
    shown: () => [...shown.values()],
  };
}
