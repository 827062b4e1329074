import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadLook } from "../../src/host/look.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { codePointsOf } from "../../src/host/woff2.ts";

const templatesFolder = fileURLToPath(new URL("../../templates", import.meta.url));
const packageFile = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

test("templates go by their path, and the user's own win", async () => {
  const disk = memoryDisk({
    "/own/layouts/title.hbs": "mine",
    "/own/theme/sea.css": ":root {}",
    "/own/notes.txt": "no template",
  });
  const both = { ...disk, ...layered(disk) };
  const { templates } = await loadLook(both, { templatesFolder, userTemplates: "/own", packageFile });
  expect(templates.get("layouts/title.hbs")).toBe("mine");
  expect(templates.get("theme/sea.css")).toBe(":root {}");
  expect(templates.has("deck.hbs")).toBe(true);
  expect(templates.has("notes.txt")).toBe(false);
});

/** What the memory has not, the real disk has. */
function layered(memory: ReturnType<typeof memoryDisk>) {
  return {
    kind: (path: string) => (path.startsWith("/own") ? memory : nodeDisk).kind(path),
    list: (path: string) => (path.startsWith("/own") ? memory : nodeDisk).list(path),
    read: (path: string) => (path.startsWith("/own") ? memory : nodeDisk).read(path),
  };
}

describe("the packages bring", () => {
  test("reveal.js as a classic script, which browsers load from a file", async () => {
    const { reveal } = await loadLook(nodeDisk, { templatesFolder, userTemplates: undefined, packageFile });
    expect(reveal.script).not.toMatch(/^\s*(?:import|export)\s/mu);
    expect(reveal.css).toContain(".reveal");
  });
});

test("a missing file is named", async () => {
  const loading = loadLook(memoryDisk(), {
    templatesFolder: "/t",
    userTemplates: undefined,
    packageFile: (name) => `/p/${name}`,
  });
  await expect(loading).rejects.toThrow("expected the file `/p/reveal.js/reveal.js`, found none");
});

describe("a woff2 font", () => {
  const latin = new Uint8Array(
    readFileSync(packageFile("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2")),
  );

  test("says which characters it has", () => {
    const found = codePointsOf(latin);
    for (const character of "aZ0é–“…") expect(found?.has(character.codePointAt(0) ?? 0)).toBe(true);
    expect(found?.has(0x436)).toBe(false);
  });

  test("is told from other files", () => {
    expect(codePointsOf(new TextEncoder().encode("wOFF".repeat(20)))).toBeUndefined();
    expect(codePointsOf(new Uint8Array())).toBeUndefined();
  });
});
