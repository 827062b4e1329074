import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { startWebServer, type WebServer } from "../../src/serve/web-server.ts";

const page =
  '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><body>Tides</body>';
const disk = memoryDisk({
  "/project/dist/index.html": page,
  "/project/dist/tides/en.html": page,
  "/project/dist/tides/media/moon.svg": "<svg/>",
  "/project/secret.txt": "secret",
});
const options = { disk, folder: "/project/dist", client: { script: "live();", style: "b{}" }, port: 0 };

let server: WebServer;
beforeAll(async () => {
  server = await startWebServer(options);
});
afterAll(() => server[Symbol.asyncDispose]());

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Sends the path as it is, with these headers: `fetch` would tidy up both. */
function ask(
  path: string,
  facts: { readonly method?: string; readonly headers?: Record<string, string> } = {},
) {
  return new Promise<Reply>((resolve, reject) => {
    const { port } = new URL(server.address);
    const sent = request({ host: "127.0.0.1", port, path, agent: false, ...facts }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on("error", reject).end();
  });
}

test("it listens on this machine alone", () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
});

test("a page is served with its client, kept by nobody, and taken for nothing else", async () => {
  const { status, headers, body } = await ask("/tides/en.html");
  expect(status).toBe(200);
  expect(body).toMatch(/Tides<script src="\/\.diptych\/live\.js" data-token="[\w-]{32}" data-seen="0"/u);
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
});

test("a picture that is opened by itself runs nothing", async () => {
  const { headers, body } = await ask("/tides/media/moon.svg");
  expect(body).toBe("<svg/>");
  expect(headers["content-security-policy"]).toContain("sandbox");
});

test("a page that is not there yet waits for its build", async () => {
  const { status, body } = await ask("/tides/sr.html");
  expect(status).toBe(404);
  expect(body).toContain('data-page="tides/sr.html"');
});

test.each([
  ["another host", "/", { headers: { Host: "tides.example" } }, 403],
  ["another page's origin", "/", { headers: { Origin: "https://tides.example" } }, 403],
  ["writing", "/", { method: "POST" }, 405],
  ["a path upwards", "/../secret.txt", {}, 404],
  ["an escaped path upwards", "/%2e%2e%2fsecret.txt", {}, 404],
  ["a proxy's address", "http://tides.example/", {}, 400],
  ["listening without a token", "/.diptych/events", {}, 403],
  ["listening with another token", "/.diptych/events?token=abc", {}, 403],
  ["other names beside the client", "/.diptych/secret", {}, 404],
])("%s is refused", async (_name, path, facts, status) => {
  const reply = await ask(path, facts);
  expect(reply.status).toBe(status);
  expect(reply.body).not.toContain("secret");
  expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
});

test("HEAD gets no body", async () => {
  const { status, headers, body } = await ask("/tides/en.html", { method: "HEAD" });
  expect([status, body]).toEqual([200, ""]);
  expect(Number(headers["content-length"])).toBeGreaterThan(page.length);
});

/** Listens as a page does, and gives what it is told until `isEnough`. */
async function listen(
  since: number,
  isEnough: (told: string) => boolean,
  meanwhile = () => {},
): Promise<string> {
  const token = /data-token="([^"]+)"/u.exec((await ask("/")).body)?.[1] ?? "";
  const response = await fetch(`${server.address}.diptych/events?token=${token}&since=${since}`);
  let told = "";
  for await (const chunk of response.body ?? []) {
    if (told === "") meanwhile();
    told += new TextDecoder().decode(chunk);
    if (isEnough(told)) break;
  }
  return told;
}

test("whoever listens is told what changed and what is wrong, and what it missed", async () => {
  const problem = { message: "expected a picture", place: "slides/tides/en.md:3", hint: "" };
  const news = () => server.news(new Map([["tides/en.html", ["moon"]]]), [problem]);
  const told = await listen(0, (text) => text.includes("expected a picture"), news);
  expect(told).toContain('event: changed\ndata: {"tides/en.html":["moon"]}\n\n');
  expect(told.indexOf("event: changed")).toBeLessThan(told.indexOf("expected a picture"));
  expect(await listen(0, (text) => text.includes("event: changed"))).toContain('"tides/en.html":["moon"]');
  expect((await ask("/tides/en.html")).body).toContain('data-seen="1"');
});

test("a port that was asked for and is taken is refused by name", async () => {
  const port = Number(new URL(server.address).port);
  await expect(startWebServer({ ...options, port })).rejects.toThrow(
    `expected port ${port}, found another program there`,
  );
});

test("without a wish the next free port is taken", async () => {
  await using first = await startWebServer({ ...options, port: undefined });
  await using second = await startWebServer({ ...options, port: undefined });
  const [one, two] = [first, second].map(({ address }) => Number(new URL(address).port));
  expect(one).toBeGreaterThanOrEqual(3000);
  expect(two).toBeGreaterThan(one ?? Infinity);
});
