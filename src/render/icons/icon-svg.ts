import type { Icon } from "../../model/icons.ts";

/** A drawing as it stands in its root: its `viewBox`, its shape and what is in it, turned and mirrored. */
export interface DrawnIcon {
  readonly viewBox: string;
  /** Width ÷ height. */
  readonly ratio: number;
  readonly body: string;
}

export function drawnIcon({ body, left, top, width, height, ...turned }: Icon): DrawnIcon {
  const [x, y] = [left + width / 2, top + height / 2];
  const isSideways = turned.turns % 2 === 1;
  const [across, down] = isSideways ? [height, width] : [width, height];
  const steps = [
    turned.turns === 0 ? "" : `rotate(${turned.turns * 90} ${x} ${y})`,
    turned.isMirrored ? `translate(${2 * x} 0) scale(-1 1)` : "",
    turned.isUpsideDown ? `translate(0 ${2 * y}) scale(1 -1)` : "",
  ].filter((step) => step !== "");
  return {
    viewBox: [x - across / 2, y - down / 2, across, down].join(" "),
    ratio: across / down,
    body: steps.length === 0 ? body : `<g transform="${steps.join(" ")}">${body}</g>`,
  };
}

/** A drawing as a picture of its own, 128 CSS pixels high. */
export function iconFile(icon: Icon): string {
  const { viewBox, ratio, body } = drawnIcon(icon);
  const size = `width="${Math.round(128 * ratio)}" height="128"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBox}">${body}</svg>\n`;
}
