import { describe, expect, test } from "vitest";
import type { Disk } from "../../src/host/disk.ts";
import { readProblem } from "../../src/host/disk-problem.ts";
import type { Environment } from "../../src/host/environment.ts";
import { findCandidates } from "../../src/host/find-browser.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";

const linux: Environment = {
  variables: { PATH: "/usr/local/bin:/usr/bin" },
  platform: "linux",
  architecture: "x64",
  uid: 1000,
  home: "/users/mira",
  temporary: "/tmp",
  folder: "/users/mira/talk",
  node: "24.0.0",
};
const diskWith = (...paths: readonly string[]) =>
  memoryDisk(Object.fromEntries(paths.map((path) => [path, "x"])));
const pathsOf = async (...args: Parameters<typeof findCandidates>) =>
  (await findCandidates(...args)).candidates.map(({ path }) => path ?? "embedded");

const shell = (build: string, folder = "linux64") =>
  `/users/mira/.cache/puppeteer/chrome-headless-shell/${build}/chrome-headless-shell-${folder}/chrome-headless-shell`;

describe("a browser that is named is the only candidate", () => {
  const disk = diskWith("/users/mira/talk/chrome", "/opt/a", "/opt/b", "/usr/bin/chromium");

  test("by the flag, relative to the current folder", async () => {
    const environment = { ...linux, variables: { ...linux.variables, CHROME_PATH: "/opt/b" } };
    expect(await pathsOf("./chrome", environment, disk)).toEqual(["/users/mira/talk/chrome"]);
  });

  test("by a variable, Puppeteer's before Chrome's", async () => {
    const variables = { ...linux.variables, PUPPETEER_EXECUTABLE_PATH: "/opt/a", CHROME_PATH: "/opt/b" };
    expect(await pathsOf(undefined, { ...linux, variables }, disk)).toEqual(["/opt/a"]);
  });

  test("as the embedded one, whatever a variable says", async () => {
    const environment = { ...linux, variables: { CHROME_PATH: "/opt/b" } };
    expect(await pathsOf("embedded", environment, disk)).toEqual(["embedded"]);
  });

  test("and where it is not there, there is none", async () => {
    const found = await findCandidates("/opt/none", linux, disk);
    expect(found.candidates).toEqual([]);
    expect(found.rejected).toEqual([
      { origin: "flag", name: "`--browser`", path: "/opt/none", reason: "no such file" },
    ]);
  });

  test("a folder is no browser", async () => {
    const found = await findCandidates("/opt", linux, disk);
    expect(found.rejected).toMatchObject([{ path: "/opt", reason: "a folder, not a program" }]);
  });
});

describe("where none is named", () => {
  test("Puppeteer's own comes first, then installed ones, then the embedded one", async () => {
    const own = shell("linux-156.0.8078.47");
    expect(await pathsOf(undefined, linux, diskWith("/usr/bin/chromium", own))).toEqual([
      own,
      "/usr/bin/chromium",
      "embedded",
    ]);
  });

  test("the newest of Puppeteer's comes first, by number", async () => {
    const [old, young] = [shell("linux-99.0.1.2"), shell("linux-156.0.8078.47")];
    expect(await pathsOf(undefined, linux, diskWith(old, young))).toEqual([young, old, "embedded"]);
  });

  test("a download for another platform is not taken", async () => {
    const other = shell("mac_arm-156.0.8078.47", "mac-arm64");
    expect(await pathsOf(undefined, linux, diskWith(other))).toEqual(["embedded"]);
    const mac = { ...linux, platform: "darwin", architecture: "arm64" } as const;
    expect(await pathsOf(undefined, mac, diskWith(other))).toEqual([other, "embedded"]);
  });

  test("Puppeteer's cache may be elsewhere", async () => {
    const path = "/big/chrome/linux-156.0.1.1/chrome-linux64/chrome";
    const environment = { ...linux, variables: { PUPPETEER_CACHE_DIR: "/big" } };
    expect(await pathsOf(undefined, environment, diskWith(path))).toEqual([path, "embedded"]);
  });

  test("a headless shell comes before a full browser", async () => {
    const disk = diskWith("/usr/bin/chromium", "/usr/bin/chromium-headless-shell");
    expect(await pathsOf(undefined, linux, disk)).toEqual([
      "/usr/bin/chromium-headless-shell",
      "/usr/bin/chromium",
      "embedded",
    ]);
  });

  test("a relative folder on the path is passed over: a stranger's project may hold anything", async () => {
    const environment = { ...linux, variables: { PATH: ".:bin::/usr/bin" } };
    const disk = diskWith("chromium", "bin/chromium", "/users/mira/talk/chromium");
    expect(await pathsOf(undefined, environment, disk)).toEqual(["embedded"]);
  });

  test("a folder that we may not look into does not end the search", async () => {
    const disk = diskWith("/usr/bin/chromium");
    const guarded: Disk = {
      ...disk,
      kind: (path) =>
        path.startsWith("/usr/local/") ? Promise.reject(readProblem(path, "EACCES")) : disk.kind(path),
    };
    expect(await pathsOf(undefined, linux, guarded)).toEqual(["/usr/bin/chromium", "embedded"]);
    const found = await findCandidates("/usr/local/bin/chrome", linux, guarded);
    expect(found.rejected).toMatchObject([{ reason: "no permission to look there" }]);
  });

  test("on macOS it is an application", async () => {
    const path = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const mac = { ...linux, platform: "darwin" } as const;
    expect(await pathsOf(undefined, mac, diskWith(path))).toEqual([path, "embedded"]);
  });

  test("on Windows it is a program", async () => {
    const path = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const windows = {
      ...linux,
      platform: "win32",
      variables: { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
    } as const;
    expect(await pathsOf(undefined, windows, diskWith(path))).toEqual([path, "embedded"]);
  });

  test("what was not found is told, one line per browser", async () => {
    const { rejected } = await findCandidates(undefined, linux, diskWith("/usr/bin/chromium"));
    expect(rejected).toContainEqual({
      origin: "puppeteer",
      name: "Puppeteer's own",
      reason: "no download in its cache",
    });
    expect(rejected).toContainEqual({ origin: "installed", name: "google-chrome", reason: "not installed" });
    expect(rejected.map(({ name }) => name)).not.toContain("chromium");
  });
});
