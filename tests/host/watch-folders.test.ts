import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "vitest";
import { type FolderWatch, watchFolders } from "../../src/host/watch-folders.ts";

let root: string;
let folder: string;
let watch: FolderWatch;
let stirs: PromiseWithResolvers<void>;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "diptych-watch-"));
  folder = join(root, "tides");
  await mkdir(folder);
  await writeFile(join(folder, "en.md"), "one");
  stirs = Promise.withResolvers();
  watch = watchFolders(() => stirs.resolve());
});
afterEach(async () => {
  watch[Symbol.dispose]();
  await rm(root, { recursive: true, force: true });
});

/** Resolves when something stirs after that. */
async function stirredBy(act: () => Promise<unknown>): Promise<void> {
  stirs = Promise.withResolvers();
  await act();
  await stirs.promise;
}

test("a file that is written, replaced by another, or deleted is noticed, each time", async () => {
  watch.follow([folder]);
  const file = join(folder, "en.md");
  await stirredBy(() => writeFile(file, "two"));
  await writeFile(join(root, "new.md"), "three");
  await stirredBy(() => rename(join(root, "new.md"), file));
  await stirredBy(() => writeFile(file, "four"));
  await stirredBy(() => rm(file));
});

test("a folder that is deleted and made anew is watched again", async () => {
  watch.follow([root, folder]);
  await stirredBy(() => rm(folder, { recursive: true }));
  await stirredBy(() => mkdir(folder));
  watch.follow([root, folder]);
  watch.follow([folder]);
  await stirredBy(() => writeFile(join(folder, "sr.md"), "one"));
});

test("a folder that is not there yet is passed over", async () => {
  const later = join(root, "later");
  watch.follow([root, later]);
  await stirredBy(() => mkdir(later));
  watch.follow([later]);
  await stirredBy(() => writeFile(join(later, "en.md"), "one"));
});
