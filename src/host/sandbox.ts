import type { Disk } from "./disk.ts";
import type { Environment } from "./environment.ts";

/** Whether the process that draws pages is locked in. */
export type SandboxState = "holds" | "broken" | "not measured";

/**
 * Measured on a renderer of the running browser: the kernel filters its system calls (`Seccomp: 2`), and it lives in a
 * process namespace of its own (two numbers after `NSpid:`). Only Linux tells.
 *
 * @param pid the browser's own process
 */
export async function measureSandbox(
  pid: number,
  environment: Environment,
  disk: Disk,
): Promise<SandboxState> {
  if (environment.platform !== "linux") return "not measured";
  const renderers = [];
  for (const each of await descendants(pid, disk)) {
    if ((await readText(`/proc/${each}/cmdline`, disk)).includes("--type=renderer")) renderers.push(each);
  }
  if (renderers.length === 0) return "not measured";
  const states = await Promise.all(renderers.map((each) => readText(`/proc/${each}/status`, disk)));
  return states.every(isLockedIn) ? "holds" : "broken";
}

/** @param status the text of `/proc/PID/status` */
export function isLockedIn(status: string): boolean {
  return /^Seccomp:\s*2$/m.test(status) && /^NSpid:\s*\d+\s+\d+/m.test(status);
}

async function descendants(root: number, disk: Disk): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const name of await disk.list("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s*(\d+)$/m.exec(await readText(`/proc/${name}/status`, disk))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

/** Empty for a process that has ended meanwhile. */
async function readText(path: string, disk: Disk): Promise<string> {
  const bytes = await disk.read(path);
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}
