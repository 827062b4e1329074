import { expect, test } from "vitest";
import { editedSlides } from "../../src/build/edited-slides.ts";

const moon = '<!-- .slide: id="moon" -->\n\n## The moon\n\n- Pulls';
const sun = '<!-- .slide: id="sun" -->\n\n## The sun\n\n- Helps';
const wind = '<!-- .slide: id="wind" -->\n\n## The wind\n\n- Blows\n\nNote:\n\nSlowly.';
const file = (...slides: readonly string[]): string => slides.join("\n\n---\n\n");

const editedIn = (before: string, after: string): readonly string[] | undefined =>
  editedSlides(new Map([["en", before]]), new Map([["en", after]]), "en").get("en");

test("the slides that say something else than before", () => {
  const before = file(moon, sun, wind);
  expect(editedIn(before, before)).toEqual([]);
  expect(editedIn(before, before.replace("Helps", "Helps a little"))).toEqual(["sun"]);
  expect(editedIn(before, before.replace("Slowly", "Fast"))).toEqual(["wind"]);
  expect(editedIn(before, before.replace("moon\n", "Moon\n").replace("Slowly", "Fast"))).toEqual([
    "moon",
    "wind",
  ]);
});

test("lines that only move down are no edit", () => {
  const before = file(moon, sun);
  expect(editedIn(before, `---\ntitle: Tides\n---\n\n${before}`)).toEqual([]);
  expect(editedIn(before, file(sun, moon))).toEqual([]);
});

test("a new slide is edited", () => {
  expect(editedIn(file(moon, wind), file(moon, sun, wind))).toEqual(["sun"]);
});

test("for a slide that is gone, the one before it", () => {
  expect(editedIn(file(moon, sun, wind), file(moon, wind))).toEqual(["moon"]);
  expect(editedIn(file(moon, sun), file(sun))).toEqual([]);
});

test("a mistake half-way through typing names the slide that it is on", () => {
  expect(editedIn(file(moon, sun), file(moon, sun.replace("- Helps", "```js\n- Helps")))).toEqual(["sun"]);
});

test("slides without ids are known by the ids that their deck gives them", () => {
  const [en, sr] = ["## Moon\n\n---\n\n## Sun\n\n- Helps", "## Месец\n\n---\n\n## Сунце"];
  const before = new Map([
    ["en", en],
    ["sr", sr],
  ]);
  const edited = editedSlides(before, new Map([...before, ["sr", `${sr}\n\n- Помаже`]]), "en");
  expect([...edited]).toEqual([
    ["en", []],
    ["sr", ["sun"]],
  ]);
});

test("a language that was not there before is new on every slide", () => {
  const edited = editedSlides(new Map(), new Map([["en", file(moon, sun)]]), "en");
  expect(edited.get("en")).toEqual(["moon", "sun"]);
});
