import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const version = "4.5.1";

/** Marp CLI's entry, installed into a folder of its own; undefined where it cannot be. */
export function installMarp(folder: string): string | undefined {
  const home = join(folder, "marp");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  const { status } = spawnSync("npm", ["install", "--silent", `@marp-team/marp-cli@${version}`], {
    cwd: home,
  });
  return status === 0 ? join(home, "node_modules/@marp-team/marp-cli/marp-cli.js") : undefined;
}

/** The same slides, for Marp CLI. */
export function marpSource(markdown: string): string {
  return `---\nmarp: true\n---\n\n${markdown}`;
}

/** As its users call it, with bookmarks, as ours has; without looking for installed browsers. */
export function marpArguments(
  marp: string,
  files: { from: string; to: string; browser: string },
): readonly string[] {
  return [
    marp,
    "--pdf",
    "--pdf-outlines",
    files.from,
    "-o",
    files.to,
    "--browser",
    "chrome",
    "--browser-path",
    files.browser,
  ];
}

/** The browser from npm as `diptych` unpacked it; every contestant prints with it. */
export function unpackedBrowser(): string {
  for (const cache of ["/var/cache/diptych", join(homedir(), ".cache/diptych")]) {
    const words = [cache, "-name", "chromium*", "-type", "f", "-size", "+10M"];
    const [found] = spawnSync("find", words, { encoding: "utf8" }).stdout.split("\n");
    if (found) return found;
  }
  throw new Error("expected the browser from npm in its cache: run `npm run doctor` first");
}
