import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";

export interface FigureView {
  /** The picture, with the caption of its own that its Markdown may give it; empty for a body without a picture. */
  readonly imageHtml: string;
  readonly captionHtml: string;
  /** Higher than it is wide, or nearly so: what is said of it then stands beside it. */
  readonly isTall: boolean;
  /** What stands beside the picture; all of the body if there is none. */
  readonly besideHtml: string;
}

/** The first picture of the body; a paragraph right after it is its caption, unless it has one. */
export function figureView({ text, links }: SlideContext): FigureView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "picture");
  const picture = blocks[at];
  if (picture?.type !== "picture")
    return { imageHtml: "", captionHtml: "", isTall: false, besideHtml: flowHtml(blocks) };
  const caption = picture.imageHtml.includes("<figcaption>") ? undefined : captionAfter(blocks, at);
  const rest = blocks.filter((_, index) => index !== at && (caption === undefined || index !== at + 1));
  return {
    imageHtml: picture.imageHtml,
    captionHtml: caption ?? "",
    isTall: isTall(picture.imageHtml),
    besideHtml: flowHtml(rest),
  };
}

function captionAfter(blocks: readonly BodyBlock[], at: number): string | undefined {
  const next = blocks[at + 1];
  return next?.type === "paragraph" ? next.piece.html : undefined;
}

function isTall(imageHtml: string): boolean {
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="(\\d+)"`, "u").exec(imageHtml)?.[1]),
  );
  return width !== undefined && height !== undefined && width < height * 1.3;
}
