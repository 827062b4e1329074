/**
 * Runs `cleanup` when the process exits, unless it is disposed of before. Node emits no `exit` for a signal that nobody
 * listens to: whoever owns the process turns SIGINT, SIGTERM and SIGHUP into `process.exit`. `cleanup` must be synchronous
 * and must not throw.
 */
export function atExit(cleanup: () => void): Disposable {
  if (pending.size === 0) process.on("exit", cleanUpAll);
  pending.add(cleanup);
  return {
    [Symbol.dispose]() {
      pending.delete(cleanup);
      if (pending.size === 0) process.off("exit", cleanUpAll);
    },
  };
}

// One listener for all: Node warns of a leak from the eleventh on.
const pending = new Set<() => void>();

function cleanUpAll(): void {
  for (const cleanup of pending) cleanup();
}
