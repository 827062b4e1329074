import { describe, expect, test } from "vitest";
import { deriveScript } from "../../src/read/derived.ts";
import { outline, read } from "./outline.ts";

const article = `---
title: Плима и осека
author: Ана Љубић
source: https://example.org/плима
---

# Плима и осека

Море се **диже** и пада; види [„Њихање мора“](https://example.org/њихање "Чланак") и www.пример.срб.

![Месец над морем](мора/месец.png)

- покрени \`диже()\`
- пиши на пера@example.org

| лука | висина |
| --- | --- |
| Сплит | 0,4 |

\`\`\`js
// море
\`\`\`
`;

describe("deriveScript", () => {
  const source = read(article, "sr", "md");
  const latin = deriveScript(source, "sr-Latn");
  const written = JSON.stringify(latin.root);

  test("writes texts, descriptions, tooltips and what the edition says of itself", () => {
    expect(latin.meta).toEqual({
      title: "Plima i oseka",
      author: "Ana Ljubić",
      origin: "https://example.org/плима",
    });
    for (const text of [
      "More se ",
      "diže",
      "„Njihanje mora“",
      "Članak",
      "Mesec nad morem",
      "luka",
      "Split",
      "piši na ",
    ]) {
      expect(written).toContain(text);
    }
  });

  test("leaves code and addresses", () => {
    for (const text of [
      "диже()",
      "// море",
      "https://example.org/њихање",
      "www.пример.срб",
      "мора/месец.png",
      "пера@example.org",
    ]) {
      expect(written).toContain(text);
    }
  });

  test("has the same blocks on the same lines, and says what it was made from", () => {
    const places = (lines: readonly string[]) => lines.map((line) => line.replace(/:.*/s, ""));
    expect(places(outline(latin))).toEqual(places(outline(source)));
    expect(latin).toMatchObject({ lang: "sr-Latn", derivedFrom: "sr", file: "sr.md" });
    expect(source.root.children[0]).toMatchObject({ children: [{ value: "Плима и осека" }] });
  });

  test("and back is the edition itself", () => {
    const back = deriveScript(latin, "sr");
    expect(back.root).toEqual(source.root);
    expect(back.meta).toEqual(source.meta);
  });

  test("words of the other script stay", () => {
    const edition = deriveScript(read("# Шта је HTML\n\nТекст о CSS-у и ћирилици.", "sr", "md"), "sr-Latn");
    expect(outline(edition)).toEqual(["1-1 title: Šta je HTML", "3-3 paragraph: Tekst o CSS-u i ćirilici"]);
  });

  test("a full stop without its space makes no address", () => {
    const edition = read(
      "# Naslov\n\nKraj.Početak d.o.o. u diptych.yaml i na www.primer.rs/ćao, a@b.rs.",
      "sr-Latn",
      "md",
    );
    const [, paragraph] = deriveScript(edition, "sr").root.children;
    expect(paragraph).toMatchObject({
      children: [
        { value: "Крај.Почетак д.о.о. у diptych.yaml и на " },
        { type: "link" },
        { value: ", " },
        { type: "link" },
        { value: "." },
      ],
    });
    expect(JSON.stringify(paragraph)).toContain("www.primer.rs/ćao");
    expect(JSON.stringify(paragraph)).toContain("a@b.rs");
  });

  test("a foreign author's name stays whole", () => {
    const edition = read("---\nauthor: Ann Bayley\n---\n\n# Naslov\n\nTekst.", "sr-Latn", "md");
    expect(deriveScript(edition, "sr-Cyrl")).toMatchObject({
      lang: "sr-Cyrl",
      meta: { author: "Ann Bayley" },
    });
  });

  test.each([
    ["id", "sr-Latn"],
    ["sr", "sr-Cyrl"],
    ["sr", "hr"],
    ["ru", "ru-Latn"],
  ])("%s has no form in %s", (from, to) => {
    expect(() => deriveScript(read("# А\n\nAlpha.", from, "md"), to)).toThrow(
      `expected an edition that \`${to}\` can be written from, found \`${from}\` (${from}.md)`,
    );
  });
});
