import { createHash } from "node:crypto";
import type { OutputFile } from "../model/output-file.ts";

/** A file beside the pages, shared by all that need the same bytes. */
export interface PageAsset {
  /** Address as seen from a page, which lies one folder deep. */
  readonly href: string;
  readonly file: OutputFile;
}

/** `assets/<name>.<hash>.<extension>`, its name made from its contents: what changes has a new name. */
export function pageAsset(name: string, extension: string, contents: string | Uint8Array): PageAsset {
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 10);
  const path = `assets/${name}.${hash}.${extension}`;
  return { href: `../${path}`, file: { path, contents } };
}
