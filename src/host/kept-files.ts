import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { lstat, mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { atExit } from "./at-exit.ts";

/** Contents in pieces, so that a big file is never in memory as a whole. */
type Contents = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Hands every file to `write`, by its path within the folder. */
export type Unpack = (write: (path: string, contents: Contents) => Promise<void>) => Promise<void>;

interface KeptFile {
  readonly path: string;
  /** Lower-case hexadecimal, of the bytes as they were unpacked. */
  readonly sha256: string;
  /** Changes with every write; while it is the same, the file need not be read to be known. */
  readonly stamp: string;
}

/**
 * Unpacks files into a folder, unless they are there and unchanged since. `<name>.json` records their hashes: a file that
 * is missing, half-written or altered brings all of them anew. Two processes may do this at once: both write the same
 * bytes, each file under a temporary name first.
 */
export async function keepFiles(folder: string, name: string, unpack: Unpack): Promise<void> {
  const record = join(folder, `${name}.json`);
  const recorded = await readRecord(record);
  const intact = recorded && (await confirm(folder, recorded));
  if (intact === "unchanged") return;
  await replaceFile(record, [Buffer.from(JSON.stringify(intact ?? (await unpackAll(folder, unpack))))]);
}

async function unpackAll(folder: string, unpack: Unpack): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  await unpack(async (path, contents) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    const sha256 = await replaceFile(target, contents);
    files.push({ path, sha256, stamp: await stampOf(target) });
  });
  return files;
}

/** Returns the hash of what was written. */
async function replaceFile(target: string, contents: Contents): Promise<string> {
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  using _ = atExit(() => rmSync(temporary, { force: true }));
  const hash = createHash("sha256");
  async function* hashed() {
    for await (const piece of contents) {
      hash.update(piece);
      yield piece;
    }
  }
  try {
    await pipeline(hashed, createWriteStream(temporary, { flags: "wx", mode: 0o755 }));
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
  return hash.digest("hex");
}

/** The record to keep from now on where only stamps differ; undefined where a file is not what it was. */
async function confirm(
  folder: string,
  files: readonly KeptFile[],
): Promise<"unchanged" | readonly KeptFile[] | undefined> {
  const confirmed: KeptFile[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    const stamp = await stampOf(path);
    if (stamp !== file.stamp && (stamp === "" || (await hashOf(path)) !== file.sha256)) return undefined;
    confirmed.push({ ...file, stamp });
  }
  return confirmed.every(({ stamp }, index) => stamp === files[index]?.stamp) ? "unchanged" : confirmed;
}

/** Empty for what is not there or no plain file. The change time cannot be set back by whoever alters a file. */
async function stampOf(path: string): Promise<string> {
  const stats = await lstat(path, { bigint: true }).catch(() => undefined);
  if (!stats?.isFile()) return "";
  return [stats.size, stats.ino, stats.mtimeNs, stats.ctimeNs, stats.mode].join(" ");
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}

/** Undefined where there is none, or none that we wrote. */
async function readRecord(path: string): Promise<readonly KeptFile[] | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  try {
    const files: unknown = JSON.parse(text);
    return Array.isArray(files) && files.length > 0 && files.every(isKeptFile) ? files : undefined;
  } catch {
    return undefined;
  }
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== "object" || value === null) return false;
  return ["path", "sha256", "stamp"].every((key) => typeof Reflect.get(value, key) === "string");
}
