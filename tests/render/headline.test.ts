import { expect, test } from "vitest";
import { headlineLength } from "../../src/render/headline.ts";

const word = (letters: number) => "n".repeat(letters);

test("a headline of two lines has its full size", () => {
  expect(headlineLength("bullets", ["Four stages that every tide goes through, twice a day"])).toBe("short");
});

test("the longer a headline, the smaller it is set", () => {
  const lengths = [16, 20, 30, 60].map((words) =>
    headlineLength("title", [Array(words).fill("sea").join(" ")]),
  );
  expect(lengths).toEqual(["short", "medium", "long", "longest"]);
});

test("a word that is wider than the line makes the size smaller, however short the headline", () => {
  expect(headlineLength("title", [word(20)])).not.toBe("short");
});

test("the longest language decides for all, so that they stay in step", () => {
  const long = Array(15).fill("плима").join(" ");
  expect(headlineLength("title", ["Tides", long])).toBe(headlineLength("title", [long]));
});

test("Chinese breaks between any two characters", () => {
  expect(headlineLength("title", ["潮汐的起因和潮汐的规律"])).toBe("short");
});

test("scripts without spaces break between characters", () => {
  expect(headlineLength("bullets", ["ระดับน้ำทะเลสูงขึ้นวันละสองครั้งและลดลงวันละสองครั้ง"])).not.toBe("longest");
});
