import { createHash } from "node:crypto";
import type { Role } from "../build/inputs.ts";
import type { Disk } from "../host/disk.ts";
import { UserError } from "../model/user-error.ts";

/** Files by absolute path: the SHA-256 of their contents, or what they have instead. */
export type Fingerprints = ReadonlyMap<string, string>;

/** A file that is missing or locked is no obstacle: whoever needs it says so. */
export async function fingerprints(disk: Disk, paths: Iterable<string>): Promise<Fingerprints> {
  const found = [...paths].map(async (path) => [path, await fingerprint(disk, path)] as const);
  return new Map(await Promise.all(found));
}

/** The roles of files that came, went or changed. A file without a role is nobody's any more. */
export function changedRoles(
  before: Fingerprints,
  now: Fingerprints,
  roleOf: (path: string) => Role | undefined,
): readonly Role[] {
  const paths = [...new Set([...before.keys(), ...now.keys()])];
  return paths.filter((path) => before.get(path) !== now.get(path)).flatMap((path) => roleOf(path) ?? []);
}

async function fingerprint(disk: Disk, path: string): Promise<string> {
  try {
    const bytes = await disk.read(path);
    return bytes === undefined ? "missing" : createHash("sha256").update(bytes).digest("hex");
  } catch (error) {
    if (error instanceof UserError) return `unreadable: ${error.message}`;
    throw error;
  }
}
