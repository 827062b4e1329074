import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examine } from "../../src/host/doctor.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { openBrowser, startBrowser } from "../../src/host/open-browser.ts";

const environment = thisEnvironment();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diptych-open-"));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true }));

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe("a browser that was named and does not work is told, and no other is taken:", () => {
  test("a path with nothing there", async () => {
    await expect(openBrowser({ environment, browser: "/opt/none" })).rejects.toMatchObject({
      name: "UserError",
      message: "expected a browser in `--browser`, found `/opt/none`: no such file",
      hint: "name a Chrome or Chromium, or none to have one chosen",
    });
  });

  test("a variable with nothing there", async () => {
    const variables = { ...environment.variables, CHROME_PATH: "/opt/none", PUPPETEER_EXECUTABLE_PATH: "" };
    await expect(openBrowser({ environment: { ...environment, variables } })).rejects.toThrow(
      "expected a browser in `CHROME_PATH`, found `/opt/none`: no such file",
    );
  });

  test("a file that is no program", async () => {
    const path = join(folder, "text");
    await writeFile(path, "tide");
    await expect(openBrowser({ environment, browser: path })).rejects.toThrow(
      `expected a browser in \`--browser\`, found \`${path}\`: it ended`,
    );
  });

  test("a program that is no browser, with its last words", async () => {
    const path = await program("tide", "echo the tide is out >&2; exit 3");
    await expect(openBrowser({ environment, browser: path })).rejects.toThrow(
      `found \`${path}\`: it ended with \`the tide is out\``,
    );
  });

  test("one whose sandbox cannot start, with the remedy", async () => {
    const path = await program(
      "locked",
      "echo 'FATAL:zygote_host_impl_linux.cc No usable sandbox!' >&2; exit 1",
    );
    const opening = openBrowser({ environment, browser: path });
    await expect(opening).rejects.toThrow("its sandbox cannot start here");
    await expect(opening).rejects.toMatchObject({ hint: expect.stringContaining("--no-sandbox") });
  });
});

test("without any browser the message says what to do", async () => {
  const nothing = {
    environment: { ...environment, variables: {} },
    disk: memoryDisk(),
    packageFolder: undefined,
  };
  await expect(openBrowser(nothing)).rejects.toMatchObject({
    name: "UserError",
    message: "found no browser",
    hint: expect.stringMatching(
      /^the one from npm: `@sparticuz\/chromium` is not installed; run .*; or install Chromium/,
    ),
  });
  const { node, browser, rejected } = await examine(nothing);
  expect({ node, browser }).toEqual({ node: process.versions.node, browser: undefined });
  expect(rejected.map(({ name, reason }) => `${name}: ${reason}`)).toContain(
    "the one from npm: `@sparticuz/chromium` is not installed",
  );
});

test("one that does not work is passed over, and told", async () => {
  const broken = await program("chromium", "exit 9");
  const variables = { PATH: folder };
  const { started, rejected } = await startBrowser({ environment: { ...environment, variables } });
  await using _ = started?.browser;
  expect(started?.candidate.origin).toBe("embedded");
  expect(rejected).toContainEqual({
    origin: "installed",
    name: "chromium",
    path: broken,
    reason: "it ended at once (exit code 9)",
  });
});

test("the doctor finds the embedded browser, and its sandbox holds", async () => {
  const { browser, rejected } = await examine({ environment, browser: "embedded" });
  expect(browser).toMatchObject({ origin: "embedded", sandbox: "holds" });
  expect(browser?.version).toMatch(/^HeadlessChrome\/\d+\./);
  expect(rejected).toEqual([]);
});

test("the doctor tells when there is no sandbox", async () => {
  const { browser } = await examine({ environment, browser: "embedded", noSandbox: true });
  expect(browser?.sandbox).toBe("broken");
});

const profileOf = (pid: number) =>
  /--user-data-dir=([^\0]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, "utf8"))?.[1] ?? "";
const isRunning = (pid: number) =>
  existsSync(`/proc/${pid}/status`) && !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));

describe.skipIf(process.platform !== "linux")("nothing is left behind", () => {
  test("once the browser is disposed of", async () => {
    const { started } = await startBrowser({ environment, browser: "embedded" });
    const pid = started?.pid ?? 0;
    const profile = profileOf(pid);
    expect(existsSync(profile)).toBe(true);
    await started?.browser[Symbol.asyncDispose]();
    expect(existsSync(join(profile, ".."))).toBe(false);
    expect(isRunning(pid)).toBe(false);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("when %s ends us", async (signal) => {
    const host = new URL("../../src/host/", import.meta.url);
    const script = `
      import { startBrowser } from "${new URL("open-browser.ts", host).href}";
      import { thisEnvironment } from "${new URL("environment.ts", host).href}";
      process.on("${signal}", () => process.exit(9));
      const { started } = await startBrowser({ environment: thisEnvironment(), browser: "embedded" });
      console.log(started.pid);
    `;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(child.stdout, "data");
    const pid = Number(said);
    const profile = profileOf(pid);
    expect(existsSync(profile)).toBe(true);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([9, null]);
    expect(existsSync(join(profile, ".."))).toBe(false);
    // The kernel takes a moment to end what was killed.
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});
