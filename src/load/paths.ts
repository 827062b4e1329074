import { relative, resolve, sep } from "node:path";

/** A path as messages, records and reports name it: relative to the project root, with forward slashes. */
export function named(root: string, path: string): string {
  return withSlashes(relative(root, path)) || ".";
}

export function toAbsolute(folder: string, path: string): string {
  return resolve(folder, path);
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
