import { existsSync, mkdtempSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Real articles beside the project; undefined where they are not there, and tests on them skip. */
export function sharedArticle(name: string): string | undefined {
  const folder = join(root, "..", "shared", "articles", name);
  return existsSync(folder) ? folder : undefined;
}

export const sampleArticles = join(root, "articles");
export const sampleArticle = join(sampleArticles, "sales-funnel");

/** A project folder of its own on the real disk, with an article in it; gone when disposed of. */
export async function projectWith(
  article: string,
  name: string,
): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "diptych-test-"));
  await mkdir(join(folder, "articles"));
  await cp(article, join(folder, "articles", name), { recursive: true });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** The contents of all files below a folder, by their path in it. */
export async function snapshot(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(
    async (file) => [file.slice(folder.length + 1), await readFile(file, "latin1")] as const,
  );
  return new Map(await Promise.all(pairs));
}
