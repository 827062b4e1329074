import type { Lang } from "./lang.ts";

/** A diagram as a slide writes it, for Mermaid to draw. */
export interface DiagramSource {
  readonly lang: Lang;
  /** Mermaid's own language, as it stands between the fences. */
  readonly source: string;
}

/** A drawn diagram: a complete SVG file with its fonts inside, and its natural size in CSS pixels of a slide. */
export interface Diagram {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** By `diagramKey`. */
export type Diagrams = ReadonlyMap<string, Diagram>;

export function diagramKey({ lang, source }: DiagramSource): string {
  return `${lang}\n${source}`;
}

/** `slides/<deck>/.generated/diagrams.json`: what a browser drew, by the hash of all that a drawing depends on but Mermaid. */
export interface DiagramRecord {
  readonly version: 1;
  readonly diagrams: Readonly<Record<string, RecordedDiagram>>;
}

export interface RecordedDiagram {
  /** Version of Mermaid. */
  readonly mermaid: string;
  /** As Mermaid drew it, without fonts. */
  readonly svg: string;
}
