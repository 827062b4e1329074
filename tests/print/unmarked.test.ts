import { expect, test } from "vitest";
import { unmarked } from "../../src/print/repairs/unmarked.ts";

const found = (contents: string, tagged: readonly string[] = []) =>
  unmarked(contents, (form) => tagged.includes(form)).map(([start, end]) => contents.slice(start, end));

test("what is painted between tags stays as it is", () => {
  expect(found("/P <</MCID 0>>BDC\n0 0 9 9 re\nf\nBT\n<0005> Tj\nET\nEMC\n")).toEqual([]);
});

test("a background outside of all tags is found with its path, not the clip before it", () => {
  expect(found("q\n0 0 40 22 re\nW* n\n1 0 0 rg\n0 2 12 7 re\nf\nQ\n")).toEqual(["0 2 12 7 re\nf\n"]);
});

test("text outside of all tags is found, and its neighbours inside are not", () => {
  expect(
    found("BT\n1 0 0 1 8 8 Tm\n<0B> Tj\n3 0 Td <0F> Tj\nET\n/P <</MCID 1>>BDC\nBT\n<0C> Tj\nET\nEMC\n"),
  ).toEqual(["<0B> Tj\n3 0 Td <0F> Tj\n"]);
});

test("names and strings that look like operators are none", () => {
  expect(found("/F 12 Tf\n/f gs\n/S CS\n")).toEqual([]);
});

test("a picture is an artifact, a form with tags of its own is not", () => {
  expect(found("/X7 Do\n/X9 Do\n", ["X9"])).toEqual(["/X7 Do\n"]);
});
