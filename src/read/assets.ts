import { createHash } from "node:crypto";
import type { Asset } from "../model/asset.ts";
import type { PictureHeader } from "./image-size.ts";

/** A picture of an article as `media/<hash>.<ext>`: the same picture has the same path everywhere. */
export function pictureAsset(bytes: Uint8Array, { format, ...size }: PictureHeader): Asset {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { path: `media/${hash}.${format}`, bytes, ...size };
}
