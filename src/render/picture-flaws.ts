import type { Flaw } from "./links.ts";

export function pictureNotShown(address: string): Flaw {
  const isOnTheWeb = /^(?:https?:)?\/\//iu.test(address);
  return {
    severity: "warning",
    code: "render/picture-not-shown",
    message: isOnTheWeb
      ? `expected a picture beside the slides, found \`${shortened(address)}\`, which is not fetched`
      : `expected text, found the picture \`${shortened(address)}\``,
    hint: isOnTheWeb
      ? "save the picture beside the slides and name it there; its description is shown instead"
      : "its description is shown instead",
  };
}

export function noDescription(address: string): Flaw {
  return {
    severity: "warning",
    code: "render/picture-alt",
    message: `expected a description between the brackets, found none for the picture \`${shortened(address)}\``,
    hint: 'say what it shows; write `{alt=""}` behind it if it only decorates',
  };
}

export function pictureBehind(address: string): Flaw {
  return {
    severity: "warning",
    code: "render/picture-behind",
    message: `expected a picture on the slide, found one behind it (\`bg\`): \`${shortened(address)}\``,
    hint: 'it is shown on the slide; a colour behind it is written `<!-- .slide: data-background-color="…" -->`',
  };
}

export function noSuchAttribute(attribute: string): Flaw {
  return {
    severity: "warning",
    code: "render/unknown-attribute",
    message: `expected width, height, alt, fig-alt or fig-cap, found \`${attribute}\``,
    hint: "it is left out",
  };
}

function shortened(address: string): string {
  return address.length <= 80 ? address : `${address.slice(0, 79)}…`;
}
