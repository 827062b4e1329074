import { isAbsolute, relative, resolve, sep } from "node:path";

/** A path as people name it: relative to the project root where it lies inside, with forward slashes. */
export function named(root: string, path: string): string {
  const inside = relative(root, path);
  const isInside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  return withSlashes(isInside ? inside : path);
}

/** A folder relative to the project root, with forward slashes, inside or not: the same on every machine of a team. */
export function fromRoot(root: string, path: string): string {
  return withSlashes(relative(root, path)) || ".";
}

export function toAbsolute(folder: string, path: string): string {
  return resolve(folder, path);
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
