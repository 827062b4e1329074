import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Run {
  /** Of the whole process, browser included, in milliseconds. */
  readonly time: number;
  readonly output: string;
}

/** Runs Node to its end. Throws with what it said if it fails. */
export async function run(args: readonly string[], folder: string): Promise<Run> {
  const started = performance.now();
  const child = start(args, folder);
  const output = await ended(child);
  return { time: performance.now() - started, output };
}

/** The most memory that the process and all below it held at once, in MB: what they share counts once (PSS). Linux only. */
export async function peakMemory(args: readonly string[], folder: string): Promise<number> {
  const child = start(args, folder);
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? 0, childrenByParent()));
  }, 50);
  await ended(child).finally(() => clearInterval(timer));
  return most / 1024;
}

function start(args: readonly string[], cwd: string) {
  return spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, CHROME_NO_SANDBOX: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ended(child: ReturnType<typeof start>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  child.on("close", (code) =>
    code === 0 ? resolve(output) : reject(new Error(`${child.spawnargs.join(" ")}: ${errors}`)),
  );
  return promise;
}

/** In KB. A process that has just ended has none. */
function memoryOf(pid: number, children: ReadonlyMap<number, readonly number[]>): number {
  const own = Number(/^Pss:\s*(\d+)/m.exec(readOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return (children.get(pid) ?? []).reduce((sum, child) => sum + memoryOf(child, children), own);
}

function childrenByParent(): ReadonlyMap<number, readonly number[]> {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = pids.map((pid) => Number(/\) \S (\d+)/.exec(readOf(`/proc/${pid}/stat`))?.[1] ?? 0));
  const children = new Map<number, number[]>();
  for (const [index, pid] of pids.entries()) {
    const parent = parents[index] ?? 0;
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  return children;
}

function readOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
