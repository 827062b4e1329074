import { expect, test } from "vitest";
import { withOwnIds } from "../../src/render/own-ids.ts";

test("ids of two languages differ, and what refers to them follows", () => {
  const html = '<p id="note"></p><a href="#note">1</a><b aria-labelledby="note other"></b><i id="x"></i>';
  expect(withOwnIds(html, ".sr")).toBe(
    '<p id="note.sr"></p><a href="#note.sr">1</a><b aria-labelledby="note.sr other"></b><i id="x.sr"></i>',
  );
});

test("a paint of a drawing is found by its new name", () => {
  const html = '<linearGradient id="g"/><path fill="url(#g)"/>';
  expect(withOwnIds(html, ".sr")).toBe('<linearGradient id="g.sr"/><path fill="url(#g.sr)"/>');
});

test("links to slides of the deck stay, whatever they are called", () => {
  const html = '<p id="moon"></p><a href="#/moon">a</a><a href="#stages">b</a> data-id="moon"';
  expect(withOwnIds(html, ".sr")).toBe(
    '<p id="moon.sr"></p><a href="#/moon">a</a><a href="#stages">b</a> data-id="moon"',
  );
});
