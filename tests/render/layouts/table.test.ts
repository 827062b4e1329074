import { expect, test } from "vitest";
import { tableView } from "../../../src/render/layouts/table.ts";
import { contextOf } from "../sample.ts";

const view = (body: string) => tableView(contextOf({ layout: "table", body }));
const table =
  "| Port | Country | Range |\n| --- | :-: | --- |\n| Brest | France | 7,2 m |\n| Split | Croatia | 0,3 m |";

test("the first column heads its rows, numbers stand at the end, marks of alignment are kept", () => {
  const { head, rows } = view(table);
  expect(head.map(({ html, className }) => [html, className])).toEqual([
    ["Port", ""],
    ["Country", " is-center"],
    ["Range", " is-number"],
  ]);
  expect(rows[1]).toEqual([
    { html: "Split", className: "", isHead: true },
    { html: "Croatia", className: " is-center", isHead: false },
    { html: "0,3 m", className: " is-number", isHead: false },
  ]);
});

test("a first column of numbers heads nothing", () => {
  expect(view("| h | m |\n| --- | --- |\n| 6 | 1,2 |").rows[0]?.map(({ isHead }) => isHead)).toEqual([
    false,
    false,
  ]);
});

test("what follows is the caption, what comes before stays before", () => {
  expect(view(`before\n\n${table}\n\nMean ranges`)).toMatchObject({
    beforeHtml: "<p>before</p>\n",
    afterHtml: "<p>Mean ranges</p>\n",
  });
});

test("the more lines, the smaller the type", () => {
  const rows = (count: number) => `${table}${"\n| a | b | 1 |".repeat(count)}`;
  expect([0, 3, 12].map((count) => view(rows(count)).size)).toEqual(["large", "medium", "small"]);
});

test("a body without a table is shown as it is", () => {
  expect(view("- a")).toMatchObject({ hasTable: false, beforeHtml: "<ul>\n<li>a</li>\n</ul>\n" });
});
