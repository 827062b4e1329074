import { diagramKey } from "../model/diagram.ts";
import type { Lang } from "../model/lang.ts";
import { type PageAsset, pageAsset } from "./assets.ts";
import type { Flaw, PagePicture } from "./links.ts";
import type { RenderOptions } from "./options.ts";
import { pictureNotShown } from "./picture-flaws.ts";

/** The pictures of one page: what its slides ask for is remembered, and nothing else goes along with it. */
export interface PagePictures {
  readonly picture: (address: string) => PagePicture | Flaw;
  readonly diagram: (source: string) => PagePicture | undefined;
  readonly logo: () => PagePicture | undefined;
  /** In the order in which they were first asked for. */
  readonly shown: () => readonly PageAsset[];
}

export function pagePictures(
  { pictures, diagrams, logo }: Pick<RenderOptions, "pictures" | "diagrams" | "logo">,
  lang: Lang,
): PagePictures {
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
    diagram: (source) => {
      const key = diagramKey({ lang, source });
      const found = diagrams.get(key);
      if (found === undefined) return undefined;
      const file = shown.get(key) ?? pageAsset("diagram", "svg", found.svg);
      shown.set(key, file);
      return { href: file.href, width: found.width, height: found.height };
    },
    logo: () => {
      if (logo?.type !== "picture") return undefined;
      const { bytes, width, height } = logo.asset;
      const file = shown.get("logo:") ?? pageAsset("logo", logo.format, bytes);
      shown.set("logo:", file);
      return { href: file.href, ...(width !== undefined && height !== undefined && { width, height }) };
    },
    shown: () => [...shown.values()],
  };
}
