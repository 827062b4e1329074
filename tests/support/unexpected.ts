import type { Diagnostic, Report } from "../../src/model/diagnostic.ts";

/** For where nothing is to be reported: what is reported all the same fails the test. */
export const unexpected: Report = ({ code, message }) => {
  throw new Error(`unexpected ${code}: ${message}`);
};

/** Collects what is reported. */
export function collecting(): { readonly report: Report; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { report: (diagnostic) => void diagnostics.push(diagnostic), diagnostics };
}
