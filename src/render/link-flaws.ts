import type { Flaw } from "./links.ts";

export function linkRefused(address: string): Flaw {
  return {
    severity: "warning",
    code: "render/link-refused",
    message: `expected a link to http, https, mailto or \`#slide\`, found \`${address}\``,
    hint: "its text is shown without the link",
  };
}
