import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagramScript } from "../../src/host/diagram-script.ts";

test("Mermaid is found where a project has installed it, and nowhere else", () => {
  const folder = mkdtempSync(join(tmpdir(), "diptych-test-"));
  try {
    expect(diagramScript([folder])()).toBeUndefined();
    const home = join(folder, "node_modules", "mermaid");
    mkdirSync(join(home, "dist"), { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "name": "mermaid", "version": "11.0.1" }');
    writeFileSync(join(home, "dist", "mermaid.min.js"), "globalThis.mermaid = {};");
    expect(diagramScript([join(folder, "templates"), folder])()).toEqual({
      version: "11.0.1",
      source: "globalThis.mermaid = {};",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
