import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SlideFile } from "../../src/model/slide-file.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { fitText, nastyText, slideFiles, withoutPlaces } from "../support/slide-files.ts";

const runs = { numRuns: 2000 };
const silent = (): void => {};
const parse = (text: string): SlideFile => parseSlideFile({ file: "id.md", text }, silent);

test("serialize(parse(text)) = text for every file in canonical form", () => {
  fc.assert(
    fc.property(slideFiles(nastyText), (file) => {
      const text = serializeSlideFile(file);
      expect(serializeSlideFile(parse(text))).toBe(text);
    }),
    runs,
  );
});

test("parse(serialize(file)) = file, but for places, where no text needs escaping", () => {
  fc.assert(
    fc.property(slideFiles(fitText), (file) => {
      expect(withoutPlaces(parse(serializeSlideFile(file)))).toEqual(file);
    }),
    runs,
  );
});

test("what a text becomes by serializing once, it stays", () => {
  fc.assert(
    fc.property(slideFiles(nastyText), (file) => {
      const settled = parse(serializeSlideFile(file));
      expect(parse(serializeSlideFile(settled))).toEqual(settled);
    }),
    runs,
  );
});

test("any text at all can be parsed, and its canonical form is stable", () => {
  const anyText = fc.oneof(
    nastyText,
    fc.array(nastyText).map((texts) => texts.join("\n---\n")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const once = serializeSlideFile(parse(text));
      expect(serializeSlideFile(parse(once))).toBe(once);
    }),
    runs,
  );
});

test("no line with content is lost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...wordLines), fc.nat({ max: 2 })), { maxLength: 40 }),
      (made) => {
        const lines = made.flatMap(([line, blanks], index) => [
          line.replaceAll("WORD", `word${index}x`),
          ...Array.from({ length: blanks }, () => ""),
        ]);
        const text = lines.join("\n");
        const kept = serializeSlideFile(parse(text));
        const words = text.match(/word\d+x/g) ?? [];
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      },
    ),
    runs,
  );
});

const wordLines = [
  "WORD¦WORD¦# WORD¦## WORD ##¦### WORD¦- WORD¦  WORD¦Note: WORD¦Note:¦::: notes¦:::¦::: WORD¦> WORD",
  "---¦----¦--¦```WORD¦```¦~~~ WORD¦  ```WORD¦- ```¦<!-- WORD¦WORD -->¦<!-- WORD -->¦#WORD¦WORD: WORD¦\tWORD",
  '<!-- .slide: id="WORD" -->¦<!-- .slide: data-layout="WORD"¦<!-- .slide: WORD -->',
  '<!-- .slide: data-kicker="WORD" data-x=1 --> WORD',
].flatMap((kind) => kind.split("¦"));
