import { describe, expect, test } from "vitest";
import type { PlanRecord } from "../../../src/model/plan-record.ts";
import { facingRows } from "../../../src/render/handout/facing.ts";
import type { HandoutSlide } from "../../../src/render/handout/handout-slides.ts";
import { slideText } from "../sample.ts";

const slide = (lang: string, ...blocks: readonly string[]): HandoutSlide => ({
  id: "a",
  lang,
  text: slideText({}),
  number: 1,
  total: 1,
  html: "",
  titleHtml: "",
  blocks,
});

type Notes = readonly [first: number, last: number];

function planOf(units: Readonly<Record<string, readonly [en?: Notes, id?: Notes]>>): PlanRecord {
  const records = (side: 0 | 1) =>
    Object.entries(units).map(([unit, sides]) => {
      const notes = sides[side];
      return { unit, fingerprint: "", ...(notes && { notes }) };
    });
  const lang = (side: 0 | 1) => ({
    slides: [{ id: "a", layout: "bullets" as const, units: records(side), pieces: [] }],
  });
  return {
    version: 1,
    deck: "tides",
    source: "",
    pivot: "en",
    slides: ["a"],
    langs: { en: lang(0), id: lang(1) },
  };
}

const rows = (...args: Parameters<typeof facingRows>) => facingRows(...args).map(({ cells }) => cells);

describe("paragraphs of two languages", () => {
  test("face each other one by one where nobody says otherwise", () => {
    expect(rows(slide("en", "1", "2"), slide("id", "satu", "dua"), undefined)).toEqual([
      [["1"], ["satu"]],
      [["2"], ["dua"]],
    ]);
  });

  test("face each other as a whole where their numbers differ", () => {
    expect(rows(slide("en", "1", "2"), slide("id", "satu"), undefined)).toEqual([[["1", "2"], ["satu"]]]);
  });

  test("that the plan joined stay joined: one that the other language cut in two faces both", () => {
    const plan = planOf({
      u1: [
        [0, 0],
        [0, 1],
      ],
      u2: [
        [1, 1],
        [2, 2],
      ],
    });
    expect(rows(slide("en", "1", "2"), slide("id", "a", "b", "c"), plan)).toEqual([
      [["1"], ["a", "b"]],
      [["2"], ["c"]],
    ]);
  });

  test("the items of one list are one row", () => {
    const plan = planOf({
      u1: [
        [0, 0],
        [0, 0],
      ],
      u2: [
        [1, 1],
        [1, 1],
      ],
      u3: [
        [1, 1],
        [1, 1],
      ],
    });
    expect(rows(slide("en", "1", "list"), slide("id", "satu", "daftar"), plan)).toEqual([
      [["1"], ["satu"]],
      [["list"], ["daftar"]],
    ]);
  });

  test("one that only one language has stands with those before it", () => {
    const plan = planOf({
      u1: [
        [0, 0],
        [0, 0],
      ],
      u2: [[1, 1]],
      u3: [
        [2, 2],
        [1, 1],
      ],
    });
    expect(rows(slide("en", "1", "2", "3"), slide("id", "satu", "tiga"), plan)).toEqual([
      [["1", "2"], ["satu"]],
      [["3"], ["tiga"]],
    ]);
  });

  test("that change places are not torn apart", () => {
    const plan = planOf({
      u1: [
        [0, 0],
        [1, 1],
      ],
      u2: [
        [1, 1],
        [0, 0],
      ],
    });
    expect(rows(slide("en", "1", "2"), slide("id", "dua", "satu"), plan)).toEqual([
      [
        ["1", "2"],
        ["dua", "satu"],
      ],
    ]);
  });

  test("that somebody added by hand make the plan void", () => {
    const plan = planOf({
      u1: [
        [0, 0],
        [0, 0],
      ],
    });
    expect(rows(slide("en", "1", "own"), slide("id", "satu", "sendiri"), plan)).toHaveLength(2);
  });

  test("a slide that one language lacks leaves its side empty", () => {
    expect(rows(slide("en", "1"), undefined, undefined)).toEqual([[["1"], []]]);
    expect(rows(slide("en"), slide("id"), undefined)).toEqual([]);
  });
});
