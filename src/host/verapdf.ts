import { execFile, type ExecFileException } from "node:child_process";
import type { Environment } from "./environment.ts";

/** What veraPDF says of a file. */
export type Verdict =
  | { readonly type: "conforms" }
  /** The rules that are broken, as it names them: "7.1-8", clause and test of ISO 14289-1. */
  | { readonly type: "fails"; readonly rules: readonly string[] }
  /** veraPDF could not be asked, or did not answer. */
  | { readonly type: "unknown"; readonly reason: string };

/** Asks veraPDF, where it is on the PATH, whether a file conforms to PDF/UA-1; undefined where it is not. */
export async function askVeraPdf(
  file: string,
  { variables }: Pick<Environment, "variables">,
): Promise<Verdict | undefined> {
  const { end, out, err } = await run(["--format", "text", "--verbose", "--flavour", "ua1", file], variables);
  if (end === "ENOENT") return undefined;
  // "PASS talk.pdf ua1" or "FAIL talk.pdf ua1"; below, "  FAIL 7.1-8" for each rule that is broken, in no order.
  const verdict = /^(PASS|FAIL) .*$/m.exec(out)?.[1];
  if (verdict === "PASS") return { type: "conforms" };
  if (verdict === undefined) return { type: "unknown", reason: lastLine(out) ?? lastLine(err) ?? end };
  const rules = [...out.matchAll(/^\s+FAIL (\S+)\s*$/gm)].map(([, rule = ""]) => rule);
  return { type: "fails", rules: [...new Set(rules)].toSorted(byNumbers) };
}

function lastLine(text: string): string | undefined {
  const line = text.trim().split("\n").at(-1)?.trim();
  return line === "" ? undefined : line;
}

/** "7.9-1" before "7.18-1". */
function byNumbers(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}

/** Minutes, for a thousand pages; it is a Java program that starts slowly. */
const timeout = 300_000;

interface Answer {
  /** "exit code 1", "no answer for 300 s", or what the system says of it: "ENOENT". */
  readonly end: string;
  readonly out: string;
  readonly err: string;
}

function run(words: readonly string[], variables: Environment["variables"]): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { timeout, maxBuffer: 64 * 1024 * 1024, env: variables };
    execFile("verapdf", words, options, (error, out, err) => resolve({ end: endOf(error), out, err }));
  });
}

function endOf(error: ExecFileException | null): string {
  if (error?.killed === true) return `no answer for ${timeout / 1000} s`;
  return typeof error?.code === "string" ? error.code : `exit code ${error?.code ?? 0}`;
}
