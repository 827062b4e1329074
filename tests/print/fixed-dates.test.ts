import { expect, test } from "vitest";
import { fixedDates } from "../../src/print/fixed-dates.ts";

const date = new Date("2001-02-03T04:05:06.789Z");
const pdf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const fixed = (text: string) => Buffer.from(fixedDates(pdf(text), date)).toString("latin1");

test("both dates become the one that was asked for, in whole seconds", () => {
  const info = "<</Title (x)\n/CreationDate (D:20250607080910+00'00')\n/ModDate (D:20250607080911+00'00')>>";
  expect(fixed(info)).toBe(
    "<</Title (x)\n/CreationDate (D:20010203040506+00'00')\n/ModDate (D:20010203040506+00'00')>>",
  );
});

test("all other bytes stay as they are, whatever they stand for", () => {
  const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
  expect(fixed(bytes)).toBe(bytes);
});

const file = (title: string, day: string, id: string) =>
  `(${title}) /ModDate (D:202506${day}080910+00'00') /ID [<${id}> <${id}>]`;

test("the identifier depends on what the file says, not on when it was made", () => {
  const one = fixed(file("tide", "01", "00AA"));
  expect(fixed(file("tide", "02", "11BB"))).toBe(one);
  expect(fixed(file("ebb", "01", "00AA")).slice(-16)).not.toBe(one.slice(-16));
  expect(one).toMatch(/\/ID \[<[0-9a-f]{4}> <[0-9a-f]{4}>\]$/);
});

test("a date of another length would move all that follows: a bug, not a file", () => {
  expect(() => fixed("/ModDate (D:20250607080910Z)")).toThrow("found `D:20250607080910Z`");
});
