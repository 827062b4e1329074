import { expect, test } from "vitest";
import { agendaView } from "../../../src/render/layouts/agenda.ts";
import { sectionView } from "../../../src/render/layouts/section.ts";
import { contextOf, deckOf } from "../sample.ts";

const list = "1. Why the sea rises\n2. **Spring** tides\n3. Mills";
const deck = deckOf({
  en: [
    ["agenda", { layout: "agenda", title: "Overview", body: list }],
    ["spring", { layout: "section", title: "Spring tides" }],
    ["harbours", { layout: "section", title: "Harbours" }],
  ],
});
const slide = (index: number) => {
  const found = deck.slides[index];
  if (found === undefined) throw new Error(`no slide ${index}`);
  return { slide: found, text: found.texts.get("en") ?? {} };
};
const section = (index: number) => {
  const { slide: found, text } = slide(index);
  return sectionView(contextOf(text, { deck, slide: found, section: index }));
};

test("entries are numbered in the digits of the language", () => {
  const { entries } = agendaView(contextOf({ layout: "agenda", body: "1. a\n2. b" }, { lang: "fa" }));
  expect(entries.map(({ number }) => number)).toEqual(["۱", "۲"]);
});

test("an entry leads to the slide that has it for its headline", () => {
  const { slide: found, text } = slide(0);
  const { entries } = agendaView(contextOf(text, { deck, slide: found }));
  expect(entries.map(({ href }) => href)).toEqual([undefined, "#spring", undefined]);
});

test("an entry with a link of its own keeps that one", () => {
  const { entries } = agendaView(
    contextOf({ layout: "agenda", title: "a", body: "1. [a](https://a.example)" }),
  );
  expect(entries[0]).toMatchObject({ href: undefined, html: expect.stringContaining("https://a.example") });
});

test("six entries stand in two columns, the second one starting with the fourth", () => {
  const body = Array.from({ length: 6 }, (_, index) => `${index + 1}. part`).join("\n");
  const { size, rows, entries } = agendaView(contextOf({ layout: "agenda", body }));
  expect([size, rows, entries.findIndex(({ startsColumn }) => startsColumn)]).toEqual(["small", 3, 3]);
});

test("a body without a list is shown as it is", () => {
  expect(agendaView(contextOf({ layout: "agenda", body: "Three parts" }))).toMatchObject({
    entries: [],
    beforeHtml: "<p>Three parts</p>\n",
  });
});

test("a section slide shows the agenda with itself marked", () => {
  expect(section(1).way.map(({ html, isCurrent }) => [html, isCurrent])).toEqual([
    ["Why the sea rises", false],
    ["<strong>Spring</strong> tides", true],
    ["Mills", false],
  ]);
});

test("a section that the agenda does not name shows its number", () => {
  expect(section(2)).toMatchObject({ way: [], sectionNumber: "2" });
});
