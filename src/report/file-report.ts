import { createHash } from "node:crypto";
import type { OutputFile } from "../model/output-file.ts";
import type { FileReport } from "../model/report.ts";

/** A file as reports tell of it. */
export function fileReport({ path, contents }: OutputFile): FileReport {
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
