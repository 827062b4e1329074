import { expect, test } from "vitest";
import { csvRows } from "../../src/load/csv.ts";

test("rows and fields, trimmed, with or without a line end at the end of the file", () => {
  const rows = [
    ["id", "sr"],
    ["corong", "левак"],
  ];
  expect(csvRows("id, sr\ncorong ,левак\n")).toEqual(rows);
  expect(csvRows("\uFEFFid,sr\r\ncorong,левак").map((row) => row.slice(0, 2))).toEqual(rows);
});

test("fields in quotation marks hold separators, line ends and quotation marks", () => {
  expect(csvRows('a,b\n"x, ""y""\nz","w"\n')).toEqual([
    ["a", "b"],
    ['x, "y"\nz', "w"],
  ]);
  expect(csvRows('a,b\n"open,end').at(-1)?.[0]).toBe("open,end");
});

test("semicolons and tabs part fields where the first row has them", () => {
  expect(csvRows("id;sr\nsatu, dua;један\n")).toEqual([
    ["id", "sr"],
    ["satu, dua", "један"],
  ]);
  expect(csvRows("id\tsr\n\tједан\n")).toEqual([
    ["id", "sr"],
    ["", "један"],
  ]);
});

test("rows without any text are left out", () => {
  expect(csvRows("a,b\n\n , \n\nc,d\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(csvRows("")).toEqual([]);
});
