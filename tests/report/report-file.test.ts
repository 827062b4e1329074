import { describe, expect, test } from "vitest";
import type { DeckReport, DiagnosticReport, RunReport } from "../../src/model/report.ts";
import { parseReport, serializeReport, updatedReport } from "../../src/report/report-file.ts";

const file = (path: string, bytes = 1) => ({ path, bytes, sha256: `${path}-${bytes}` });
const unit = { id: "u1", kind: "paragraph", depth: 0, score: 1, ranges: { en: [1, 1] } } as const;
const deck = (facts: Partial<DeckReport> = {}): DeckReport => ({
  name: "tides",
  langs: ["en", "sr"],
  pivot: "en",
  titles: { en: "Tides", sr: "Плима и осека" },
  theme: "paper",
  slides: [],
  units: [],
  files: [],
  ...facts,
});
const finding = (code: string, path: string): DiagnosticReport => ({
  severity: "error",
  code,
  message: "m",
  file: path,
});
const before: RunReport = {
  version: 1,
  decks: [
    deck({
      units: [unit],
      files: [file("dist/tides/en.html"), file("dist/tides/sr.html"), file("dist/assets/old.css")],
    }),
  ],
  diagnostics: [
    finding("render/no-glyph", "slides/tides/en.md"),
    finding("check/overflow", "slides/tides/sr.md"),
  ],
};

test("what is written is read back, and no report counts as none", () => {
  expect(parseReport(serializeReport(before))).toEqual(before);
  expect(parseReport("{}")).toBeUndefined();
  expect(parseReport("not json")).toBeUndefined();
  expect(parseReport('{"version":1,"decks":[],"diagnostics":[null]}')).toBeUndefined();
});

describe("a run of one language", () => {
  const ran = { stages: new Set(["render"]), langs: ["sr"], writes: new Set(["html" as const]) };
  const after = updatedReport(before, deck({ files: [file("dist/tides/sr.html", 2)] }), [], ran);

  test("leaves the other's files and findings", () => {
    expect(after.decks[0]?.files).toEqual([
      file("dist/assets/old.css"),
      file("dist/tides/en.html"),
      file("dist/tides/sr.html", 2),
    ]);
    expect(after.diagnostics).toContainEqual(finding("render/no-glyph", "slides/tides/en.md"));
  });

  test("leaves what its stages do not look for", () => {
    expect(after.diagnostics).toContainEqual(finding("check/overflow", "slides/tides/sr.md"));
  });

  test("keeps the passages when it read no article", () => {
    expect(after.decks[0]?.units).toEqual([unit]);
  });
});

test("a run of all languages replaces files and the findings of its stages", () => {
  const ran = { stages: new Set(["render", "check"]), langs: [], writes: new Set(["html" as const]) };
  const after = updatedReport(before, deck({ files: [file("dist/tides/en.html", 2)] }), [], ran);
  expect(after.decks[0]?.files).toEqual([file("dist/tides/en.html", 2)]);
  expect(after.diagnostics).toEqual([]);
});

test("a run that makes no PDFs leaves those of an earlier one", () => {
  const ran = { stages: new Set<string>(), langs: [], writes: new Set(["html" as const]) };
  const earlier = {
    ...before,
    decks: [deck({ files: [file("dist/tides/en.pdf"), file("dist/tides/old.html")] })],
  };
  const after = updatedReport(earlier, deck({ files: [file("dist/tides/en.html")] }), [], ran);
  expect(after.decks[0]?.files).toEqual([file("dist/tides/en.html"), file("dist/tides/en.pdf")]);
});
