import { timingSafeEqual } from "node:crypto";

/** What of a request decides whether it is answered. */
export interface Request {
  readonly method: string;
  /** As it is sent: path and query. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The header `Sec-Fetch-Site`; browsers send it, and no page can change it. */
  readonly site: string | undefined;
}

export interface Refusal {
  readonly status: 400 | 403 | 405;
  readonly reason: string;
}

/**
 * Why a request is not answered. A page elsewhere may not read the decks: neither by asking for them (Origin) nor under a
 * name of its own that resolves to this machine (Host; DNS rebinding).
 */
export function refusalOf({ method, target, host, origin }: Request, port: number): Refusal | undefined {
  const hosts = ["127.0.0.1", "localhost", "[::1]"].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    return { status: 403, reason: "expected this machine's own name as the host" };
  }
  if (origin !== undefined && !hosts.some((name) => origin.toLowerCase() === `http://${name}`)) {
    return { status: 403, reason: "expected a request from a page of this server" };
  }
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "expected GET or HEAD" };
  if (!/^\/(?!\/)/u.test(target)) return { status: 400, reason: "expected a path" };
  return undefined;
}

/** Whether somebody who listens for changes is a page that this server has given out. */
export function mayListen(given: string | null, token: string, { site }: Request): boolean {
  if (site !== undefined && site !== "same-origin") return false;
  const [left, right] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
