import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { Duplex, Readable, Writable } from "node:stream";
import { UserError } from "../model/user-error.ts";
import { atExit } from "./at-exit.ts";
import { browserFlags } from "./browser-flags.ts";
import { errorCode, writeProblem } from "./disk-problem.ts";
import type { Executable } from "./embedded-browser.ts";
import type { Environment } from "./environment.ts";
import { noSandboxHint } from "./launch-failure.ts";

/** A browser's process. Disposing of it ends it with all its children and removes its temporary folder. */
export interface BrowserProcess extends AsyncDisposable {
  readonly pid: number;
  /** Takes and gives the messages of the DevTools protocol, each followed by a NUL. */
  readonly input: Writable;
  readonly output: Readable;
  /** Settles when it ends: how it ended, and the end of what it wrote to stderr. */
  readonly ended: Promise<{ readonly exit: string; readonly stderr: string }>;
}

/**
 * Starts a browser in its sandbox. Chromium's sandbox refuses to work for root, so root's browser runs as `nobody`;
 * where that is impossible a `UserError` says so, unless `noSandbox` allows to go without.
 */
export async function launchBrowser(
  executable: Executable,
  environment: Environment,
  noSandbox: boolean,
): Promise<BrowserProcess> {
  // Root's own temporary folder may be closed to the user that root's browser runs as.
  const parent = isRootOnLinux(environment) ? "/tmp" : environment.temporary;
  const folder = await temporaryFolder(parent);
  let child: ChildProcess | undefined;
  const onExit = atExit(() => {
    if (child) kill(child, environment.platform);
    rmSync(folder, removal);
  });
  const dispose = async () => {
    if (child) kill(child, environment.platform);
    await rm(folder, removal);
    onExit[Symbol.dispose]();
  };
  try {
    const prefix = isRootOnLinux(environment) ? await userPrefix(folder, noSandbox) : [];
    const flags = browserFlags(join(folder, "profile"), !noSandbox);
    child = start([...prefix, executable.path, ...flags], executable, environment, folder);
    return running(child, dispose);
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function temporaryFolder(parent: string): Promise<string> {
  try {
    return await mkdtemp(join(parent, "diptych-browser-"));
  } catch (error) {
    const { message, place } = writeProblem(parent, errorCode(error) ?? "EIO");
    throw new UserError(message, {
      hint: "name a folder for temporary files in `TMPDIR`",
      ...(place && { place }),
    });
  }
}

// What was killed a moment ago may still be writing.
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 };

function start(
  [file = "", ...args]: readonly string[],
  { libraries }: Executable,
  environment: Environment,
  folder: string,
): ChildProcess {
  return spawn(file, args, {
    // Its own process group, so that one signal ends it with all its children.
    detached: environment.platform !== "win32",
    windowsHide: true,
    env: variablesFor(environment, folder, libraries),
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
}

/** `nobody` and its group, the same number on every Linux. */
const unprivileged = 65534;

function isRootOnLinux({ platform, uid }: Environment): boolean {
  return platform === "linux" && uid === 0;
}

/** What to put before the command so that it runs as another user, who is given the folder. */
async function userPrefix(folder: string, noSandbox: boolean): Promise<readonly string[]> {
  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((path) => existsSync(path));
  if (setpriv !== undefined && (await giveAway(folder))) {
    const user = [`--reuid=${unprivileged}`, `--regid=${unprivileged}`, "--clear-groups", "--no-new-privs"];
    return [setpriv, ...user, "--"];
  }
  if (noSandbox) return [];
  const found = setpriv === undefined ? "there is no `setpriv`" : "there is no other user here";
  throw new UserError(`as root it can only run as another user, and ${found}`, {
    hint: `start as another user than root, or install util-linux, or ${noSandboxHint}`,
  });
}

/** False where there is no other user, as in a container with a single one. */
async function giveAway(folder: string): Promise<boolean> {
  try {
    await chown(folder, unprivileged, unprivileged);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "EINVAL" || code === "EPERM") return false;
    throw error;
  }
}

const passedOn: readonly string[] = ["PATH", "LANG", "LC_ALL", "TZ", "FONTCONFIG_FILE", "FONTCONFIG_PATH"];

/** On Linux only what it needs: the rest of our variables is none of its business. */
function variablesFor(
  { variables, platform }: Environment,
  folder: string,
  libraries: string | undefined,
): Record<string, string | undefined> {
  if (platform !== "linux") return { ...variables };
  const own = Object.fromEntries(passedOn.map((name) => [name, variables[name]]));
  const path = [libraries, variables.LD_LIBRARY_PATH].filter((each) => each).join(":");
  return { ...own, HOME: folder, TMPDIR: folder, ...(path && { LD_LIBRARY_PATH: path }) };
}

function running(child: ChildProcess, dispose: () => Promise<void>): BrowserProcess {
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-20_000);
  });
  const { promise: ended, resolve } = Promise.withResolvers<{ exit: string; stderr: string }>();
  child.on("error", (error) => resolve({ exit: errorCode(error) ?? error.message, stderr }));
  child.on("close", (code, signal) => resolve({ exit: signal ?? `exit code ${code}`, stderr }));
  const input = pipeOf(child, 3);
  const output = pipeOf(child, 4);
  // A browser that dies breaks its pipe; `ended` is where that is told.
  input.on("error", () => {});
  output.on("error", () => {});
  return {
    pid: child.pid ?? 0,
    input,
    output,
    ended,
    async [Symbol.asyncDispose]() {
      const isRunning = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
      const exit = isRunning ? once(child, "exit") : undefined;
      await Promise.all([exit, dispose()]);
    },
  };
}

function pipeOf(child: ChildProcess, index: number): Duplex {
  const pipe = child.stdio[index];
  if (pipe instanceof Duplex) return pipe;
  // A process that could not be spawned has no pipes; `ended` tells why.
  return new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
}

function kill(child: ChildProcess, platform: NodeJS.Platform): void {
  if (child.pid === undefined) return;
  if (platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // The group is already gone.
    if (errorCode(error) !== "ESRCH") throw error;
  }
}
