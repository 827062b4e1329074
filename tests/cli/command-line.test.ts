import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/diptych.js", import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;

/** Some machines ask for colours even where nobody sees them: what is tested here is the text. */
const { FORCE_COLOR: _asked, ...own } = process.env;
const env = { ...own, CI: "true" };

/** Runs the command as a user would, in a project with one small article. */
function diptych(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...words], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diptych-cli-"));
  mkdirSync(join(folder, "articles", "tides"), { recursive: true });
  writeFileSync(
    join(folder, "articles/tides/en.txt"),
    "Tides\n\nThe moon pulls the sea. The sea follows it.\n",
  );
  writeFileSync(
    join(folder, "articles/tides/id.txt"),
    "Pasang surut\n\nBulan menarik laut. Laut mengikutinya.\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("exit codes", () => {
  test("0: all is well, and it says what was written, where and how long it took", async () => {
    const { code, out, err } = await diptych("slides");
    expect(code).toBe(0);
    expect(out).toMatch(/tides: 2 slides in en, id\n {2}wrote slides\/tides\/en\.md/u);
    expect(out).toMatch(/done in \d+\.\d s\n$/u);
    expect(err).toContain("tides: aligning them");
  });

  test("1: what the user can mend, with a remedy", async () => {
    const { code, out, err } = await diptych("slides", "nowhere");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toBe(
      "error expected a folder or the name of a deck, found neither at `nowhere`\n" +
        "  hint: check the path; `diptych build` without arguments takes every deck of the project\n",
    );
  });

  test.each([
    ["unknown flag", ["slides", "--frobnicate"]],
    ["unknown command", ["frobnicate"]],
    ["bad tag", ["slides", "-l", "qqqq"]],
  ])("2: %s", async (_, words) => {
    const { code, err } = await diptych(...words);
    expect(code).toBe(2);
    expect(err).toContain("error:");
  });

  test.each([["--help"], ["--version"], ["build", "--help"]])("0: %s", async (...words) => {
    expect((await diptych(...words)).code).toBe(0);
  });
});

test("--json prints one report on standard output and nothing else there", async () => {
  const { code, out } = await diptych("deck", "--json");
  const report: unknown = JSON.parse(out);
  expect(code).toBe(0);
  expect(report).toMatchObject({ version: 1, decks: [{ name: "tides", langs: ["en", "id"] }] });
});

test("--json tells a failure as a report too", async () => {
  const { code, out } = await diptych("build", "nowhere", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    decks: [],
    diagnostics: [{ severity: "error", code: "cli/stopped" }],
  });
});

test("-q says nothing when all is well", async () => {
  const { out, err } = await diptych("slides", "-q");
  expect([out, err]).toEqual(["", ""]);
});

test("a browser that is named and not there stops the run, and nothing is written", async () => {
  const { code, err } = await diptych("build", "--browser", "no/such/browser", "--out", "elsewhere");
  expect(code).toBe(1);
  expect(err).toContain("no/such/browser");
  expect(existsSync(join(folder, "elsewhere"))).toBe(false);
});

test("an output folder that cannot be made is named", async () => {
  writeFileSync(join(folder, "blocked"), "a file");
  const { code, err } = await diptych("deck", "--out", "blocked");
  expect(code).toBe(1);
  expect(err).toContain("blocked");
});

describe("what would change", () => {
  test("is shown slide by slide and not written, with exit code 1 while there is something", async () => {
    await diptych("slides");
    expect(await diptych("slides", "--dry-run")).toMatchObject({
      code: 0,
      out: "no slide files would change; nothing was written\n",
    });
    const article = join(folder, "articles/tides/en.txt");
    const [old, slides] = [readFileSync(article, "utf8"), join(folder, "slides/tides/en.md")];
    const before = readFileSync(slides, "utf8");
    writeFileSync(article, old.replace("The sea follows it.", "The sea obeys it."));
    const { code, out } = await diptych("slides", "--dry-run");
    expect(code).toBe(1);
    expect(out).toContain("slides/tides/en.md:");
    expect(out).toMatch(/^ {2}- .*The sea follows it/mu);
    expect(out).toMatch(/^ {2}\+ .*The sea obeys it/mu);
    expect(out).toContain("1 slide file would change; nothing was written\n");
    expect(readFileSync(slides, "utf8")).toBe(before);
    const written = await diptych("slides", "--diff");
    expect(written.code).toBe(0);
    expect(written.out).toMatch(/^ {2}\+ .*The sea obeys it/mu);
    expect(readFileSync(slides, "utf8")).toContain("The sea obeys it");
    writeFileSync(article, old);
    await diptych("slides");
  });
});

test("`serve` builds, says where, and ends with 130 by Ctrl-C", async () => {
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", "tides"], { cwd: folder, env });
  const ended = once(child, "exit");
  let out = "";
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (/^tides: .* in \d+ ms$/mu.test(out)) resolve();
    });
  });
  expect(out).toMatch(/^serving http:\/\/127\.0\.0\.1:\d+\/ /u);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
});

test("`serve --json` prints each build as a line of its own, and nothing else there", async () => {
  const words = [bin, "serve", "--port", "0", "--json", "tides"];
  const child = spawn(process.execPath, words, { cwd: folder, env });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect(JSON.parse(String((await lines.next()).value))).toMatchObject({
    version: 1,
    decks: [{ name: "tides" }],
  });
  appendFileSync(join(folder, "articles/tides/en.txt"), "\nTwice a day it falls.\n");
  expect(JSON.parse(String((await lines.next()).value))).toMatchObject({
    version: 1,
    decks: [{ name: "tides" }],
  });
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
});

test("`serve` refuses a port that is none", async () => {
  const { code, err } = await diptych("serve", "--port", "70000");
  expect(code).toBe(2);
  expect(err).toContain("expected a port from 0 to 65535, found `70000`");
});
