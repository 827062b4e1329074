import type { ElementContent, Root } from "hast";
import type { Asset } from "../model/asset.ts";
import type { Diagnostic, Place, Report } from "../model/diagnostic.ts";
import { pictureAsset } from "./assets.ts";
import { pictureOf } from "./image-size.ts";
import { attribute, rebuilt } from "./hast-nodes.ts";

/** The bytes behind an address such as `embedded:3`; undefined if there are none. */
export type Embedded = (index: number) => Uint8Array | undefined;

export interface WithAssets {
  readonly tree: Root;
  /** Each path once. */
  readonly assets: readonly Asset[];
}

/** Turns the pictures that a document itself holds into assets; what cannot be shown is reported and left out. */
export function withAssets(tree: Root, embedded: Embedded, file: string, report: Report): WithAssets {
  const assets = new Map<string, Asset>();
  const named = rebuilt(tree, (element): readonly ElementContent[] => {
    const source = element.tagName === "img" ? (attribute(element, "src") ?? "") : undefined;
    if (source === undefined) return [element];
    if (!source.startsWith(scheme)) return source === "" ? [] : [element];
    const bytes = embedded(Number(source.slice(scheme.length)));
    const picture = bytes === undefined ? undefined : pictureOf(bytes);
    if (bytes === undefined || picture === undefined) {
      const line = element.position?.start.line;
      const place = { file, ...(line === undefined ? {} : { line }) };
      report(bytes === undefined ? missing(place) : unshowable(place));
      return [];
    }
    const asset = pictureAsset(bytes, picture);
    assets.set(asset.path, asset);
    return [{ ...element, properties: { ...element.properties, src: asset.path } }];
  });
  return { tree: named, assets: [...assets.values()] };
}

/** Stands before a number where a document holds the picture itself. */
export const scheme = "embedded:";

function missing(place: Place): Diagnostic {
  return {
    severity: "warning",
    code: "read/image-missing",
    message: "expected a picture in the document, found only a link to a file elsewhere",
    place,
    hint: "insert the picture itself into the document",
  };
}

function unshowable(place: Place): Diagnostic {
  return {
    severity: "warning",
    code: "read/image-format",
    message: "expected a picture in PNG, JPEG, GIF, WebP, AVIF or SVG, found another format; it is left out",
    place,
    hint: "save the picture as PNG and insert it again",
  };
}
