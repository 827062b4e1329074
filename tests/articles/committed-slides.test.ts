import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { sampleArticle } from "../support/projects.ts";
import { order, worldAround } from "../support/worlds.ts";

const slides = fileURLToPath(new URL("../../slides/sales-funnel", import.meta.url));

// What a reader of the repository sees is what the article gives. After a change to planning: `npm run build`, and look.
test.each(["id.md", "sr.md", ".generated/id.md", ".generated/sr.md", ".generated/plan.json"])(
  "the sample's slides/sales-funnel/%s is up to date",
  async (file) => {
    const article = (lang: string) => readFile(join(sampleArticle, `${lang}.txt`));
    const disk = memoryDisk({
      "/project/articles/sales-funnel/id.txt": await article("id"),
      "/project/articles/sales-funnel/sr.txt": await article("sr"),
    });
    await build(order(), worldAround(disk));
    const made = new TextDecoder().decode(disk.files().get(`/project/slides/sales-funnel/${file}`));
    expect(await readFile(join(slides, file), "utf8")).toBe(made);
  },
);
