/** Why a browser did not start, as a message goes on after "found". */
export interface LaunchFailure {
  readonly reason: string;
  readonly hint?: string;
}

/** Reads a browser's last words. `exit` says how it ended, for when it said nothing. */
export function launchFailure(stderr: string, exit: string): LaunchFailure {
  if (sandboxWords.test(stderr)) return { reason: "its sandbox cannot start here", hint: sandboxHint };
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(stderr)?.[1];
  if (library !== undefined) {
    return { reason: `the system lacks \`${library}\``, hint: "install that library" };
  }
  const line = stderr.split("\n").find((each) => each.trim() !== "");
  return { reason: line === undefined ? `it ended at once (${exit})` : `it ended with \`${shorten(line)}\`` };
}

const sandboxWords =
  /No usable sandbox|Failed to move to new namespace|zygote_host_impl_linux|sandbox.*Operation not permitted|Running as root without/;

/** The last resort. */
export const noSandboxHint = "give `--no-sandbox` if you trust every article and slide file";

export const sandboxHint =
  "allow unprivileged user namespaces (Ubuntu: an AppArmor profile for the browser; Docker: a seccomp profile that " +
  `permits \`clone\` and \`unshare\`), or ${noSandboxHint}`;

/** Without the time, process and place in Chromium's sources that its log lines start with. */
function shorten(line: string): string {
  const said = line.trim().replace(/^\[[^\]]*\]\s*/, "");
  return said.length <= 160 ? said : `${said.slice(0, 159)}…`;
}
