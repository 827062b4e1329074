import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { UserError } from "../model/user-error.ts";
import { cacheFolder } from "./cache-folder.ts";
import { errorCode, writeProblem } from "./disk-problem.ts";
import type { Environment } from "./environment.ts";
import { keepFiles, type Unpack } from "./kept-files.ts";
import { tarFiles } from "./tar.ts";

const packageName = "@sparticuz/chromium";

/** A program that can be started. */
export interface Executable {
  readonly path: string;
  /** A folder of libraries that the system lacks. */
  readonly libraries?: string;
}

/**
 * The browser from npm, unpacked into our cache. The package's own `executablePath()` is never used (it trusts any file
 * `chromium` in the temporary folder), nor are its `args` (they switch the sandbox off). Throws `UserError` where it is
 * not installed, is none for this machine, or cannot be unpacked.
 *
 * @param packageFolder where the package lies; undefined: not installed
 * @param progress told before the seconds that unpacking takes
 */
export async function unpackEmbedded(
  environment: Environment,
  packageFolder: string | undefined,
  progress: (what: string) => void,
): Promise<Executable> {
  if (environment.platform !== "linux" || environment.architecture !== "x64") {
    throw new UserError(
      `it is for Linux on x64 only, and this is ${environment.platform} on ${environment.architecture}`,
      { hint: "install Chrome or Chromium" },
    );
  }
  if (packageFolder === undefined) {
    throw new UserError(`\`${packageName}\` is not installed`, {
      hint: `run \`npm install ${packageName}\``,
    });
  }
  const folder = await cacheFolder(`chromium-${await versionOf(packageFolder)}`, environment);
  const archive = (name: string) => join(packageFolder, "bin", name);
  await keep(folder, "browser", async (write) => {
    progress("unpacking the browser");
    await write("chromium", inflate(archive("chromium.br")));
  });
  const path = join(folder, "chromium");
  if (!lacksLibraries(path)) return { path };
  await keep(folder, "libraries", async (write) => {
    const tar = Buffer.concat(await Array.fromAsync(inflate(archive("al2023.tar.br"))));
    for (const entry of tarFiles(tar)) await write(libraryPath(entry.path), [entry.bytes]);
  });
  return { path, libraries: join(folder, "lib") };
}

/** Where npm put the package; undefined if it is not installed, which an optional dependency may well be. */
export function embeddedPackageFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), "..");
  } catch (error) {
    if (errorCode(error) === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

async function versionOf(packageFolder: string): Promise<string> {
  const { version }: { readonly version?: unknown } = JSON.parse(
    await readFile(join(packageFolder, "package.json"), "utf8"),
  );
  if (typeof version !== "string" || !/^\d[\w.+-]*$/.test(version)) {
    throw new Error(`expected a version in the package.json of ${packageName}`);
  }
  return version;
}

async function keep(folder: string, name: string, unpack: Unpack): Promise<void> {
  try {
    await keepFiles(folder, name, unpack);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    // zlib's codes, which are no operating system's.
    if (code.startsWith("ERR_") || code.startsWith("Z_")) throw damaged();
    throw writeProblem(folder, code);
  }
}

function damaged(): UserError {
  return new UserError(`\`${packageName}\` is damaged`, { hint: "remove `node_modules` and run `npm ci`" });
}

async function* inflate(path: string): AsyncIterable<Uint8Array> {
  const inflated = createBrotliDecompress({ chunkSize: 1 << 20 });
  const reading = pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), inflated);
  // Whatever fails here also destroys `inflated`, and is thrown below.
  reading.catch(() => {});
  yield* inflated;
}

/** The archive's files are all `lib/<name>`; anything else has no business in our cache. */
function libraryPath(path: string): string {
  if (!/^lib\/[\w.-]+$/.test(path))
    throw new Error(`expected \`lib/<name>\` in the archive, found \`${path}\``);
  return path;
}

/** Asks the dynamic loader itself what it cannot find; nothing of the program runs. */
function lacksLibraries(path: string): boolean {
  const traced = spawnSync(path, {
    env: { LD_TRACE_LOADED_OBJECTS: "1" },
    encoding: "utf8",
    timeout: 10_000,
  });
  if (traced.error) {
    throw new UserError(`it cannot run on this system (${errorCode(traced.error) ?? traced.error.message})`, {
      hint: "install the system's own Chromium",
    });
  }
  return traced.status !== 0 || traced.stdout.includes("not found");
}
