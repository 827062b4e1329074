import { chmod, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { UserError } from "../model/user-error.ts";
import { errorCode, writeProblem } from "./disk-problem.ts";
import type { Environment } from "./environment.ts";
import { makeFolder } from "./make-folder.ts";

const elsewhere = "name another folder in `DIPTYCH_CACHE_DIR`";

/**
 * A folder below our cache that nobody else can change, made if need be. Programs are started from it, so a folder that
 * another user could write to, or replace by renaming one above it, is a `UserError`.
 */
export async function cacheFolder(name: string, environment: Environment): Promise<string> {
  const folder = join(cacheRoot(environment), name);
  try {
    // Root's browser runs as another user, who must be able to read it.
    const mode = environment.uid === 0 ? 0o755 : 0o700;
    if ((await makeFolder(folder, mode)).length > 0) await chmod(folder, mode);
  } catch (error) {
    const { message, place } = writeProblem(folder, errorCode(error) ?? "EIO");
    throw new UserError(message, { hint: elsewhere, ...(place && { place }) });
  }
  const real = await realpath(folder);
  await refuseUnsafe(real, environment.uid);
  return real;
}

function cacheRoot({ variables, home, uid, folder }: Environment): string {
  if (variables.DIPTYCH_CACHE_DIR) return resolve(folder, variables.DIPTYCH_CACHE_DIR);
  // Not below /root, which no other user can enter.
  if (uid === 0) return "/var/cache/diptych";
  const base = variables.XDG_CACHE_HOME || join(home, ".cache");
  if (isAbsolute(base)) return join(base, "diptych");
  throw new UserError(`expected a home folder for the browser's cache, found \`${home}\``, {
    hint: `set HOME, or ${elsewhere}`,
  });
}

async function refuseUnsafe(folder: string, uid: number | undefined): Promise<void> {
  for (const place of [folder, ...foldersAbove(folder)]) {
    const { mode, uid: owner } = await stat(place);
    const isOurs = owner === uid || (owner === 0 && place !== folder);
    // In a folder with the sticky bit, /tmp for one, nobody can rename what is another's.
    const isOpen = (mode & 0o002) !== 0 && ((mode & 0o1000) === 0 || place === folder);
    if (!isOurs || isOpen) throw unsafe(folder, place);
    if (uid === 0 && (mode & 0o001) === 0) throw closed(folder, place);
  }
}

function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
}

function unsafe(folder: string, place: string): UserError {
  return new UserError(
    `expected a cache that only we can change, found that others can change \`${place}\``,
    {
      hint: `change its owner and permissions, or ${elsewhere}`,
      place: { file: folder },
    },
  );
}

function closed(folder: string, place: string): UserError {
  return new UserError(`expected a cache that every user can read, found \`${place}\` closed to others`, {
    hint: `as root the browser runs as another user; ${elsewhere}`,
    place: { file: folder },
  });
}
