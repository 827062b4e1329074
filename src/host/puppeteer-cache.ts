import { posix, win32 } from "node:path";
import type { Disk } from "./disk.ts";
import type { Environment } from "./environment.ts";

/**
 * The browsers that Puppeteer downloaded, newest first, headless shells before full browsers. Only its cache's layout is
 * read, `<cache>/<browser>/<platform>-<build>/<browser>-<folder>/<program>`: the package `puppeteer` itself would execute
 * any `.puppeteerrc.cjs` from the current folder upwards.
 */
export async function puppeteerBrowsers(environment: Environment, disk: Disk): Promise<readonly string[]> {
  const platform = puppeteerPlatform(environment);
  if (platform === undefined) return [];
  const { sep } = environment.platform === "win32" ? win32 : posix;
  const join = (...parts: readonly string[]) => parts.join(sep);
  const cache = environment.variables.PUPPETEER_CACHE_DIR ?? join(environment.home, ".cache", "puppeteer");
  const found: string[] = [];
  for (const browser of ["chrome-headless-shell", "chrome"] as const) {
    const builds = (await disk.list(join(cache, browser))).filter((name) =>
      name.startsWith(`${platform.name}-`),
    );
    for (const build of builds.toSorted(newestFirst)) {
      found.push(join(cache, browser, build, `${browser}-${platform.folder}`, platform[browser]));
    }
  }
  return found;
}

interface PuppeteerPlatform {
  readonly name: string;
  readonly folder: string;
  readonly chrome: string;
  readonly "chrome-headless-shell": string;
}

const onMac = {
  chrome: "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-headless-shell": "chrome-headless-shell",
};
const onWindows = { chrome: "chrome.exe", "chrome-headless-shell": "chrome-headless-shell.exe" };
const onLinux = { chrome: "chrome", "chrome-headless-shell": "chrome-headless-shell" };

/** By Node's platform and architecture, as in `@puppeteer/browsers` 3. */
const platforms: Readonly<Record<string, PuppeteerPlatform>> = {
  "linux x64": { name: "linux", folder: "linux64", ...onLinux },
  "linux arm64": { name: "linux_arm", folder: "linux-arm64", ...onLinux },
  "darwin x64": { name: "mac", folder: "mac-x64", ...onMac },
  "darwin arm64": { name: "mac_arm", folder: "mac-arm64", ...onMac },
  "win32 x64": { name: "win64", folder: "win64", ...onWindows },
  "win32 arm64": { name: "win64", folder: "win64", ...onWindows },
  "win32 ia32": { name: "win32", folder: "win32", ...onWindows },
};

function puppeteerPlatform({ platform, architecture }: Environment): PuppeteerPlatform | undefined {
  return platforms[`${platform} ${architecture}`];
}

/** "linux-153.0.7204.9" before "linux-99.0.1": by number, part by part. */
function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, "en", { numeric: true });
}
