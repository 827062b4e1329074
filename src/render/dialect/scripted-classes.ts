import type { Token } from "markdown-it";
import type { Flaw } from "../links.ts";
import type { Context } from "./context.ts";

/** Takes off what reveal.js would do by script on screen alone, so that a slide is the same on paper, and tells it. */
export function withoutScriptedClasses(tokens: readonly Token[], { tell }: Context): readonly Token[] {
  let line = 0;
  const clean = (token: Token): void => {
    line = token.map?.[0] ?? line;
    const written = token.attrGet("class");
    const names = written === null ? [] : String(written).split(/\s+/u);
    const scripted = names.filter((name) => instead.has(name));
    if (scripted.length > 0) {
      for (const name of scripted) tell(withoutEffect(name), line);
      const others = names.filter((name) => !instead.has(name)).join(" ");
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "class");
      if (others !== "") token.attrSet("class", others);
    }
    for (const child of token.children ?? []) clean(child);
  };
  for (const token of tokens) clean(token);
  return tokens;
}

const instead: ReadonlyMap<string, string> = new Map([
  ["r-stack", "what is in it is shown one below the other"],
  ["r-fit-text", "text has the theme's sizes: a slide of layout `statement` or `number` has the largest"],
  ["r-stretch", 'give the picture a width, or the slide `data-layout="figure"`'],
  ["stretch", 'give the picture a width, or the slide `data-layout="figure"`'],
]);

function withoutEffect(name: string): Flaw {
  return {
    severity: "warning",
    code: "render/class-without-effect",
    message: `expected a class that slides have on paper too, found reveal.js's \`${name}\`: without effect`,
    hint: instead.get(name) ?? "",
  };
}
