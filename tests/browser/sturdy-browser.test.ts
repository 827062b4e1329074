import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Browser, Page } from "../../src/host/browser.ts";
import { BrowserFailure } from "../../src/host/browser-failure.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { startBrowser } from "../../src/host/open-browser.ts";
import { type SturdyOptions, sturdyBrowser } from "../../src/host/sturdy-browser.ts";
import { printPage } from "./print-page.ts";

const page = printPage({ a: "<h2>Плима</h2>" });
const titleOf = (each: Page) => each.evaluate(() => document.querySelector("h2")?.textContent);

/** A sturdy browser over embedded ones, whose process ids are listed as they start. */
async function sturdy(options: SturdyOptions = {}) {
  const pids: number[] = [];
  const browser = sturdyBrowser(async () => {
    const { started } = await startBrowser({ environment: thisEnvironment(), browser: "embedded" });
    if (started === undefined) throw new Error("expected the embedded browser to start");
    pids.push(started.pid);
    return started.browser;
  }, options);
  return { browser, pids };
}

const processes = () =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const readOf = (pid: number, file: string) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
};
const isBelow = (pid: number, ancestor: number): boolean => {
  const parent = Number(/^PPid:\s*(\d+)/m.exec(readOf(pid, "status"))?.[1] ?? 0);
  return parent === ancestor || (parent > 1 && isBelow(parent, ancestor));
};
function killRenderers(browser: number): void {
  for (const pid of processes()) {
    if (isBelow(pid, browser) && readOf(pid, "cmdline").includes("--type=renderer"))
      process.kill(pid, "SIGKILL");
  }
}
const isRunning = (pid: number) =>
  readOf(pid, "status") !== "" && !/^State:\s*Z/m.test(readOf(pid, "status"));

describe.skipIf(process.platform !== "linux")(
  "work that is cut off is done again, in a fresh browser:",
  () => {
    test("the browser is killed", async () => {
      const { browser, pids } = await sturdy();
      await using _ = browser;
      let tries = 0;
      const title = await browser.run(page, async (each) => {
        if (++tries === 1) process.kill(pids[0] ?? 0, "SIGKILL");
        return await titleOf(each);
      });
      expect({ title, tries, browsers: pids.length }).toEqual({ title: "Плима", tries: 2, browsers: 2 });
    });

    test("its renderer is killed", async () => {
      const { browser, pids } = await sturdy();
      await using _ = browser;
      let tries = 0;
      const bytes = await browser.run(page, async (each) => {
        if (++tries === 1) killRenderers(pids[0] ?? 0);
        return await each.pdf();
      });
      expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe("%PDF-");
      expect(tries).toBe(2);
    });

    test("it hangs, and what runs beside it does not suffer", async () => {
      const { browser, pids } = await sturdy({ deadline: 900 });
      await using _ = browser;
      let tries = 0;
      const { promise: never } = Promise.withResolvers<string>();
      const titles = await Promise.all([
        browser.run(page, async (each) => (++tries === 1 ? await never : await titleOf(each))),
        browser.run(page, titleOf),
      ]);
      expect(titles).toEqual(["Плима", "Плима"]);
      expect(pids).toHaveLength(2);
    });
  },
);

test.skipIf(process.platform !== "linux")(
  "what fails twice is told, and no browser is left behind",
  async () => {
    const { browser, pids } = await sturdy();
    const killed = browser.run(page, async (each) => {
      process.kill(pids.at(-1) ?? 0, "SIGKILL");
      return await titleOf(each);
    });
    await expect(killed).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(
        /^expected the browser to draw `print\/sr\.html`, found that it failed twice: .*SIGKILL/,
      ),
    });
    await browser[Symbol.asyncDispose]();
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  },
);

/** Counts its pages, and fails as often as it is told to. */
function fake(log: string[], failures: string[]): Browser {
  const name = `browser ${log.filter((line) => line.startsWith("start")).length + 1}`;
  log.push(`start ${name}`);
  return {
    open: () => Promise.reject(new Error("expected no page to be opened")),
    async run() {
      log.push(name);
      const message = failures.shift();
      if (message !== undefined) throw message === "bug" ? new Error(message) : new BrowserFailure(message);
      return await Promise.reject(new Error("expected a failure"));
    },
    async [Symbol.asyncDispose]() {
      log.push(`end ${name}`);
    },
  };
}

test("a bug is no reason to try again", async () => {
  const log: string[] = [];
  const browser = sturdyBrowser(async () => fake(log, ["bug"]));
  await expect(browser.run(page, titleOf)).rejects.toThrow("bug");
  await browser[Symbol.asyncDispose]();
  expect(log).toEqual(["start browser 1", "browser 1", "end browser 1"]);
});

test("a browser is replaced after so many pages", async () => {
  const log: string[] = [];
  const browser = sturdyBrowser(async () => fake(log, ["bug", "bug", "bug"]), { pagesPerBrowser: 3 });
  for (const _ of [1, 2, 3]) await browser.run(page, titleOf).catch(() => {});
  await browser[Symbol.asyncDispose]();
  expect(log).toEqual([
    "start browser 1",
    "browser 1",
    "browser 1",
    "end browser 1",
    "start browser 2",
    "browser 2",
    "end browser 2",
  ]);
});
