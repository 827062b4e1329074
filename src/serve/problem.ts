import type { Diagnostic } from "../model/diagnostic.ts";
import type { UserError } from "../model/user-error.ts";

/** What is wrong, as the page shows it. */
export interface Problem {
  readonly message: string;
  /** `slides/tides/en.md:12:3`; empty if it lies nowhere in particular. */
  readonly place: string;
  readonly hint: string;
}

export function problemOf({ message, place, hint }: Diagnostic | UserError): Problem {
  const parts = [place?.file, place?.line, place?.column].filter((part) => part !== undefined);
  return { message, place: parts.join(":"), hint: hint ?? "" };
}

/** Warnings are told in the terminal only: they do not stand between a person and the slides. */
export function problemsIn(diagnostics: readonly Diagnostic[]): readonly Problem[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(problemOf);
}
