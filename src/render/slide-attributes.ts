import type { Attribute } from "../model/deck.ts";
import { nearest } from "../model/nearest.ts";
import { colourOf } from "./colour.ts";
import type { Flaw } from "./links.ts";
import { classWithoutEffect, scriptedClasses } from "./scripted-class-names.ts";
import { groundStyle } from "./slide-ground.ts";
import type { ThemeColours } from "./theme.ts";

/**
 * The attributes that a slide keeps of those that its author gave it. A colour behind it becomes a style in which its text can be
 * read. What has no meaning here is told.
 */
export function slideAttributes(
  attributes: readonly Attribute[],
  theme: ThemeColours,
  tell: (flaw: Flaw) => void,
): readonly Attribute[] {
  return attributes.flatMap((attribute) => {
    const { name, value } = attribute;
    if (passedOn.has(name)) return [attribute];
    if (backgrounds.has(name)) return groundOf(value, theme, tell);
    if (name === "class") {
      for (const own of value.split(/\s+/u)) if (scriptedClasses.has(own)) tell(classWithoutEffect(own));
    }
    if (!taken.has(name)) tell(unknownAttribute(name));
    return [];
  });
}

/** Attributes of reveal.js that neither load anything nor change what the slide looks like. */
const passedOn = new Set(["data-transition", "data-transition-speed", "data-timing", "data-autoslide"]);

/** reveal.js takes a colour under both names. */
const backgrounds = new Set(["data-background-color", "data-background"]);

/** Read elsewhere, or of no meaning to who sees the slide. */
const taken = new Set(["class", "data-lock", "data-menu-title", "data-background-transition"]);

function groundOf(value: string, theme: ThemeColours, tell: (flaw: Flaw) => void): readonly Attribute[] {
  // The theme's own, on a slide that takes back what holds for the others.
  if (value === "") return [];
  const colour = colourOf(value);
  if (colour === undefined) {
    tell(noColour(value));
    return [];
  }
  return [{ name: "style", value: groundStyle(colour, theme) }];
}

function noColour(value: string): Flaw {
  return {
    severity: "warning",
    code: "render/background-left-out",
    message: `expected a colour like \`#f4e9d8\` behind the slide, found \`${value}\``,
    hint: "pictures are shown on a slide, not behind it",
  };
}

function unknownAttribute(name: string): Flaw {
  const known = [...passedOn, ...backgrounds, ...taken, "id", "data-layout", "data-kicker"];
  const meant = nearest(name, known);
  return {
    severity: "warning",
    code: "render/slide-attribute",
    message: `expected an attribute that slides have, found \`${name}\`: without effect`,
    ...(meant === undefined ? {} : { hint: `did you mean \`${meant}\`?` }),
  };
}
