import { describe, expect, test } from "vitest";
import { alignEditions } from "../../src/align/align.ts";
import type { Alignment } from "../../src/model/alignment.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { reportOnlyInNotes } from "../../src/plan/only-in-notes.ts";
import { readTextEdition } from "../support/text-edition.ts";
import { planned, shown } from "./planned.ts";

function alignmentOf(articles: Readonly<Record<string, string>>): Alignment {
  const editions = Object.entries(articles).map(([lang, text]) => {
    const bytes = new TextEncoder().encode(text);
    return readTextEdition({ lang, file: `${lang}.md`, format: "md", bytes }, () => {});
  });
  return alignEditions(editions, { pivot: "en" }, () => {});
}

/** Layout, headline and body of the slides behind the title, by language. */
function slides(articles: Readonly<Record<string, string>>) {
  const plan = planned(alignmentOf(articles));
  return Object.fromEntries(
    Object.keys(articles).map((lang) => [lang, shown(plan.deck.slides.slice(1), lang)]),
  );
}

describe("a quotation", () => {
  test("stands under the sentence that leads in to it, and above who said it", () => {
    const made = slides({
      en: "# Tides\n\n## Causes\n\nPliny knew the answer long ago:\n\n> The cause is in the sun and the moon.\n>\n> — Pliny, *Natural History*\n",
      id: "# Pasang\n\n## Sebab\n\nPliny sudah lama tahu jawabannya:\n\n> Sebabnya ada pada matahari dan bulan.\n>\n> — Pliny, *Sejarah Alam*\n",
    });
    expect(made).toEqual({
      en: [
        [
          "quote",
          "Pliny knew the answer long ago",
          "> The cause is in the sun and the moon.\n\nPliny, *Natural History*",
        ],
      ],
      id: [
        [
          "quote",
          "Pliny sudah lama tahu jawabannya",
          "> Sebabnya ada pada matahari dan bulan.\n\nPliny, *Sejarah Alam*",
        ],
      ],
    });
  });

  test("that nothing leads in to has its heading as a kicker and no headline", () => {
    const article = "# Tides\n\n## Causes\n\n> The cause is in the sun and the moon.\n> -- Pliny\n";
    const [, slide] = planned(alignmentOf({ en: article })).deck.slides;
    expect(slide?.texts.get("en")).toMatchObject({
      layout: "quote",
      kicker: "Causes",
      title: "",
      body: "> The cause is in the sun and the moon.\n\nPliny",
    });
  });

  test("signed behind its last sentence", () => {
    const article =
      "# Tides\n\n## Causes\n\n> The cause is in the sun. And in the moon. — [Pliny](https://example.org), *Natural History*\n";
    const [, slide] = planned(alignmentOf({ en: article })).deck.slides;
    expect(slide?.texts.get("en")?.body).toBe(
      "> The cause is in the sun. And in the moon.\n\n[Pliny](https://example.org), *Natural History*",
    );
  });

  test("is a paragraph with a signed line below it", () => {
    const article =
      "# Tides\n\n## Causes\n\nThe cause is in the sun and the moon.\n\n― Pliny the Elder\n\nThe sea obeys them both.\n";
    expect(slides({ en: article })["en"]?.[0]).toEqual([
      "quote",
      "",
      "> The cause is in the sun and the moon.\n\nPliny the Elder",
    ]);
  });

  test("that is long loses whole sentences at its end, never a part of one", () => {
    const sentence =
      "The tide comes in and goes out again twice on every day of the year at all of the open coasts of the world.";
    const article = `# Tides\n\n## Causes\n\n> ${sentence} ${sentence} ${sentence}\n>\n> — Pliny\n`;
    expect(slides({ en: article })["en"]?.[0]?.[2]).toBe(`> ${sentence} ${sentence}\n\nPliny`);
  });
});

test("a long quotation does not end in a mark of what it leaves out", () => {
  const sentence =
    "The tide comes in and goes out again twice on every day of the year at all of the coasts.";
  const article = `# Tides\n\n## Causes\n\n> ${sentence} (...) ${sentence} (...) ${sentence}\n>\n> — Pliny\n`;
  expect(slides({ en: article })["en"]?.[0]?.[2]).toBe(`> ${sentence} (...) ${sentence}\n\nPliny`);
});

