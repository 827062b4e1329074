import type { Token } from "markdown-it";
import { type Flaw, type Links, placeOf } from "../links.ts";

/** What the passes over a slide's tokens share. */
export interface Context {
  readonly newToken: (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
  /** @param line of the Markdown, from 0 */
  readonly tell: (flaw: Flaw, line: number) => void;
  /** Absent where icons are not drawn. */
  readonly icon?: Links["icon"];
}

export function contextOf(links: Links, newToken: Context["newToken"]): Context {
  const tell = (flaw: Flaw, line: number) => links.refuse(flaw, placeOf(links, line));
  return { newToken, tell, icon: links.icon };
}
