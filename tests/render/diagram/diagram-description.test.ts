import { expect, test } from "vitest";
import { diagramDescription } from "../../../src/render/diagram/diagram-description.ts";

test("title and description are read one after the other", () => {
  const source = "pie\n  accTitle: Ships\n  accDescr: Most sail!\n";
  expect(diagramDescription(source)).toEqual({ alt: "Ships. Most sail!", caption: "", isDescribed: true });
});

test("a Quarto cell describes and captions it by its options", () => {
  const source = '%%| fig-cap: "Ships"\n%%| fig-alt: Most sail\npie\n';
  expect(diagramDescription(source)).toEqual({ alt: "Most sail.", caption: "Ships", isDescribed: true });
});

test("one that nobody describes is told by its source, without comments", () => {
  expect(diagramDescription("%% old\npie\n  A : 1\n")).toEqual({
    alt: "pie A : 1",
    caption: "",
    isDescribed: false,
  });
});
