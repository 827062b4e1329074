import { createHash } from "node:crypto";
import type { Asset } from "../model/asset.ts";
import { pictureOf } from "./image-size.ts";

/**
 * A picture found inside a document, as `media/<hash>.<ext>`: the same picture has the same path everywhere. Undefined if
 * browsers do not show it.
 */
export function pictureAsset(bytes: Uint8Array): Asset | undefined {
  const picture = pictureOf(bytes);
  if (picture === undefined) return undefined;
  const { format, ...size } = picture;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { path: `media/${hash}.${format}`, bytes, ...size };
}
