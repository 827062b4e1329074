import { homedir, tmpdir } from "node:os";

/** The machine as it presents itself to us. A value, so that tests can build other machines. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** As Node names it: "x64", "arm64". */
  readonly architecture: string;
  /** Undefined where there are no user ids (Windows). */
  readonly uid: number | undefined;
  readonly home: string;
  /** For temporary files. */
  readonly temporary: string;
  /** The current folder. */
  readonly folder: string;
  /** Node's version without its `v`. */
  readonly node: string;
}

export function thisEnvironment(): Environment {
  return {
    variables: process.env,
    platform: process.platform,
    architecture: process.arch,
    uid: process.getuid?.(),
    home: homedir(),
    temporary: tmpdir(),
    folder: process.cwd(),
    node: process.versions.node,
  };
}
