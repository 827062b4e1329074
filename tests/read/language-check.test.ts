import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { editionFormats } from "../../src/model/edition.ts";
import { checkLanguage } from "../../src/read/language-check.ts";
import { read } from "./outline.ts";

function findings(text: string, lang: string, format: "txt" | "md" = "md"): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkLanguage(read(text, lang, format), (diagnostic) => found.push(diagnostic));
  return found;
}

const indonesian =
  "Air laut naik dan turun dua kali sehari, dan orang yang tinggal di pantai mengatur harinya dengan itu dan bukan dengan jam. Bulan menarik air yang paling dekat dengannya, dan ketika bumi berputar, setiap pantai lewat di bawah tarikan itu.";
const serbian =
  "Море се диже и пада два пута на дан, па ко живи на обали, тај дан мери по њему, а не по сату.";

describe("a file whose text contradicts its name", () => {
  test("is a warning that says what the text looks like", () => {
    expect(findings(`# Pasang surut\n\n${indonesian}`, "sr")).toEqual([
      {
        severity: "warning",
        code: "read/language-differs",
        message: "expected `sr` as the file name says, found what looks like `id` or `ms`",
        place: { file: "sr.md" },
        hint: "name the file after `id`, or put the text in `sr` into it",
      },
    ]);
  });

  test("of which only the script is plain", () => {
    expect(findings(`# Плима\n\n${serbian}`, "id").map(({ message }) => message)).toEqual([
      "expected `id` as the file name says, found text in Cyrillic script",
    ]);
  });

  test("is not judged by its code, its links or its addresses", () => {
    const code = "```js\n" + "function tide(moon) { return moon.pulls(water); }\n".repeat(20) + "```";
    expect(
      findings(
        `# Плима\n\n${serbian}\n\n${code}\n\nhttps://example.org/the-sea-and-its-tides-explained`,
        "sr",
      ),
    ).toEqual([]);
  });
});

describe("a passage in another script", () => {
  test("is a note with its line", () => {
    const left = "The moon pulls at the water that is nearest.";
    expect(findings(`# Плима\n\n${serbian}\n\n- ${left}\n- ${serbian}\n\n${serbian}`, "sr")).toEqual([
      {
        severity: "note",
        code: "read/block-script",
        message: "expected Cyrillic script as in the rest of `sr`, found a passage in Latin script",
        place: { file: "sr.md", line: 5 },
        hint: "translate the passage, or leave it if it is meant to stand in its own language",
      },
    ]);
  });

  test.each([
    ["a quotation", "„The moon pulls at the water that is nearest.“"],
    ["a block quote", "> The moon pulls at the water that is nearest."],
    ["code", "`the moon pulls at the water that is nearest`"],
    ["names", "International Hydrographic Organization, Monaco"],
    ["a few words", "ebb and flow"],
    ["words beside it", "Енглески: the moon pulls at the water that is nearest"],
  ])("but not %s", (_, block) => {
    expect(findings(`# Плима\n\n${serbian}\n\n${block}\n\n${serbian}`, "sr")).toEqual([]);
  });

  test("Chinese characters alone are Japanese too", () => {
    const japanese = "海は一日に二度満ちて、一日に二度引き、人は昔からその理由を知らずに眺めてきたのである。";
    expect(
      findings(
        `# 潮\n\n${japanese}\n\n## 月面着陸成功五十周年記念国際学術講演会開催要項概要\n\n${japanese}`,
        "ja",
      ),
    ).toEqual([]);
  });
});

const shared = join(import.meta.dirname, "../../../shared");
const isAbsent = !existsSync(shared);

describe.skipIf(isAbsent)(`real editions${isAbsent ? " (skipped: no ../shared)" : ""}`, () => {
  test("are never accused under their own name", () => {
    const editions = [...parallelEditions(), ...articleEditions()];
    expect(editions.length).toBeGreaterThan(50);
    const accused = editions.flatMap(({ text, lang, format }) =>
      findings(text, lang, format).filter(({ severity }) => severity === "warning"),
    );
    expect(accused).toEqual([]);
  });

  test("are recognised under the name of another script or language", () => {
    const wrong = [...parallelEditions(), ...articleEditions()].map(({ text, lang, format }) => {
      const name = lang === "en" || lang === "de" ? "id" : lang === "id" || lang === "ms" ? "sr-Latn" : "en";
      return findings(text, name, format).some(({ code }) => code === "read/language-differs");
    });
    expect(wrong.filter(Boolean)).toHaveLength(wrong.length);
  });
});

interface RealEdition {
  readonly text: string;
  readonly lang: string;
  readonly format: "txt" | "md";
}

function parallelEditions(): readonly RealEdition[] {
  const folder = join(shared, "data/parallel");
  return readdirSync(folder).flatMap((name) => {
    const data: { editions: Record<string, string[]> } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return Object.entries(data.editions).map(([lang, blocks]) => ({
      text: blocks.map((block) => block.replaceAll("\n", " ")).join("\n\n"),
      lang,
      format: "txt" as const,
    }));
  });
}

function articleEditions(): readonly RealEdition[] {
  const folder = join(shared, "articles");
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const [, lang = "", extension = ""] = /([\w-]+)\.(\w+)$/.exec(name) ?? [];
    const format = editionFormats.find((known) => known === extension);
    const isEdition = (format === "txt" || format === "md") && lang !== "README";
    return isEdition ? [{ text: readFileSync(join(folder, name), "utf8"), lang, format }] : [];
  });
}
