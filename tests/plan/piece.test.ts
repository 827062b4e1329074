import { expect, test } from "vitest";
import { capitalised } from "../../src/plan/piece.ts";

test.each([
  ["the sea rises", "The sea rises"],
  ["“the sea”", "“The sea”"],
  ["izmir’de", "İzmir’de"],
  ["e-mail helps", "E-mail helps"],
])("a piece starts with a capital: %s", (text, expected) => {
  expect(capitalised(text, text.startsWith("izmir") ? "tr" : "en")).toBe(expected);
});

test.each(["setCount(3) runs", "iPhone users wait", "node.js runs", "snake_case is fine", "x86 is old"])(
  "but for a name with a spelling of its own: %s",
  (text) => {
    expect(capitalised(text, "en")).toBe(text);
  },
);
