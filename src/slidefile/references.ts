import type { Diagnostic, Place, Report } from "../model/diagnostic.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import { stretches } from "./prose.ts";

/** Tells where slides of Quarto or Pandoc refer to figures (`@fig-tide`) or works (`[@mira2024, p. 3]`): nothing resolves them. */
export function reportReferences(slides: readonly WrittenSlide[], report: Report): void {
  for (const { title, body, notes, places } of slides) {
    const parts: readonly (readonly [string, Place | undefined])[] = [
      [title, places?.title],
      [body, places?.body],
      [notes, places?.notes],
    ];
    for (const [source, place] of parts) {
      for (const { name, line } of referencesIn(source)) report(unresolved(name, place, line));
    }
  }
}

const reference =
  /(?<![\p{L}\p{N}.@/\\])@(?:\{[^{}\n]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?~/-]*[\p{L}\p{N}_/])?)/gu;

/** @returns lines from 0 */
function referencesIn(source: string): readonly { readonly name: string; readonly line: number }[] {
  if (!source.includes("@")) return [];
  return stretches(source)
    .filter(({ isProse }) => isProse)
    .flatMap(({ text, at }) =>
      [...text.matchAll(reference)].map((match) => ({
        name: match[0],
        line: source.slice(0, at + match.index).split("\n").length - 1,
      })),
    );
}

function unresolved(name: string, place: Place | undefined, line: number): Diagnostic {
  return {
    severity: "warning",
    code: "slidefile/reference-unresolved",
    message: `expected text, found Quarto's reference \`${name}\`: it is shown as it is written`,
    ...(place !== undefined && { place: { ...place, line: (place.line ?? 1) + line } }),
    hint: "write what it stands for: a figure's name, or author and year, in full or as a footnote",
  };
}
