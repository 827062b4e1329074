import { f1, type Counts } from "./score.ts";

/** A Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** F1 of the matches, precision and recall of what is missing; a dash where nothing is. */
export function cellsOf(counts: Counts): readonly string[] {
  return [
    f1(counts).toFixed(4),
    share(counts.missingRight, counts.missingDue === 0 ? 0 : counts.missingFound),
    share(counts.missingRight, counts.missingDue),
  ];
}

export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}
