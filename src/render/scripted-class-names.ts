import type { Flaw } from "./links.ts";

/** Classes that reveal.js acts on by script, on screen alone, and what to do instead. */
export const scriptedClasses: ReadonlyMap<string, string> = new Map([
  ["r-stack", "what is in it is shown one below the other"],
  ["r-fit-text", "text has the theme's sizes: a slide of layout `statement` or `number` has the largest"],
  ["r-stretch", 'give the picture a width, or the slide `data-layout="figure"`'],
  ["stretch", 'give the picture a width, or the slide `data-layout="figure"`'],
]);

export function classWithoutEffect(name: string): Flaw {
  return {
    severity: "warning",
    code: "render/class-without-effect",
    message: `expected a class that slides have on paper too, found reveal.js's \`${name}\`: without effect`,
    hint: scriptedClasses.get(name) ?? "",
  };
}
