import type { Token } from "markdown-it";
import { classWithoutEffect, scriptedClasses } from "../scripted-class-names.ts";
import type { Context } from "./context.ts";

/** Takes off what reveal.js would do by script on screen alone, so that a slide is the same on paper, and tells it. */
export function withoutScriptedClasses(tokens: readonly Token[], { tell }: Context): readonly Token[] {
  let line = 0;
  const clean = (token: Token): void => {
    line = token.map?.[0] ?? line;
    const written = token.attrGet("class");
    const names = written === null ? [] : String(written).split(/\s+/u);
    const scripted = names.filter((name) => scriptedClasses.has(name));
    if (scripted.length > 0) {
      for (const name of scripted) tell(classWithoutEffect(name), line);
      const others = names.filter((name) => !scriptedClasses.has(name)).join(" ");
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "class");
      if (others !== "") token.attrSet("class", others);
    }
    for (const child of token.children ?? []) clean(child);
  };
  for (const token of tokens) clean(token);
  return tokens;
}
