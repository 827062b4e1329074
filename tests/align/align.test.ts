import { describe, expect, test } from "vitest";
import { aligned, article, edition, english, indonesian, serbian, shape } from "./editions.ts";

const insert = (passages: readonly string[], text: string) => [
  ...passages.slice(0, 3),
  text,
  ...passages.slice(3, 8),
];
const without = (passages: readonly string[], index: number) => passages.filter((_, at) => at !== index);

describe("two editions", () => {
  test("that run alike match block by block and sentence by sentence, with nothing to report", () => {
    const { alignment, diagnostics } = aligned(article("id", indonesian), article("sr", serbian));
    expect(alignment.units.map(shape)).toEqual(Array.from({ length: 11 }, () => "id:1 sr:1"));
    expect(
      alignment.units.flatMap(({ segments }) => segments).map(({ variants }) => variants.size),
    ).not.toContain(1);
    expect(Math.min(...alignment.units.map(({ score }) => score))).toBeGreaterThan(0.5);
    expect(diagnostics).toEqual([]);
  });

  test("a deleted paragraph is found and named, with its place", () => {
    const { alignment, diagnostics } = aligned(article("id", indonesian), article("sr", without(serbian, 2)));
    expect(alignment.units.map(shape).filter((own) => own !== "id:1 sr:1")).toEqual(["id:1"]);
    expect(diagnostics).toEqual([
      {
        severity: "warning",
        code: "align/missing-block",
        message:
          "expected this paragraph in sr as in id, found none: `Nelayan di Jepara tahu hal ini jauh sebelum ada yang bisa …`",
        place: { file: "id.md", line: 5 },
        hint: "translate it in `sr.md`, or take it out of `id.md`",
      },
    ]);
  });

  test("a passage without counterpart scores 0 and stands at its place", () => {
    const { alignment } = aligned(article("id", without(indonesian, 4)), article("sr", serbian));
    expect(alignment.units.findIndex(({ variants }) => variants.size === 1)).toBe(4);
    expect(alignment.units[4]?.score).toBe(0);
  });

  test("two paragraphs that the other edition merges become one unit of two blocks", () => {
    const merged = [...serbian.slice(0, 1), `${serbian[1]} ${serbian[2]}`, ...serbian.slice(3)];
    const { alignment, diagnostics } = aligned(article("id", indonesian), article("sr", merged));
    expect(alignment.units.map(shape).filter((own) => own !== "id:1 sr:1")).toEqual(["id:2 sr:1"]);
    expect(
      alignment.units[1]?.segments.map(({ variants }) => [...variants.values()].map(({ length }) => length)),
    ).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("a sentence that one edition lacks stands alone in its unit", () => {
    const shorter = serbian.map((text) => text.replace(" Водили су календар од чворова.", ""));
    const { alignment } = aligned(article("id", indonesian), article("sr", shorter));
    expect(alignment.units[2]?.segments.map(({ variants }) => [...variants.keys()].join(" "))).toEqual([
      "id sr",
      "id",
    ]);
  });

  test("an author's note is not missed", () => {
    const source = article("id", [...indonesian, "Tinggalkan balasan"]);
    const last = source.root.children.at(-1);
    if (last !== undefined) last.data = { kind: "boilerplate" };
    expect(aligned(source, article("sr", serbian)).diagnostics).toEqual([]);
  });
});

describe("three editions", () => {
  test("join by the one with the most blocks, whatever each of the others lacks", () => {
    const { alignment, diagnostics } = aligned(
      article("id", without(indonesian, 2)),
      article("en", english),
      article("sr", without(serbian, 4)),
    );
    expect(alignment.units.map(shape)).toEqual([
      ...Array.from({ length: 2 }, () => "id:1 en:1 sr:1"),
      "en:1 sr:1",
      "id:1 en:1 sr:1",
      "id:1 en:1",
      ...Array.from({ length: 6 }, () => "id:1 en:1 sr:1"),
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ["align/missing-block", "en.md"],
      ["align/missing-block", "id.md"],
    ]);
  });

  test("what the largest lacks is joined among the others", () => {
    const extra = [
      "Pasang tertinggi datang saat bulan purnama.",
      "Највиша плима долази за пуног месеца.",
    ] as const;
    const { alignment } = aligned(
      article("en", english),
      article("id", insert(indonesian, extra[0])),
      article("sr", insert(serbian, extra[1])),
    );
    expect(alignment.units.map(shape)).toContain("id:1 sr:1");
  });
});

describe("one edition", () => {
  test("gives a unit of score 1 for each block and nothing to report", () => {
    const { alignment, diagnostics } = aligned(article("sr", serbian));
    expect(alignment.units.map(({ score, variants }) => [score, variants.size])).toEqual(
      Array.from({ length: 11 }, () => [1, 1]),
    );
    expect(alignment.units.flatMap(({ segments }) => segments.map(({ score }) => score))).not.toContain(0);
    expect(diagnostics).toEqual([]);
  });

  test("an empty edition beside a full one leaves the full one whole", () => {
    const { alignment } = aligned(edition("id", ""), article("sr", serbian));
    expect(alignment.units).toHaveLength(11);
  });
});

describe("unit ids", () => {
  test("do not change when something else in the article does", () => {
    const before = aligned(article("id", indonesian), article("sr", serbian)).alignment.units;
    const changed = indonesian.map((text, index) => (index === 4 ? `${text} Hal itu terbukti.` : text));
    const after = aligned(article("id", changed), article("sr", serbian)).alignment.units;
    expect(after.filter(({ id }, index) => id !== before[index]?.id)).toHaveLength(1);
    expect(before[0]?.id).toMatch(/^u[0-9a-f]{8}$/u);
  });

  test("a repeated passage is numbered", () => {
    const ids = aligned(edition("en", "Again.\n\nAgain.\n\nAgain.")).alignment.units.map(({ id }) => id);
    expect(ids).toEqual([ids[0], `${ids[0]}-2`, `${ids[0]}-3`]);
  });
});

describe("what a unit is", () => {
  test("a line that two of three editions set as a heading is one in all", () => {
    const plain = serbian.map((text) => text.replace("## Шта вуче воду", "Шта вуче воду"));
    const { alignment } = aligned(article("sr", plain), article("en", english), article("id", indonesian));
    expect([alignment.units[3]?.kind, alignment.units[3]?.depth]).toEqual(["heading", 2]);
  });

  test("a numbered item keeps its number", () => {
    const { alignment } = aligned(article("id", indonesian), article("sr", serbian));
    expect(alignment.units.flatMap(({ ordinal }) => ordinal ?? [])).toEqual([1, 2]);
  });
});

test("an edition of another article is named once, and what it lacks is not listed", () => {
  const recipe = Array.from(
    { length: 14 },
    (_, step) => `${"Umesite brašno, vodu i so. ".repeat(((step * 5) % 7) + 1)}Pecite hleb!`,
  );
  const { diagnostics } = aligned(article("id", indonesian), article("sr-Latn", recipe));
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ["align/not-one-article", "id.md"],
  ]);
});
