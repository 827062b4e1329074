import { expect, test } from "vitest";
import { hubOf } from "../../src/align/hub.ts";
import { joinByHub } from "../../src/align/join.ts";
import type { Bead } from "../../src/model/alignment.ts";

const bead = (left: Bead["left"], right: Bead["right"], score = 1): Bead => ({ left, right, score });
const ranges = (groups: ReturnType<typeof joinByHub>) =>
  groups.map((group) =>
    [...group.ranges].map(([lang, [start, end]]) => `${lang} ${start}-${end}`).join(", "),
  );

test("the hub is the edition with the most blocks, of equals the pivot, then the first", () => {
  const sizes = [
    { lang: "en", size: 5 },
    { lang: "id", size: 7 },
    { lang: "sr", size: 7 },
  ];
  expect([hubOf(sizes, "sr"), hubOf(sizes, "en")]).toEqual(["sr", "id"]);
});

test("what one edition merges stays together in all", () => {
  const groups = joinByHub(
    "en",
    2,
    new Map([
      ["id", [bead([0, 2], [0, 1], 0.6)]],
      ["sr", [bead([0, 1], [0, 1], 0.8), bead([1, 2], [1, 2], 1)]],
    ]),
  );
  expect(ranges(groups)).toEqual(["en 0-2, id 0-1, sr 0-2"]);
  expect(groups[0]?.score).toBeCloseTo(0.8);
});

test("a passage of another edition stands alone at its place, even beside a merge", () => {
  const groups = joinByHub(
    "en",
    2,
    new Map([
      ["id", [bead([0, 2], [0, 1])]],
      [
        "sr",
        [bead([0, 0], [0, 1], 0), bead([0, 1], [1, 2]), bead([1, 1], [2, 3], 0), bead([1, 2], [3, 3], 0)],
      ],
    ]),
  );
  expect(ranges(groups)).toEqual(["sr 0-1", "en 0-2, id 0-1, sr 1-2", "sr 2-3"]);
});

test("a passage inside a merge belongs to it, for it has no other place", () => {
  const sr = [bead([0, 1], [0, 1]), bead([1, 1], [1, 2], 0), bead([1, 2], [2, 3])];
  expect(
    ranges(
      joinByHub(
        "en",
        2,
        new Map([
          ["id", [bead([0, 2], [0, 1])]],
          ["sr", sr],
        ]),
      ),
    ),
  ).toEqual(["en 0-2, id 0-1, sr 0-3"]);
});
