import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/diptych.js", import.meta.url));
const { FORCE_COLOR: _asked, ...own } = process.env;
/** 14 November 2023, 22:13:20. */
const env = { ...own, CI: "true", SOURCE_DATE_EPOCH: "1700000000" };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diptych-printing-"));
  mkdirSync(join(folder, "slides", "tides"), { recursive: true });
  writeFileSync(
    join(folder, "slides/tides/en.md"),
    '---\ndeck: tides\nlang: en\ntitle: Tides\n---\n\n<!-- .slide: id="ebb" -->\n\n## The ebb\n\n- It comes twice a day\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function diptych(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...env, ...variables } };
    execFile(process.execPath, [bin, ...words], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}
const read = (name: string) => readFileSync(join(folder, "dist/tides", name));

describe("a PDF that was printed", () => {
  beforeAll(async () => {
    expect(await diptych(["pdf", "--browser", "embedded"])).toMatchObject({ code: 0 });
  });

  test("bears the date of `SOURCE_DATE_EPOCH`", () => {
    expect(read("en.pdf").toString("latin1")).toContain(
      "<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>",
    );
  });

  test("is read back, and its text compared with the slides", async () => {
    const { code, out, err } = await diptych([
      "check",
      "pdf",
      "dist/tides/en.pdf",
      "dist/tides/en.handout.pdf",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^en\.pdf: 1 page, tagged, en, 1 heading, .*text compared with the slides; no errors$/m,
    );
    expect(out).toMatch(/^en\.handout\.pdf: .*text compared with the slides; no errors$/m);
  });

  describe.skipIf(process.platform === "win32")("is shown to veraPDF, where it is installed:", () => {
    /** With a program of that name on the PATH. */
    const checked = (script: string) => {
      const program = join(folder, "verapdf");
      writeFileSync(program, `#!/bin/sh\n${script}\n`);
      chmodSync(program, 0o755);
      const PATH = [folder, process.env["PATH"]].join(delimiter);
      return diptych(["check", "pdf", "dist/tides/en.pdf"], { PATH });
    };

    test("what it passes is well", async () => {
      expect(await checked('echo "PASS $6 ua1"')).toMatchObject({ code: 0, err: "" });
    });

    test("the rules that it finds broken are errors", async () => {
      const { code, err } = await checked('echo "FAIL $6 ua1"; echo "  FAIL 7.1-8"; exit 1');
      expect(code).toBe(1);
      expect(err).toContain("expected veraPDF to pass it as PDF/UA-1, found that it breaks `7.1-8`");
    });

    test("that it cannot run is a warning, and no pass", async () => {
      const { code, err } = await checked('echo "java: not found" >&2; exit 127');
      expect(code).toBe(0);
      expect(err).toContain("expected veraPDF to say whether it is PDF/UA-1, found `java: not found`");
    });
  });

  test("stays as it was when the next one cannot be printed", async () => {
    const before = read("en.pdf");
    const { code, err } = await diptych(["pdf", "--browser", join(folder, "nowhere")]);
    expect(code).toBe(1);
    expect(err).toContain("no such file");
    expect(read("en.pdf").equals(before)).toBe(true);
  });
});

test("a folder that cannot be written to is told, and nothing is left in it", async () => {
  writeFileSync(join(folder, "taken"), "");
  const { code, err } = await diptych(["pdf", "--browser", "embedded", "--out", "taken"]);
  expect(code).toBe(1);
  expect(err).toContain("found a file where a folder should be");
  expect(readFileSync(join(folder, "taken"), "utf8")).toBe("");
});

test("an interrupt while printing ends with 130 and leaves no half-written file", async () => {
  const words = [bin, "pdf", "--browser", "embedded", "--out", "interrupted"];
  const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  for await (const said of child.stderr) if (String(said).includes("printing")) break;
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([130, null]);
  expect(existsSync(join(folder, "interrupted"))).toBe(false);
});
