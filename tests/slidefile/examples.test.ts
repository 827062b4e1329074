import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";

// Decks cut by hand, in canonical form; they lie beside the project and are no part of it.
const folder = fileURLToPath(new URL("../../../shared/examples", import.meta.url));
const decks = globSync("*.*.md", { cwd: folder });

test.skipIf(!existsSync(folder))(
  "decks cut by hand are written as they were (needs ../shared/examples)",
  () => {
    expect(decks.length).toBeGreaterThan(0);
    for (const deck of decks) {
      const text = readFileSync(`${folder}/${deck}`, "utf8");
      const flaws = new Set<string>();
      const file = parseSlideFile({ file: basename(deck), text }, ({ code }) => flaws.add(code));
      expect(serializeSlideFile(file)).toBe(text);
      expect(file.slides.every(({ id, title, body }) => id !== undefined && title + body !== "")).toBe(true);
      // They use layouts that may not be drawn yet.
      expect([...flaws].filter((code) => code !== "slidefile/unknown-layout")).toEqual([]);
    }
  },
);
