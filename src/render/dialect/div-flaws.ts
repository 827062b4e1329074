import type { Flaw } from "../links.ts";

export function divAttribute(attribute: string): Flaw {
  return {
    severity: "warning",
    code: "render/unknown-attribute",
    message: `expected a class or \`width\` behind the colons, found \`${attribute}\``,
    hint: "it is left out",
  };
}

export function divNotShown(name: string): Flaw {
  return {
    severity: "warning",
    code: "render/block-not-shown",
    message: `expected a block that slides have, such as \`columns\` or \`incremental\`, found \`${name}\``,
    hint: "what is in it is shown one below the other",
  };
}
