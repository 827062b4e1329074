import { UserError } from "../model/user-error.ts";

/** What the operating system's error codes mean to the one who reads the message. */
const problems: Readonly<Record<string, { readonly found: string; readonly hint: string }>> = {
  EACCES: { found: "no permission", hint: "change its permissions or choose another folder" },
  EPERM: { found: "no permission", hint: "change its permissions or choose another folder" },
  EROFS: { found: "a read-only disk", hint: "choose another folder" },
  EISDIR: { found: "a folder of that name", hint: "move the folder away" },
  ENOTDIR: { found: "a file where a folder should be", hint: "move the file away" },
  EEXIST: { found: "a file where a folder should be", hint: "move the file away" },
  ENOENT: { found: "a place where no folder can be made", hint: "choose another folder" },
  ENOSPC: { found: "a full disk", hint: "make room and try again" },
  EDQUOT: { found: "a full disk", hint: "make room and try again" },
  ENAMETOOLONG: { found: "a name that is too long", hint: "choose a shorter name" },
};

/** `blocker` is the path in the way, where it is another than the file's own. */
export function writeProblem(path: string, code: string, blocker?: string): UserError {
  const { found, hint } = problems[code] ?? unnamed(code);
  const where = blocker === undefined || blocker === path ? "" : `: \`${blocker}\``;
  return new UserError(`expected to write here, found ${found}${where}`, {
    hint,
    place: { file: path },
  });
}

export function readProblem(path: string, code: string): UserError {
  const { found, hint } = problems[code] ?? unnamed(code);
  return new UserError(`expected to read this, found ${found}`, { hint, place: { file: path } });
}

/** The operating system's code of an error, "EACCES" for one; undefined for an error of another kind. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function unnamed(code: string) {
  return { found: `the error ${code}`, hint: "see that the disk is in order and try again" };
}
