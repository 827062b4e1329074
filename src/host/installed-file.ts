import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * The absolute path of a file of a package, as a module in the first of the folders that has it would find it; undefined if
 * none has.
 */
export function installedFile(specifier: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    try {
      return createRequire(join(folder, "here.js")).resolve(specifier);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  return undefined;
}

/** Node tells only by throwing. */
function isNotFound(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "MODULE_NOT_FOUND" || code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
}
