import { describe, expect, test } from "vitest";
import { readBody } from "../../src/render/body.ts";
import { numberColumns } from "../../src/render/table.ts";

/** Of a table with one column of these cells. */
function isNumberColumn(cells: readonly string[]): boolean {
  const source = `| head |\n| --- |\n${cells.map((cell) => `| ${cell} |`).join("\n")}`;
  const [block] = readBody(source, { toSlide: (id) => id, refuse: () => {} });
  if (block?.type !== "table") throw new Error("no table");
  return numberColumns(block.table)[0] === true;
}

describe("a column of numbers", () => {
  test.each([
    [["1 250", "3"]],
    [["−3,5 %", "+12 %", "–"]],
    [["€ 12.00", "12 €"]],
    [["٤٫٥", "١٢"]],
    [["3×", "12 km", "4 m²"]],
    [["1969", ""]],
  ])("may be %j", (cells) => {
    expect(isNumberColumn(cells)).toBe(true);
  });

  test.each([[["12", "many"]], [["–", ""]], [["12 March", "3 April"]], [["4 boats", "5 boats"]]])(
    "is not %j",
    (cells) => {
      expect(isNumberColumn(cells)).toBe(false);
    },
  );
});
