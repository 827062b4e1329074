import { expect, test } from "vitest";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { collecting } from "../support/unexpected.ts";

function told(text: string) {
  const { report, diagnostics } = collecting();
  parseSlideFile({ file: "en.md", text }, report);
  return diagnostics.map(
    ({ place, message }) => `${place?.line ?? "?"} ${/`(.*?)`/u.exec(message)?.[1] ?? ""}`,
  );
}

const slide =
  "## Tides\n\nAs @fig-tide shows [@mira2024, p. 3; -@obalic_ed].\n\nMail a@b.org, `@code`, [x](https://h.org/@me), \\@me.\n\nNote: See @sec-end.\n";

test("Quarto's references are told with their lines, addresses and code are none", () => {
  expect(told(`---\nformat: revealjs\n---\n\n${slide}`)).toEqual([
    "7 @fig-tide",
    "7 @mira2024",
    "7 @obalic_ed",
    "11 @sec-end",
  ]);
});

test("elsewhere such text is text", () => {
  expect(told(slide)).toEqual([]);
});
