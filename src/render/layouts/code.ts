import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, textWidth, type TextSize } from "../text-size.ts";

export interface CodeView {
  /** What stands before the code and after it; all of the body if it has none. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  /** Empty for a body without code. */
  readonly codeHtml: string;
  readonly size: TextSize;
}

export function codeView({ slide, text, links }: SlideContext): CodeView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "code");
  const code = blocks[at];
  if (code === undefined)
    return { beforeHtml: flowHtml(blocks), afterHtml: "", codeHtml: "", size: "medium" };
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + 1)),
    codeHtml: code.html,
    size: sizeOf(allBodies(slide).map(codeOf)),
  };
}

function codeOf(blocks: readonly BodyBlock[]): Code {
  const code = blocks.find(({ type }) => type === "code");
  const gutter = code?.html.includes('class="code code-numbered"') === true ? 4 : 0;
  const lines = (code?.plain ?? "").split("\n");
  return { lines: lines.length, longest: gutter + Math.max(...lines.map(textWidth)) };
}

interface Code {
  readonly lines: number;
  /** Of a line, in letters, its number included. */
  readonly longest: number;
}

/** As large as all lines have room, below each other and each in its length; at the smallest size long ones break. */
function sizeOf(codes: readonly Code[]): TextSize {
  const [lines, longest] = [
    Math.max(...codes.map((code) => code.lines)),
    Math.max(...codes.map((code) => code.longest)),
  ];
  const sizes = new Set([
    textSize(lines, { large: 8, medium: 10 }),
    textSize(longest, { large: 54, medium: 61 }),
  ]);
  return sizes.has("small") ? "small" : sizes.has("medium") ? "medium" : "large";
}
