import { expect, test } from "vitest";
import { settleForm } from "../../src/align/kinds.ts";
import type { Block } from "../../src/model/alignment.ts";

const block = (kind: Block["kind"], depth = 0, ordinal?: number): Block => ({
  kind,
  depth,
  ...(ordinal === undefined ? {} : { ordinal }),
  node: { type: "paragraph", children: [] },
  text: "x",
  lines: [1, 1],
});

const settled = (...editions: readonly (readonly Block[])[]) =>
  settleForm(new Map(editions.map((blocks, index) => [`l${index}`, blocks] as const)), "l0");

test("most editions decide", () => {
  expect(settled([block("paragraph")], [block("heading", 3)], [block("heading", 3)])).toEqual({
    kind: "heading",
    depth: 3,
  });
  expect(settled([block("heading", 2)], [block("paragraph")], [block("paragraph")])).toEqual({
    kind: "paragraph",
    depth: 0,
  });
});

test("of two, the mark wins over the plain paragraph, and the pivot over another mark", () => {
  expect(settled([block("paragraph")], [block("caption")]).kind).toBe("caption");
  expect(settled([block("quote")], [block("caption")]).kind).toBe("quote");
});

test("the pivot's depth and number win where editions differ", () => {
  expect(settled([block("heading", 2)], [block("heading", 3)]).depth).toBe(2);
  expect(settled([block("item", 1, 4)], [block("item", 1, 5)]).ordinal).toBe(4);
});

test("a passage that one edition splits has one vote there", () => {
  expect(settled([block("quote")], [block("paragraph"), block("paragraph")], [block("quote")]).kind).toBe(
    "quote",
  );
});

test("what is no item has no number", () => {
  expect(settled([block("paragraph")], [block("paragraph")])).toEqual({ kind: "paragraph", depth: 0 });
});
