/** What is told of a diagram to who does not see it, and below it. */
export interface DiagramDescription {
  readonly alt: string;
  /** Empty if there is none. */
  readonly caption: string;
  /** False where nobody described it: `alt` is its source. */
  readonly isDescribed: boolean;
}

/** Reads Mermaid's `accTitle: …`, `accDescr: …` or `accDescr { … }`, and the options of a Quarto cell, `%%| fig-alt: "…"`. */
export function diagramDescription(source: string): DiagramDescription {
  const caption = option(source, "fig-cap");
  const title = /^\s*accTitle\s*:(.*)$/mu.exec(source)?.[1];
  const description = /^\s*accDescr\s*(?::(.*)|\{([^}]*)\})/mu.exec(source);
  const said = [title, description?.[1] ?? description?.[2], option(source, "fig-alt")]
    .map((text) => (text ?? "").replaceAll(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
  if (said.length > 0) return { alt: said.map(sentence).join(" "), caption, isDescribed: true };
  if (caption !== "") return { alt: caption, caption, isDescribed: true };
  return { alt: withoutComments(source), caption, isDescribed: false };
}

function option(source: string, name: string): string {
  const value = new RegExp(`^\\s*%%\\|\\s*${name}\\s*:(.*)$`, "mu").exec(source)?.[1]?.trim() ?? "";
  return value.replace(/^(["'])(.*)\1$/u, "$2");
}

/** Title and description are read one after the other. */
function sentence(text: string): string {
  return /[.!?…。؟।]$/u.test(text) ? text : `${text}.`;
}

function withoutComments(source: string): string {
  const lines = source.split("\n").filter((line) => !/^\s*%%/u.test(line));
  return lines.join(" ").replaceAll(/\s+/gu, " ").trim();
}
