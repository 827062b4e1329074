import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";

export interface FigureView {
  /** The picture, with the caption of its own that its Markdown may give it; empty for a body without a picture. */
  readonly imageHtml: string;
  readonly captionHtml: string;
  /** Leaves room beside it, where what is said of it then stands. */
  readonly isTall: boolean;
  /** Alone and too narrow to fill the slide: it then stands in the middle of a panel. */
  readonly isMatted: boolean;
  /** What stands beside the picture; all of the body if there is none. */
  readonly besideHtml: string;
}

/** The first picture of the body; a paragraph right after it is its caption, unless it has one. */
export function figureView({ text, links }: SlideContext): FigureView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "picture");
  const picture = blocks[at];
  if (picture?.type !== "picture")
    return { imageHtml: "", captionHtml: "", isTall: false, isMatted: false, besideHtml: flowHtml(blocks) };
  const caption = picture.imageHtml.includes("<figcaption>") ? undefined : captionAfter(blocks, at);
  const rest = blocks.filter((_, index) => index !== at && (caption === undefined || index !== at + 1));
  const shape = shapeOf(picture.imageHtml);
  const hasCaption = caption !== undefined || picture.imageHtml.includes("<figcaption>");
  const isAlone = rest.length === 0;
  const isTall = shape !== undefined && (isAlone ? hasCaption && shape < 1.85 : shape < 1.3);
  return {
    imageHtml: picture.imageHtml,
    captionHtml: caption ?? "",
    isTall,
    isMatted: isAlone && !isTall && shape !== undefined && shape < 2.4,
    besideHtml: flowHtml(rest),
  };
}

function captionAfter(blocks: readonly BodyBlock[], at: number): string | undefined {
  const next = blocks[at + 1];
  return next?.type === "paragraph" ? next.piece.html : undefined;
}

/** Width ÷ height, where they are known. */
function shapeOf(imageHtml: string): number | undefined {
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="(\\d+)"`, "u").exec(imageHtml)?.[1]),
  );
  const shape = (width ?? 0) / (height ?? 0);
  return Number.isFinite(shape) ? shape : undefined;
}
