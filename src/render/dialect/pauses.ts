import type { Token } from "markdown-it";
import type { Context } from "./context.ts";

/** Pandoc's `. . .` in a paragraph of its own: what follows it on its level comes with the next step. */
export function withPauses(tokens: readonly Token[], context: Context): readonly Token[] {
  if (!tokens.some(isPause)) return tokens;
  const made: Token[] = [];
  /** Depths at which a step is open. */
  const open: number[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (isPause(tokens[index + 1]) && token.type === "paragraph_open") {
      if (open.at(-1) === depth) made.push(context.newToken("step_close", "div", -1));
      else open.push(depth);
      const step = context.newToken("step_open", "div", 1);
      step.attrSet("class", "fragment");
      made.push(step);
      index += 2;
      continue;
    }
    if (token.nesting === -1 && open.at(-1) === depth) {
      open.pop();
      made.push(context.newToken("step_close", "div", -1));
    }
    depth += token.nesting;
    made.push(token);
  }
  return [...made, ...open.map(() => context.newToken("step_close", "div", -1))];
}

function isPause(token: Token | undefined): boolean {
  return token?.type === "inline" && /^\.\s\.\s\.$/u.test(token.content.trim());
}
