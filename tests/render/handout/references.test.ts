import { expect, test } from "vitest";
import { addressesIn, addressesOf, withNumbers } from "../../../src/render/handout/references.ts";

const link = (address: string, shown: string) => `<a href="${address}" target="_blank">${shown}</a>`;

test("every outer address is listed once, in order", () => {
  const html = [
    link("https://a.org/", "A"),
    link("https://b.org/?x=1&amp;y=2", "B"),
    link("https://a.org/", "again"),
  ];
  expect(addressesOf([...html, '<a href="#slide">slide</a>'])).toEqual([
    "https://a.org/",
    "https://b.org/?x=1&amp;y=2",
  ]);
});

test("those that stand on slides alone follow the text's, each slide's in its place", () => {
  const slide = (address: string) => `<section class="slide"><p>${link(address, "shown")}</p></section>`;
  const slides = [
    { blocks: [link("https://a.org/", "A")], html: slide("https://b.org/") },
    { blocks: [link("https://c.org/", "C")], html: slide("https://a.org/") },
  ];
  expect(addressesIn(slides)).toEqual(["https://a.org/", "https://b.org/", "https://c.org/"]);
});

test("a link bears the number of its address, unless it shows the address itself", () => {
  const addresses = ["https://a.org/", "mailto:b@b.org"];
  expect(withNumbers(link("mailto:b@b.org", "<em>write</em>"), addresses)).toMatch(
    /<\/a><sup class="reference">2<\/sup>$/u,
  );
  expect(withNumbers(link("https://a.org/", "https://a.org/"), addresses)).not.toContain("<sup");
});
