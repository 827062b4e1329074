import { describe, expect, test } from "vitest";
import type { Look } from "../../src/model/look.ts";
import { colourFindings } from "../../src/render/colour-findings.ts";
import { ownLook } from "./sample.ts";

const look = await ownLook();

/** The look with a theme `mine` made from paper's sheet. */
function withTheme(change: (paper: string) => string): Look {
  const paper = look.templates.get("theme/paper.css") ?? "";
  return { ...look, templates: new Map([...look.templates, ["theme/mine.css", change(paper)]]) };
}
const told = (changed: Look, theme = "mine", accent?: string) =>
  colourFindings(changed, { theme, accent }, { file: "diptych.yaml", line: 3 });

test.each(["paper", "ink", "contrast"])("nothing is wrong with %s", (theme) => {
  expect(told(look, theme)).toEqual([]);
});

describe("a theme of one's own", () => {
  test("is told where its text cannot be read, with both colours and the line", () => {
    const [finding, ...others] = told(withTheme((css) => css.replace("--soft: #6a655c", "--soft: #aaaaaa")));
    expect(finding).toMatchObject({
      severity: "warning",
      code: "render/contrast",
      message:
        "expected a contrast of 4.5:1 between `--soft` and `--panel`, found 1.9:1: `#aaaaaa` on `#f1ede4`",
      place: { file: "templates/theme/mine.css", line: 7 },
      hint: "make one of them lighter or the text darker",
    });
    expect(others).toEqual([]);
  });

  test("may name its colours in any way of CSS that can be read, and by each other", () => {
    const changed = (value: string) => told(withTheme((css) => css.replace("#1d1c1a", value)));
    for (const value of ["#222", "rgb(20, 20, 20)", "hsl(30 5% 11%)", "black", "var(--hinge)"]) {
      expect(changed(value)).toEqual([]);
    }
    expect(changed("hsl(30 5% 80%)").map(({ code }) => code)).toContain("render/contrast");
    expect(changed("oklch(20% 0.1 20)")).toMatchObject([{ code: "render/theme-colour", place: { line: 6 } }]);
  });

  test("is told which colours it lacks", () => {
    const [finding] = told(withTheme((css) => css.replace(/--cover:.*\n/u, "")));
    expect(finding?.message).toBe("expected all colours of a theme, found none for `--cover`");
  });

  test("may ask for more contrast", () => {
    const strict = withTheme((css) => css.replace(":root {", ":root {\n  --least-contrast: 7;"));
    expect(told(strict).map(({ message }) => message)).toContain(
      "expected a contrast of 7:1 between `--soft` and `--panel`, found 4.9:1: `#6a655c` on `#f1ede4`",
    );
  });

  test("is not held against what stands in a comment", () => {
    expect(told(withTheme((css) => `/* --ink: #fff; */\n${css}\n/* --ink: #eee; */`))).toEqual([]);
  });
});

describe("a chosen accent", () => {
  test("that cannot be read is told with the shade that is used", () => {
    expect(told(look, "paper", "#ffcc00")).toMatchObject([
      {
        code: "render/accent",
        message: "expected an accent with a contrast of 4.5:1 on `#f1ede4`, found `#ffcc00` with 1.2:1",
        place: { file: "diptych.yaml", line: 3 },
      },
    ]);
  });

  test("that can be read, or the shade that was told, is no matter", () => {
    expect(told(look, "paper", "#0a3a8c")).toEqual([]);
    const shade = /#[\da-f]{6}/u.exec(told(look, "paper", "#ffcc00")[0]?.hint ?? "")?.[0];
    expect(told(look, "paper", shade)).toEqual([]);
  });
});
