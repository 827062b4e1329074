import type { Report } from "../model/diagnostic.ts";

export interface OpenConflict {
  /** From 1. */
  readonly line: number;
  readonly isGone: boolean;
  readonly slide: string | undefined;
}

/** Conflicts are told until somebody has settled them. */
export function reportConflicts(
  conflicts: readonly OpenConflict[],
  { deck, file }: { readonly deck: string; readonly file: string },
  report: Report,
): void {
  for (const { line, isGone, slide } of conflicts) {
    const which = slide === undefined ? "" : ` --slide ${slide}`;
    report({
      severity: "warning",
      code: "slides/conflict",
      message: isGone
        ? "kept what you changed here; the article no longer has it"
        : "kept what you changed here; the article has changed the same, and its new text stands below yours",
      place: { file, line },
      hint: `choose or join the two and delete the comment, or \`diptych slides ${deck} --take new${which}\` (or \`mine\`)`,
    });
  }
}
