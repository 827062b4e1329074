import { expect, test } from "vitest";
import { bulletsView } from "../../../src/render/layouts/bullets.ts";
import { contextOf } from "../sample.ts";

const size = (body: string) => bulletsView(contextOf({ body })).size;
const long = "the water comes and goes twice a day in almost every port of the world";

test("few short bullets are set large, many long ones small", () => {
  expect(size("- ebb\n- flood")).toBe("large");
  expect(size(`- ${long}\n- ebb\n- flood\n- tide`)).toBe("medium");
  expect(size(`- ${long}\n`.repeat(5))).toBe("small");
});

test("what is nested counts", () => {
  expect(size(`- ebb\n  - ${long}\n  - ${long}\n- flood`)).not.toBe("large");
});

test("Chinese characters are twice as wide as letters", () => {
  const line = "潮汐每天来去两次".repeat(8);
  expect(size(`- ${line}\n- ${line}`)).not.toBe(size("- " + "a".repeat(line.length / 2)));
});
