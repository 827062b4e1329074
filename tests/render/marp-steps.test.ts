import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { unexpected } from "../support/unexpected.ts";

const toSlide = (id: string) => `#/${id}`;
const shown = (source: string, hasMarpSteps: boolean) =>
  renderMarkdown(source, { toSlide, refuse: unexpected, hasMarpSteps }).replaceAll("\n", "");

test("in Marp's decks `*` and `1)` bring their items with steps", () => {
  expect(shown("* a\n  - b\n", true)).toBe('<ul><li class="fragment">a<ul><li>b</li></ul></li></ul>');
  expect(shown("1) a\n", true)).toBe('<ol><li class="fragment">a</li></ol>');
  expect(shown("- a\n\n1. b\n", true)).toBe("<ul><li>a</li></ul><ol><li>b</li></ol>");
});

test("elsewhere they are marks like any other", () => {
  expect(shown("* a\n", false)).toBe("<ul><li>a</li></ul>");
});
