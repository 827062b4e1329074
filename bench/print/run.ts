import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Run {
  /** Of the whole process, browser included, in milliseconds. */
  readonly time: number;
  /** What the process and all below it had of processors, in milliseconds. Others on the machine hardly change it. */
  readonly processor: number;
  readonly output: string;
}

/** Runs Node to its end. Throws with what it said if it fails. Linux only, as all here. */
export async function run(args: readonly string[], folder: string): Promise<Run> {
  const started = performance.now();
  const child = start(args, folder);
  const ticks = new Map<number, number>();
  const timer = setInterval(() => {
    for (const { pid, used } of familyOf(child.pid ?? 0)) ticks.set(pid, used);
  }, 40);
  const output = await ended(child).finally(() => clearInterval(timer));
  const processor = ticks.values().reduce((sum, used) => sum + used, 0) * millisecondsPerTick;
  return { time: performance.now() - started, processor, output };
}

/** `getconf CLK_TCK` is 100 on every Linux of today. */
const millisecondsPerTick = 10;

/** The most memory that the process and all below it held at once, in MB: what they share counts once (PSS). */
export async function peakMemory(args: readonly string[], folder: string): Promise<number> {
  const child = start(args, folder);
  let most = 0;
  const timer = setInterval(() => {
    const family = familyOf(child.pid ?? 0);
    most = Math.max(
      most,
      family.reduce((sum, { pid }) => sum + memoryOf(pid), 0),
    );
  }, 40);
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
function memoryOf(pid: number): number {
  return Number(/^Pss:\s*(\d+)/m.exec(readOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

interface Relative {
  readonly pid: number;
  readonly parent: number;
  /** In ticks of the clock. */
  readonly used: number;
}

/** A process and all below it. */
function familyOf(pid: number): readonly Relative[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const all = pids.flatMap((name) => {
    const stat = readOf(`/proc/${name}/stat`);
    // Behind the name, which may have spaces: state, parent, nine other fields, time in user and in system mode.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (stat === "") return [];
    return [{ pid: Number(name), parent: Number(fields[1]), used: Number(fields[11]) + Number(fields[12]) }];
  });
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (parent: number): readonly Relative[] =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter((process) => process.pid === pid), ...below(pid)];
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
