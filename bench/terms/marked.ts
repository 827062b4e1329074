import { readFileSync } from "node:fs";

/** A term as a person marked it: the forms that count as it, in either language; `*` stands for any letters. */
export interface MarkedTerm {
  readonly left: readonly RegExp[];
  readonly right: readonly RegExp[];
}

/** Reads `bench/terms/<name>.tsv`: `left<tab>right`, alternatives after commas. */
export function readTerms(name: string): readonly MarkedTerm[] {
  const text = readFileSync(new URL(`${name}.tsv`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [left = "", right = ""] = line.split("\t");
      return { left: patterns(left), right: patterns(right) };
    });
}

export function matches({ left, right }: MarkedTerm, ours: string, theirs: string): boolean {
  return left.some((pattern) => pattern.test(ours)) && right.some((pattern) => pattern.test(theirs));
}

function patterns(cell: string): readonly RegExp[] {
  return cell.split(",").map((form) => {
    const literal = form.trim().replaceAll(/[.+?^${}()|[\]\\]/gu, "\\$&");
    return new RegExp(`^${literal.replaceAll("*", "[\\p{L}\\p{M}'’-]*")}$`, "iu");
  });
}
