import { execFile } from "node:child_process";

/** What veraPDF says of a file. */
export type Verdict =
  | { readonly type: "conforms" }
  | { readonly type: "fails"; readonly rules: readonly string[] }
  /** veraPDF could not be asked. */
  | { readonly type: "unknown"; readonly reason: string };

/** Asks veraPDF, where it is on the PATH, whether a file conforms to PDF/UA-1; undefined where it is not. */
export async function askVeraPdf(file: string): Promise<Verdict | undefined> {
  const { code, output } = await run("verapdf", ["--format", "text", "--verbose", "--flavour", "ua1", file]);
  if (code === "ENOENT") return undefined;
  if (/^PASS\b/m.test(output)) return { type: "conforms" };
  // "FAIL ua1-7.1-8": one line for each rule that is broken.
  const rules = [...output.matchAll(/^\s*FAIL\s+(\S+)(?!.*\.pdf)/gm)].map(([, rule = ""]) => rule);
  if (/^FAIL\b/m.test(output)) return { type: "fails", rules: [...new Set(rules)] };
  return { type: "unknown", reason: output.trim().split("\n").at(-1) ?? `exit code ${code}` };
}

/** Minutes, for a thousand pages; it is a Java program that starts slowly. */
const timeout = 300_000;

function run(program: string, args: readonly string[]): Promise<{ code: string; output: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: String(error?.code ?? 0), output: `${stdout}\n${stderr}` });
    });
  });
}
