import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askVeraPdf } from "../../src/host/verapdf.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diptych-verapdf-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks a program of that name which runs this script. */
function asking(script: string, file = "/talks/FAIL at sea.pdf") {
  const program = join(folder, "verapdf");
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return askVeraPdf(file, { variables: { PATH: [folder, process.env["PATH"]].join(delimiter) } });
}

describe.skipIf(process.platform === "win32")("veraPDF", () => {
  test("passes a file that conforms, and is asked about PDF/UA-1", async () => {
    const script = 'test "$1 $2 $3 $4 $5" = "--format text --verbose --flavour ua1" && echo "PASS $6 ua1"';
    expect(await asking(script)).toEqual({ type: "conforms" });
  });

  test("names the rules that a file breaks, each once and in their order, whatever the file is called", async () => {
    const lines = ["  FAIL 7.18.5-2", "  FAIL 7.1-8", "  FAIL 7.9-1", "  FAIL 7.1-8"];
    const script = `echo "FAIL $6 ua1"; echo "${lines.join("\n")}"; exit 1`;
    expect(await asking(script)).toEqual({ type: "fails", rules: ["7.1-8", "7.9-1", "7.18.5-2"] });
  });

  test("that takes a file for no PDF is no verdict on it", async () => {
    const said = "/talks/tide.pdf does not appear to be a valid PDF file and could not be parsed.";
    expect(await asking(`echo "${said}"; exit 7`)).toEqual({ type: "unknown", reason: said });
  });

  test("that does not run says why, in its own last words", async () => {
    const script = 'echo "WARNING: an old machine" >&2; echo "verapdf: java: not found" >&2; exit 127';
    expect(await asking(script)).toEqual({ type: "unknown", reason: "verapdf: java: not found" });
  });

  test("that says nothing at all is told by how it ended", async () => {
    expect(await asking("exit 3")).toEqual({ type: "unknown", reason: "exit code 3" });
    expect(await asking("exit 0")).toEqual({ type: "unknown", reason: "exit code 0" });
  });

  test("is not missed where it is not installed", async () => {
    expect(await askVeraPdf("tide.pdf", { variables: { PATH: "/nowhere" } })).toBeUndefined();
  });
});