describe("a table", () => {
  const rows = (from: number, to: number, word: string) =>
    Array.from({ length: to - from }, (_, index) => `| ${word} ${from + index + 1} | ${from + index} |`).join(
      "\n",
    );

  test("too long for a slide goes on over several, in every language at the same rows, with its head", () => {
    const made = slides({
      en: `# Tides\n\n## Ports\n\nThe harbours differ by far:\n\n| Port | Range |\n| --- | ---: |\n${rows(0, 15, "Port")}\n`,
      id: `# Pasang\n\n## Pelabuhan\n\nPelabuhan sangat berbeda-beda:\n\n| Tempat | Selisih |\n| --- | ---: |\n${rows(0, 15, "Tempat")}\n`,
    });
    expect(made["en"]?.map(([layout, headline]) => `${layout}: ${headline}`)).toEqual([
      "table: The harbours differ by far (1/2)",
      "table: The harbours differ by far (2/2)",
    ]);
    for (const lang of ["en", "id"]) {
      const bodies = made[lang]?.map(([, , body]) => body.split("\n")) ?? [];
      expect(bodies.map((lines) => lines.length)).toEqual([2 + 8, 2 + 7]);
      const heads = bodies.map(([head = ""]) => head.replaceAll(/\s+/g, " "));
      expect(heads[1]).toBe(heads[0]);
      expect(bodies[1]?.[2]).toContain("9");
    }
  });

  test("with a caption and nothing that leads in to it takes the caption as headline", () => {
    const article = `# Tides\n\n## Ports\n\nTable 1: Ranges of some ports\n\n| Port | Range |\n| --- | ---: |\n${rows(0, 3, "Port")}\n`;
    expect(slides({ en: article })["en"]?.[0]?.slice(0, 2)).toEqual([
      "table",
      "Table 1: Ranges of some ports",
    ]);
  });

  test("of sentences is only in the notes, and is named", () => {
    const cell = "word ".repeat(60).trim();
    const article = `# Tides\n\n## Ports\n\nThe sea is near.\n\n| Port | Range |\n| --- | --- |\n| ${cell} | 1 |\n`;
    const alignment = alignmentOf({ en: article });
    const plan = planned(alignment);
    expect(plan.deck.slides.map((slide) => slide.layout)).not.toContain("table");
    expect(plan.deck.slides.at(-1)?.texts.get("en")?.notes).toContain(cell);
    const found: Diagnostic[] = [];
    reportOnlyInNotes(
      alignment,
      plan.deck,
      (lang) => `${lang}.md`,
      (diagnostic) => found.push(diagnostic),
    );
    expect(found).toMatchObject([
      { severity: "note", code: "plan/only-in-notes", place: { file: "en.md", line: 7 } },
    ]);
  });
});

describe("a listing", () => {
  const half = (name: string) => Array.from({ length: 9 }, (_, line) => `${name}(${line});`).join("\n");

  test("parts at a blank line, in every language at the same", () => {
    const made = slides({
      en: `# Tides\n\n## Program\n\nThis is how it goes:\n\n\`\`\`js\n${half("rise")}\n\n${half("fall")}\n\`\`\`\n`,
      id: `# Pasang\n\n## Program\n\nBeginilah cara program berjalan:\n\n\`\`\`js\n${half("naik")}\n\n${half("turun")}\n\`\`\`\n`,
    });
    expect(made["en"]).toEqual([
      ["code", "This is how it goes (1/2)", `\`\`\`js\n${half("rise")}\n\`\`\``],
      ["code", "This is how it goes (2/2)", `\`\`\`js\n${half("fall")}\n\`\`\``],
    ]);
    expect(made["id"]?.[1]?.[2]).toBe(`\`\`\`js\n${half("turun")}\n\`\`\``);
  });

  test("that parts in one language only is in the notes", () => {
    const made = slides({
      en: `# Tides\n\n## Program\n\n\`\`\`js\n${half("rise")}\n\n${half("fall")}\n\`\`\`\n`,
      id: `# Pasang\n\n## Program\n\n\`\`\`js\n${half("naik")}\n${half("turun")}\n\`\`\`\n`,
    });
    expect(made["en"]?.map(([layout]) => layout)).not.toContain("code");
  });
});

describe("a formula", () => {
  test("is whole, over what its letters mean", () => {
    const article =
      "# Tides\n\n## Force\n\nThe force falls with the cube:\n\n$$\nF_1 = \\frac{a_1}{d^3}\n$$\n\nHere $d$ is the distance.\n";
    expect(slides({ en: article })["en"]).toEqual([
      [
        "statement",
        "The force falls with the cube",
        "$$ F_1 = \\frac{a_1}{d^3} $$\n\nHere $d$ is the distance.",
      ],
    ]);
  });

  test("inside a sentence is never cut and never escaped", () => {
    const article = "# Tides\n\n## Force\n\nThe force is $a_1 * (b_1, c_1)$, which is little.\n";
    expect(slides({ en: article })["en"]?.flat().join(" ")).toContain("$a_1 * (b_1, c_1)$");
  });
});

test("a listing in a list item stays as it is", () => {
  const list = "1. Add it:\n\n   ```sh\n   npm install it\n   ```\n\n2. Start it now\n3. Wait a little\n";
  const [, slide] = planned(alignmentOf({ en: `# Setup\n\n## Steps\n\n${list}` })).deck.slides;
  expect(slide?.texts.get("en")?.body).toBe(
    "1. **Add it**: `npm install it`\n2. Start it now\n3. Wait a little",
  );
});
