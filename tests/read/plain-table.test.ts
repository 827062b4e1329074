import type { Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { outline, read } from "./outline.ts";

const body =
  "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it and not by the clock.";

function tablesOf(rows: string): readonly Table[] {
  const { root } = read(`Tides\n\n${body}\n\n${rows}\n\n${body}`);
  return root.children.filter((node) => node.type === "table");
}

function cellsOf(rows: string): readonly (readonly string[])[] {
  return tablesOf(rows).flatMap((table) =>
    table.children.map((row) => row.children.map((cell) => toString(cell))),
  );
}

describe("lines with tabs between their cells", () => {
  test("are a table on those lines", () => {
    const edition = read(`Tides\n\n${body}\n\nPorts:\nport\thigh\nSplit\t0.4 m\nBrest\t7 m\n${body}`);
    expect(outline(edition).slice(2)).toEqual([
      "5-5 paragraph: Ports:",
      "6-8 table: porthighSplit0.4 mBrest7",
      "9-9 paragraph: The sea rises and falls",
    ]);
    expect(cellsOf("port\thigh\nSplit\t0.4 m\nBrest\t7 m")).toEqual([
      ["port", "high"],
      ["Split", "0.4 m"],
      ["Brest", "7 m"],
    ]);
  });

  test("each row knows its line", () => {
    const lines = tablesOf("port\thigh\nSplit\t0.4 m\nBrest\t7 m")[0]?.children.map(
      (row) => row.position?.start.line,
    );
    expect(lines).toEqual([5, 6, 7]);
  });

  test.each([
    ["an empty corner", "\tspring\tneap\nSplit\t0.4\t0.2", ["", "spring", "neap"]],
    ["years over an empty corner", "\t2023\t2024\nSplit\t0.4\t0.2", ["", "2023", "2024"]],
    ["words over numbers", "port\thigh\nSplit\t0.4 m", ["port", "high"]],
    ["short words over several rows", "port\tsea\nSplit\tAdriatic\nBrest\tAtlantic", ["port", "sea"]],
  ])("have a head: %s", (_, rows, head) => {
    expect(cellsOf(rows)[0]).toEqual(head);
  });

  test.each([
    ["a number in the first line", "Split\t0.4 m\nBrest\t7 m"],
    [
      "a sentence in the first line",
      "spring\tThe tide is high.\nneap\tThe tide is low.\nslack\tNothing moves.",
    ],
    ["two rows alike", "Split\tAdriatic\nBrest\tAtlantic"],
  ])("have none: %s", (_, rows) => {
    expect(cellsOf(rows)[0]).toEqual(["", ""]);
    expect(cellsOf(rows).slice(1)).toEqual(rows.split("\n").map((row) => row.split("\t")));
  });

  test("are filled up where an editor cut empty cells off", () => {
    expect(cellsOf("port\thigh\tlow\nSplit\t0.4\t0.1\nBrest\t7")).toContainEqual(["Brest", "7", ""]);
  });

  test("may be indented", () => {
    expect(cellsOf("\tport\thigh\n\tSplit\t0.4 m")).toEqual([
      ["port", "high"],
      ["Split", "0.4 m"],
    ]);
  });

  test.each([
    ["one line", "port\thigh"],
    ["items of a list", "•\tthe moon\n•\tthe sun\n•\tthe wind"],
    ["indented paragraphs", `\t${body}\n\t${body}`],
    ["lines of different lengths", "a\tb\tc\td\ne\tf\tg\nh\ti"],
  ])("are none: %s", (_, rows) => {
    expect(tablesOf(rows)).toEqual([]);
  });

  test("ten thousand rows are one table, read at once", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `port ${index}\t${index}`).join("\n");
    expect(tablesOf(`port\thigh\n${rows}`)[0]?.children).toHaveLength(10_001);
  });
});
