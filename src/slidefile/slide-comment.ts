import type { Attribute } from "../model/deck.ts";
import { parseAttributes, serializeAttributes } from "./attributes.ts";
import { slideComment } from "./markers.ts";

/** Takes `<!-- .slide: … -->` off the start of a source; more than one in a row are read as one. */
export function splitSlideComment(source: string): { readonly attributes: string; readonly rest: string } {
  const found: string[] = [];
  let rest = source;
  while (slideComment.test(rest) && rest.includes("-->")) {
    const end = rest.indexOf("-->");
    found.push(rest.slice(0, end).replace(slideComment, ""));
    rest = rest.slice(end + "-->".length).replace(/^[ \t]+/, "");
  }
  return { attributes: found.join(" "), rest };
}

/** What a slide says of itself; `rest` keeps the order in which it was written. */
export interface SlideAttributes {
  readonly id: string | undefined;
  readonly layout: string | undefined;
  readonly kicker: string;
  readonly rest: readonly Attribute[];
}

/** @param more what the headline says of its slide; the comment counts before it */
export function parseSlideAttributes(source: string, more: readonly Attribute[] = []): SlideAttributes {
  const attributes = [...parseAttributes(source), ...more];
  const first = (name: string): Attribute | undefined =>
    attributes.find((attribute) => attribute.name === name && attribute.value !== "");
  const [id, layout, kicker] = [first("id"), first("data-layout"), first("data-kicker")];
  const taken = new Set([id, layout, kicker]);
  return {
    id: id?.value,
    layout: layout?.value,
    kicker: kicker?.value ?? "",
    rest: attributes.filter((attribute) => !taken.has(attribute) && !isEmptyOwn(attribute)),
  };
}

/** Empty if the slide says nothing of itself. */
export function serializeSlideComment({ id, layout, kicker, rest }: SlideAttributes): string {
  const own = [
    { name: "id", value: id ?? "" },
    { name: "data-layout", value: layout ?? "" },
    { name: "data-kicker", value: kicker },
  ].filter(({ value }) => value !== "");
  const attributes = [...own, ...rest];
  return attributes.length === 0 ? "" : `<!-- .slide: ${serializeAttributes(attributes)} -->`;
}

/** `id=""` says the same as no id. */
function isEmptyOwn({ name, value }: Attribute): boolean {
  return value === "" && ["id", "data-layout", "data-kicker"].includes(name);
}
