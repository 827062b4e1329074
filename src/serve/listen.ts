import { once } from "node:events";
import type { Server } from "node:http";
import { UserError } from "../model/user-error.ts";

const defaultPort = 3000;
/** So many ports after the default are tried. */
const mostTries = 50;

/**
 * Listens on 127.0.0.1 alone, and returns the port. A port that somebody asked for is taken or refused with a `UserError`; 0 is any
 * free one. Without a wish it is 3000 or the next one that is free.
 */
export async function listen(server: Server, wanted: number | undefined): Promise<number> {
  const first = wanted ?? defaultPort;
  const last = wanted ?? defaultPort + mostTries - 1;
  for (let port = first; port <= last; port++) {
    const problem = await tryPort(server, port);
    if (problem === undefined) return portOf(server);
    if (problem !== "EADDRINUSE" || port === last) throw refused(problem, first, last);
  }
  throw refused("EADDRINUSE", first, last);
}

/** The system's code of what is in the way; undefined if nothing is. */
async function tryPort(server: Server, port: number): Promise<string | undefined> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("expected a server with a port, found none");
}

function refused(problem: string, first: number, last: number): UserError {
  const ports = first === last ? `port ${first}` : `a free port from ${first} to ${last}`;
  const found = problem === "EADDRINUSE" ? "another program there" : `the error ${problem}`;
  return new UserError(`expected ${ports}, found ${found}`, {
    hint: "choose another with `--port`, or 0 for any that is free",
  });
}
