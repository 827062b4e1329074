import type { Diagnostic } from "../model/diagnostic.ts";
import type { NamedDiagram } from "../render/diagram/named-diagrams.ts";

/** @param line of the diagram's source, from 1 */
export function diagramFault(
  { slide, lang, place }: NamedDiagram,
  reason: string,
  line: number | undefined,
): Diagnostic {
  const at = place?.line === undefined ? undefined : { ...place, line: place.line + (line ?? 0) };
  return {
    severity: "error",
    code: "render/diagram",
    message: `expected a diagram that Mermaid can draw, found a mistake on slide \`${slide}\` (${lang}): \`${reason}\``,
    ...(at === undefined ? {} : { place: at }),
    hint: "its source is shown as code; https://mermaid.js.org describes the language",
  };
}

export function mermaidMissing(diagrams: readonly NamedDiagram[]): Diagnostic {
  return {
    severity: "error",
    code: "render/no-mermaid",
    message: `expected Mermaid for ${slidesOf(diagrams)}, found it not installed`,
    ...placeOf(diagrams),
    hint: "`npm install mermaid`; until then the source of diagrams is shown as code",
  };
}

export function notDrawn(diagrams: readonly NamedDiagram[], deck: string): Diagnostic {
  return {
    severity: "warning",
    code: "render/diagram-undrawn",
    message: `expected diagrams that were drawn before, found none as it is now for ${slidesOf(diagrams)}`,
    ...placeOf(diagrams),
    hint: `\`diptych pdf ${deck}\` draws them in a browser; their source is shown as code`,
  };
}

function slidesOf(diagrams: readonly NamedDiagram[]): string {
  const names = [...new Set(diagrams.map(({ slide }) => `\`${slide}\``))];
  const [first = ""] = names;
  if (names.length === 1) return `the diagram of slide ${first}`;
  return `the diagrams of slide ${first} and ${names.length - 1} more`;
}

function placeOf([first]: readonly NamedDiagram[]): Pick<Diagnostic, "place"> {
  return first?.place === undefined ? {} : { place: first.place };
}
