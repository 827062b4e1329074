import type { Image, Nodes } from "mdast";
import type { Asset } from "../model/asset.ts";
import type { Picture } from "../model/picture.ts";

/** The picture that an image of the tree shows; undefined if there is no file for it. */
export type FindPicture = (image: Image) => Picture | undefined;

export function findPicture(assets: readonly Asset[]): FindPicture {
  const byPath = new Map(assets.map((asset) => [asset.path, asset]));
  return ({ url, alt, title }) => {
    const asset = byPath.get(url);
    if (asset === undefined) return undefined;
    const { path, width, height } = asset;
    const size = width === undefined || height === undefined ? {} : { width, height };
    return { path, alt: alt ?? "", title: title ?? "", ...size };
  };
}

/** All pictures inside a node, in order, as far as there are files for them. */
export function picturesIn(node: Nodes, find: FindPicture): readonly Picture[] {
  if (node.type === "image") return [find(node)].flatMap((picture) => picture ?? []);
  return "children" in node ? node.children.flatMap((child) => picturesIn(child, find)) : [];
}
