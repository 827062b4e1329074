import { expect, test } from "vitest";
import type { Icon } from "../../../src/model/icons.ts";
import { drawnIcon, iconFile } from "../../../src/render/icons/icon-svg.ts";

const wide: Icon = {
  body: "<path d='M0 0h20v10z'/>",
  left: 0,
  top: 0,
  width: 20,
  height: 10,
  turns: 0,
  isMirrored: false,
  isUpsideDown: false,
};

test("an icon keeps its shape", () => {
  expect(drawnIcon(wide)).toEqual({ viewBox: "0 0 20 10", ratio: 2, body: wide.body });
  expect(iconFile(wide)).toMatch(/^<svg xmlns="[^"]+" width="256" height="128" viewBox="0 0 20 10">/u);
});

test("a quarter of a turn makes it as high as it was wide", () => {
  const { viewBox, ratio, body } = drawnIcon({ ...wide, turns: 1 });
  expect(viewBox).toBe("5 -5 10 20");
  expect(ratio).toBe(0.5);
  expect(body).toContain('transform="rotate(90 10 5)"');
});

test("a mirrored one stays in its place", () => {
  expect(drawnIcon({ ...wide, isMirrored: true }).body).toContain('transform="translate(20 0) scale(-1 1)"');
  expect(drawnIcon({ ...wide, isUpsideDown: true }).body).toContain(
    'transform="translate(0 10) scale(1 -1)"',
  );
});
