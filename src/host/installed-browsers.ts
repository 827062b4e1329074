import { posix, win32 } from "node:path";
import type { Environment } from "./environment.ts";

/** A browser that may be installed, and where it would be. */
export interface Installation {
  readonly name: string;
  /** Absolute, the likeliest first. */
  readonly paths: readonly string[];
}

/** Where this machine's installed browsers would be, in the order in which we would take them. */
export function installations(environment: Environment): readonly Installation[] {
  switch (environment.platform) {
    case "darwin":
      return onMacOs(environment);
    case "win32":
      return onWindows(environment);
    default:
      return onPath(environment);
  }
}

// Headless shells first: Debian's starts three times faster than its `chromium`.
const commands: readonly string[] = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

function onPath({ variables }: Environment): readonly Installation[] {
  // A relative folder on the PATH would let the current folder choose our browser.
  const folders = (variables.PATH ?? "").split(":").filter((folder) => posix.isAbsolute(folder));
  return commands.map((name) => ({ name, paths: folders.map((folder) => posix.join(folder, name)) }));
}

const applications: readonly string[] = ["Google Chrome", "Chromium", "Microsoft Edge"];

function onMacOs({ home }: Environment): readonly Installation[] {
  const folders = ["/Applications", posix.join(home, "Applications")];
  return applications.map((name) => ({
    name,
    paths: folders.map((folder) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
  }));
}

const windowsPrograms: readonly (readonly [name: string, path: string])[] = [
  ["Google Chrome", "Google\\Chrome\\Application\\chrome.exe"],
  ["Chromium", "Chromium\\Application\\chrome.exe"],
  ["Microsoft Edge", "Microsoft\\Edge\\Application\\msedge.exe"],
];

function onWindows({ variables }: Environment): readonly Installation[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => variables[name])
    .filter((folder) => folder !== undefined);
  return windowsPrograms.map(([name, path]) => ({
    name,
    paths: folders.map((folder) => win32.join(folder, path)),
  }));
}
