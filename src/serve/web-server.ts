import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { atExit } from "../host/at-exit.ts";
import { contentTypeOf } from "../host/content-types.ts";
import type { Disk } from "../host/disk.ts";
import { UserError } from "../model/user-error.ts";
import { listen } from "./listen.ts";
import { type LiveEvents, liveEvents, type TellNews } from "./live-events.ts";
import { livePaths, missingPage, withLiveClient } from "./live-page.ts";
import { mayListen, refusalOf, type Request } from "./refusal.ts";
import { pageOf, servedFile } from "./served-file.ts";

export interface WebServerOptions {
  readonly disk: Disk;
  /** The folder that is shown at `/`; absolute. */
  readonly folder: string;
  /** The client's script and style. */
  readonly client: { readonly script: string; readonly style: string };
  /** Undefined: a free one. */
  readonly port: number | undefined;
}

export interface WebServer extends AsyncDisposable {
  /** `http://127.0.0.1:3000/` */
  readonly address: string;
  readonly news: TellNews;
}

/** Shows a folder on this machine alone. Throws `UserError` for a port that it cannot have. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const events = liveEvents();
  const token = randomBytes(24).toString("base64url");
  let port = 0;
  const server = createServer((request, response) => {
    void answer(request, response, { ...options, events, token, port });
  });
  port = await listen(server, options.port);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const onExit = atExit(close);
  return {
    address: `http://127.0.0.1:${port}/`,
    news: events.news,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.once("close", () => resolve()));
      close();
      onExit[Symbol.dispose]();
      await closed;
    },
  };
}

const plainText = "text/plain; charset=utf-8";

interface Serving extends WebServerOptions {
  readonly events: LiveEvents;
  readonly token: string;
  readonly port: number;
}

async function answer(incoming: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const request = requestOf(incoming);
  const refusal = refusalOf(request, serving.port);
  if (refusal !== undefined) {
    return send(response, {
      status: refusal.status,
      type: plainText,
      body: `${refusal.reason}\n`,
      ...(refusal.status === 405 && { headers: { Allow: "GET, HEAD" } }),
    });
  }
  const [pathname = "/"] = request.target.split(/[?#]/u);
  const { client } = serving;
  switch (pathname) {
    case livePaths.events:
      return answerListener(incoming, request, response, serving);
    case livePaths.script:
      return send(response, { status: 200, type: contentTypeOf(pathname), body: client.script });
    case livePaths.style:
      return send(response, { status: 200, type: contentTypeOf(pathname), body: client.style });
    default:
      return answerFile(pathname, response, serving);
  }
}

function requestOf({ method = "", url = "", headers }: IncomingMessage): Request {
  const site = headers["sec-fetch-site"];
  return {
    method,
    target: url,
    host: headers.host,
    origin: headers.origin,
    site: typeof site === "string" ? site : undefined,
  };
}

function answerListener(
  { headers, method }: IncomingMessage,
  request: Request,
  response: ServerResponse,
  { events, token }: Serving,
): void {
  const query = new URLSearchParams(request.target.split("?")[1]);
  if (method !== "GET" || !mayListen(query.get("token"), token, request)) {
    return send(response, { status: 403, type: plainText, body: "expected the token of a page\n" });
  }
  response.writeHead(200, { ...common, "Content-Type": "text/event-stream" });
  const since = Number(headers["last-event-id"] ?? query.get("since"));
  events.listen(response, Number.isFinite(since) ? since : 0);
}

async function answerFile(
  pathname: string,
  response: ServerResponse,
  { disk, folder, events, token }: Serving,
): Promise<void> {
  // Counted before the file is read: what is written meanwhile is told as a change.
  const seen = events.latest();
  const file = await readable(servedFile(disk, folder, pathname));
  if (file instanceof UserError)
    return send(response, { status: 500, type: plainText, body: `${file.message}\n` });
  const page = file?.page ?? pageOf(pathname);
  const status = file === undefined ? 404 : 200;
  if (page === undefined || !page.endsWith(".html")) {
    const type = file === undefined ? plainText : contentTypeOf(file.page);
    return send(response, { status, type, body: file?.bytes ?? "nothing here\n" });
  }
  const html = file === undefined ? missingPage() : new TextDecoder().decode(file.bytes);
  send(response, { status, type: contentTypeOf(page), body: withLiveClient(html, { token, page, seen }) });
}

/** A file that is locked fails this one answer. */
async function readable<Found>(found: Promise<Found>): Promise<Found | UserError> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const common = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
};

/** A picture that is opened by itself runs nothing. */
const pictureOnly = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; sandbox";

/** Node leaves the body out of the answer to HEAD. */
function send(response: ServerResponse, { status, type, body, headers }: Reply): void {
  response.writeHead(status, {
    ...common,
    ...(type === "image/svg+xml" && { "Content-Security-Policy": pictureOnly }),
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
