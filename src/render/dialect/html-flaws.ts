import type { Flaw } from "../links.ts";

export function htmlLeftOut(element: string): Flaw {
  return {
    severity: "warning",
    code: "render/html-left-out",
    message: `expected HTML that a slide can show, found \`<${element}>\`, which is left out`,
    hint: hints.get(element) ?? "write it as text, a list, a table or a picture",
  };
}

const hints: ReadonlyMap<string, string> = new Map([
  ["style", "looks belong to the theme: `templates/theme/` of your own, or a class"],
  ["script", "slides run no scripts of their authors"],
  ["svg", "save the drawing as a file and show it as a picture: `![what it shows](drawing.svg)`"],
  ["math", "write the formula between dollar signs"],
  ["video", "show a picture of it and link to it"],
  ["audio", "link to it"],
  ["iframe", "show a picture of it and link to it"],
]);

export function htmlAttribute(attribute: string, element: string): Flaw {
  return {
    severity: "warning",
    code: "render/html-attribute",
    message: `expected class, lang, dir or title, found \`${attribute}\` in \`<${element}>\`, which is left out`,
    hint:
      attribute === "style"
        ? "looks belong to the theme: give it a class"
        : "nothing that loads or runs anything is kept",
  };
}
