import * as fc from "fast-check";
import { expect, test } from "vitest";
import { matchBlocks } from "../../src/align/match-blocks.ts";
import { passageReader } from "../../src/align/passage.ts";
import { blocksOf } from "../../src/align/blocks.ts";
import { sentencesOf } from "../../src/align/sentences.ts";
import { aligned, edition } from "./editions.ts";

/** One language's words stand for the other's by their index, so that a translation is word by word. */
const left = [
  "tide",
  "moon",
  "harbour",
  "water",
  "coast",
  "knot",
  "captain",
  "net",
  "stone",
  "wind",
  "lamp",
  "rope",
];
const right = [
  "pasang",
  "bulan",
  "pelabuhan",
  "air",
  "pantai",
  "simpul",
  "nakhoda",
  "jala",
  "batu",
  "angin",
  "lampu",
  "tali",
];

const passage = fc.array(fc.nat({ max: left.length - 1 }), { minLength: 1, maxLength: 30 });
const marks = fc.constantFrom("", "## ", "- ", "1. ", "> ");
const blockOf = fc.record({ words: passage, mark: marks, isKept: fc.boolean(), isChanged: fc.boolean() });
const articles = fc.array(blockOf, { minLength: 1, maxLength: 25 });

type Source = { words: readonly number[]; mark: string; isKept: boolean; isChanged: boolean };

const markdown = (blocks: readonly Source[], words: readonly string[]) =>
  blocks.map(({ words: own, mark }) => `${mark}${own.map((word) => words[word]).join(" ")}.`).join("\n\n");

/** Another edition that lacks some blocks and has some of other length. */
const other = (blocks: readonly Source[]) =>
  blocks
    .filter(({ isKept, isChanged }) => isKept || isChanged)
    .map((block) => (block.isChanged ? { ...block, words: block.words.slice(0, 3) } : block));

const inFileOrder = <Piece extends { readonly lines: readonly [number, number] }>(pieces: readonly Piece[]) =>
  pieces.toSorted((a, b) => a.lines[0] - b.lines[0]);

/** The second half before the first. */
const turned = (blocks: readonly Source[]) => [
  ...blocks.slice(blocks.length >> 1),
  ...blocks.slice(0, blocks.length >> 1),
];

test("every block of every edition stands in exactly one unit, the hub's in order, and so does every sentence", () => {
  fc.assert(
    fc.property(articles, articles, (blocks, more) => {
      const editions = [
        edition("en", markdown(blocks, left)),
        edition("id", markdown(other(blocks), right)),
        edition("sr-Latn", markdown(more, right)),
        edition("de", markdown(turned(blocks), left)),
      ];
      const { units } = aligned(...editions).alignment;
      for (const one of editions) {
        const found = units.flatMap(({ variants }) => variants.get(one.lang) ?? []);
        expect(inFileOrder(found)).toEqual(blocksOf(one));
        const sentences = units.flatMap(({ segments }) =>
          segments.flatMap(({ variants }) => variants.get(one.lang) ?? []),
        );
        expect(sentences).toEqual(found.flatMap((block) => sentencesOf(block, one.lang)));
      }
      const isInOrder = editions.map(({ lang }) => {
        const found = units.flatMap(({ variants }) => variants.get(lang) ?? []);
        return found.every((block, index) => block === inFileOrder(found)[index]);
      });
      expect(isInOrder).toContain(true);
      for (const { score, segments } of units) {
        for (const value of [score, ...segments.map((segment) => segment.score)]) {
          expect(value >= 0 && value <= 1).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("an edition aligned with itself is one to one with a score near 1", () => {
  fc.assert(
    fc.property(articles, (blocks) => {
      const text = markdown(blocks, left);
      const { alignment, diagnostics } = aligned(edition("en", text), edition("id", text));
      for (const { variants, score } of alignment.units) {
        expect([...variants.values()].map(({ length }) => length)).toEqual([1, 1]);
        expect(score).toBeGreaterThan(0.85);
      }
      expect(diagnostics).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const matchesOf = ({ beads }: ReturnType<typeof matchBlocks>) => beads.filter(({ score }) => score > 0);
const byFirst = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test("swapping the editions mirrors the result", () => {
  fc.assert(
    fc.property(articles, fc.boolean(), (blocks, isTurned) => {
      const passages = (lang: string, text: string) => {
        const reader = passageReader(lang);
        return blocksOf(edition(lang, text)).map((block) => reader.ofBlock(block, sentencesOf(block, lang)));
      };
      const english = passages("en", markdown(blocks, left));
      const indonesian = passages("id", markdown(isTurned ? turned(other(blocks)) : other(blocks), right));
      const there = matchBlocks(english, indonesian);
      const back = matchBlocks(indonesian, english);
      expect(matchesOf(back).map(({ left: own, right: theirs, score }) => [theirs, own, score])).toEqual(
        matchesOf(there).map(({ left: own, right: theirs, score }) => [own, theirs, score]),
      );
      const mirrored = back.moves.map((move) => move.map(({ left: own, right: theirs }) => [theirs, own]));
      expect(mirrored.toSorted(byFirst)).toEqual(
        there.moves
          .map((move) => move.map(({ left: own, right: theirs }) => [own, theirs]))
          .toSorted(byFirst),
      );
    }),
    { numRuns: 200 },
  );
});
