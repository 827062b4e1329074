import type { Token } from "markdown-it";
import { type Flaw, type Links, type PagePicture, placeOf } from "./links.ts";
import type { Length, PictureAttributes } from "./picture-attributes.ts";
import { noDescription, noSuchAttribute, pictureBehind, pictureNotShown } from "./picture-flaws.ts";

/**
 * Fills in the token of a picture, with what its page knows of it. False if there is nothing to show but its description,
 * or nothing at all.
 *
 * @param line of the Markdown, from 0
 */
export function fillPicture(token: Token, said: PictureAttributes, links: Links, line: number): boolean {
  const address = String(token.attrGet("src") ?? "");
  const refuse = (flaw: Flaw): void => links.refuse(flaw, placeOf(links, line));
  token.content = said.alt ?? "";
  token.children = null;
  if (said.isBackground) refuse(pictureBehind(address));
  const picture = links.picture?.(address) ?? pictureNotShown(address);
  if (isFlaw(picture)) {
    refuse(picture);
    return false;
  }
  if (said.alt === undefined) refuse(noDescription(address));
  for (const attribute of said.unknown) refuse(noSuchAttribute(attribute));
  token.attrs = [
    ["src", picture.href],
    ["alt", said.alt ?? ""],
    ...sizeAttributes(picture, said.width, said.height),
    ...(said.classes.length === 0 ? [] : [["class", said.classes.join(" ")] as [string, string]]),
    ...(said.caption === "" ? [] : [["title", said.caption] as [string, string]]),
  ];
  return true;
}

function isFlaw(picture: PagePicture | Flaw): picture is Flaw {
  return "code" in picture;
}

/**
 * `width` and `height` hold the place before the picture is there; a share of what is around it is a style. One of two
 * lengths keeps the picture's shape.
 */
function sizeAttributes(
  picture: PagePicture,
  width: Length | undefined,
  height: Length | undefined,
): readonly [string, string | number][] {
  const natural = shapeOf(picture);
  const shares = [share("width", width), share("height", height)].filter((style) => style !== "");
  const style: [string, string][] = shares.length === 0 ? [] : [["style", shares.join(";")]];
  const [across, down] = [
    width?.unit === "px" ? width.value : undefined,
    height?.unit === "px" ? height.value : undefined,
  ];
  const ratio = natural === undefined ? undefined : natural.width / natural.height;
  const shown =
    ratio === undefined || (across === undefined && down === undefined)
      ? { width: across ?? natural?.width, height: down ?? natural?.height }
      : {
          width: across ?? Math.max(1, Math.round((down ?? 0) * ratio)),
          height: down ?? Math.max(1, Math.round((across ?? 0) / ratio)),
        };
  const sizes: [string, number][] = [];
  if (shown.width !== undefined) sizes.push(["width", shown.width]);
  if (shown.height !== undefined) sizes.push(["height", shown.height]);
  return [...sizes, ...style];
}

function shapeOf({
  width,
  height,
}: PagePicture): { readonly width: number; readonly height: number } | undefined {
  return width === undefined || height === undefined || width === 0 || height === 0
    ? undefined
    : { width, height };
}

function share(name: string, length: Length | undefined): string {
  return length?.unit === "%" ? `${name}:${length.value}%` : "";
}
