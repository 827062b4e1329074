import { expect, test } from "vitest";
import { reportNoEffect } from "../../src/config/no-effect-yet.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { collecting } from "../support/unexpected.ts";

test("a setting without effect is named where it is written, once for each of the decks in hand", () => {
  const text = "title: A\nlogo: c.svg\ndecks:\n  tides: { logo: a.svg }\n  moon: { logo: b.svg }\n";
  const { report, diagnostics } = collecting();
  reportNoEffect(parseConfig({ file: "diptych.yaml", text }), ["tides"], report);
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      code: "config/no-effect-yet",
      message: "the setting `logo` has no effect in this version",
      place: { file: "diptych.yaml", line: 2, column: 1 },
    },
    expect.objectContaining({
      message: "the setting `logo` has no effect in this version",
      place: { file: "diptych.yaml", line: 4, column: 12 },
    }),
  ]);
});
