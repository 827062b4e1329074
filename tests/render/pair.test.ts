import { beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import { renderPair, renderPairPrint } from "../../src/render/pair.ts";
import { pairOrder } from "../../src/render/pair-slides.ts";
import { deckOf, ownLook, plainOptions, textOf } from "./sample.ts";

let look: Look;
beforeAll(async () => {
  look = await ownLook();
});

describe("the slides of a pair", () => {
  const order = (first: readonly string[], second: readonly string[]) =>
    pairOrder(
      deckOf({ id: first.map((id) => [id, {}] as const), sr: second.map((id) => [id, {}] as const) }),
      ["id", "sr"],
    ).join(" ");

  test("are those of both, in the order of the first", () => {
    expect(order(["a", "b", "c"], ["a", "b", "c"])).toBe("a b c");
    expect(order(["a", "b", "c"], ["c", "a", "b"])).toBe("a b c");
  });

  test("one that only the second has stands after its predecessor there", () => {
    expect(order(["a", "b"], ["a", "x", "y", "b"])).toBe("a x y b");
    expect(order(["a", "b"], ["x", "a", "b", "y"])).toBe("x a b y");
    expect(order([], ["a", "b"])).toBe("a b");
  });
});

const tides = deckOf(
  {
    id: [
      ["a", { title: "Laut", notes: "Catatan", body: "[b](#b)" }],
      ["b", { title: "Bulan" }],
    ],
    sr: [["a", { title: "Море", notes: "Белешка" }]],
  },
  { id: { title: "Laut" }, sr: { title: "Море" } },
);

test("the deck has both titles, both notes, and says what is missing in that language", () => {
  const html = textOf(renderPair(tides, ["id", "sr"], look, plainOptions), "tides/id+sr.html");
  expect(html).toContain("<title>Laut · Море</title>");
  expect(html.match(/<section /gu)).toHaveLength(2);
  expect(html.match(/class="notes"/gu)).toHaveLength(2);
  expect(html).toContain('<section class="pair" id="b" dir="ltr" data-missing-in="sr">');
  expect(html).toMatch(/slide-missing"[^>]*lang="sr"[\s\S]*Овог слајда нема на српском/u);
  expect(html).toContain('href="#/b"');
});

test("on paper a page's link leads to the page of that slide", () => {
  const { entry, files } = renderPairPrint(tides, ["id", "sr"], look, plainOptions);
  const html = textOf(files, entry);
  expect(html).toContain('href="#b"');
  expect(html).toContain('<section class="pair" id="b"');
  expect(html).not.toContain('class="notes"');
});

test("two languages read from the right stand in that order, any other pair from the left", () => {
  const deck = deckOf({ ar: [["a", {}]], fa: [["a", {}]], en: [["a", {}]] });
  const direction = (first: string, second: string) =>
    /class="pair" id="a" dir="(\w+)"/u.exec(
      textOf(renderPair(deck, [first, second], look, plainOptions), `tides/${first}+${second}.html`),
    )?.[1];
  expect(direction("ar", "fa")).toBe("rtl");
  expect(direction("ar", "en")).toBe("ltr");
});
