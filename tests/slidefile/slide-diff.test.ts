import { expect, test } from "vitest";
import { slideDiffs } from "../../src/slidefile/slide-diff.ts";

const heat = '<!-- .slide: id="heat" -->\n\n## Heat\n\n- water\n- sugar\n';
const water = '<!-- .slide: id="water" -->\n\n## Water\n';

test("changed lines are told under their slide, with the line of the new text", () => {
  expect(slideDiffs(`${heat}\n---\n\n${water}`, `${heat.replace("sugar", "salt")}\n---\n\n${water}`)).toEqual(
    [
      {
        slide: "heat",
        line: 6,
        lines: [
          { type: "gone", text: "- sugar" },
          { type: "new", text: "- salt" },
        ],
      },
    ],
  );
});

test("a new slide is told under its own name, not under the one before", () => {
  const [diff, ...others] = slideDiffs(heat, `${heat}\n---\n\n${water}`);
  expect(others).toEqual([]);
  expect(diff?.slide).toBe("water");
  expect(diff?.lines.at(-1)).toEqual({ type: "new", text: "## Water" });
});

test("how lines end is no change", () => {
  expect(slideDiffs(heat, heat.replaceAll("\n", "\r\n"))).toEqual([]);
});
