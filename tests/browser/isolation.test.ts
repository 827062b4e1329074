import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { printPage } from "./print-page.ts";

// A real server on this machine: what it is never asked for has not leaked.
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.setHeader("access-control-allow-origin", "*").end("x");
});
let away: string;
let browser: Browser;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is an object.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  away = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  server.close();
});

// Of frames the browser tells only whose page they wanted, not which.
const attempts: readonly (readonly [what: string, html: (away: string) => string, address: string])[] = [
  ["a picture", (a) => `<img src="${a}/img">`, "/img"],
  ["a picture by srcset", (a) => `<img srcset="${a}/srcset 1x">`, "/srcset"],
  ["a style sheet", (a) => `<link rel="stylesheet" href="${a}/css">`, "/css"],
  ["an import in a style sheet", (a) => `<style>@import "${a}/import";</style>`, "/import"],
  ["a background", (a) => `<p style="background: url(${a}/background)">x</p>`, "/background"],
  [
    "a font",
    (a) => `<style>@font-face{font-family:f;src:url(${a}/font)}</style><p style="font-family:f">x</p>`,
    "/font",
  ],
  ["a frame", (a) => `<iframe src="${a}/frame"></iframe>`, ""],
  ["an object", (a) => `<object data="${a}/object"></object>`, ""],
  ["an embedded file", (a) => `<embed src="${a}/embed">`, ""],
  ["a video", (a) => `<video src="${a}/video"></video>`, "/video"],
  ["a picture in SVG", (a) => `<svg><image href="${a}/svg" width="9" height="9"/></svg>`, "/svg"],
  ["a page to turn to", (a) => `<meta http-equiv="refresh" content="0; url=${a}/refresh">`, "/refresh"],
];

test.each(attempts)("%s from elsewhere is refused and told", async (_what, html, address) => {
  const rendered = printPage({ a: html(away) });
  const attempt = await browser.open(rendered).then(
    async (page) => {
      await using opened = page;
      // One more round to the page: what was started by loading it has been answered by then.
      expect(await opened.evaluate(() => document.title)).toBe("Плима и осека");
      await opened.pdf();
      return opened.refused.join("\n");
    },
    // A font that is missing, or none at all, stops the work, with its name.
    (error: unknown) => String(error),
  );
  expect(attempt).toMatch(
    address === "/font" ? "UserError: expected fonts that load, found `f normal" : `${away}${address}`,
  );
  expect(asked).toEqual([]);
});

test("hints to fetch ahead reach nobody", async () => {
  const kinds = ["prefetch", "preload", "preconnect", "dns-prefetch", "prerender", "modulepreload", "icon"];
  const links = kinds.map((rel) => `<link rel="${rel}" as="image" href="${away}/${rel}">`);
  await using page = await browser.open(printPage({ a: "x" }, "sr", links.join("")));
  await page.pdf();
  expect(asked).toEqual([]);
});

test("a font that is none stops the work, and is told as the user's own", async () => {
  const css = "<style>@font-face{font-family:wave;src:url(data:font/woff2;base64,AAAA)}</style>";
  const opening = browser.open(printPage({ a: '<p style="font-family: wave">x</p>' }, "sr", css));
  await expect(opening).rejects.toMatchObject({
    name: "UserError",
    message: "expected fonts that load, found `wave normal normal`",
  });
});

test("local files are not shown", async () => {
  const frame = '<iframe src="file:///etc/passwd"></iframe><img src="file:///etc/hostname">';
  await using page = await browser.open(printPage({ a: frame }));
  expect(page.refused).toContain("file:///etc/passwd");
  expect(page.refused).toContain("file:///etc/hostname");
  expect(await page.evaluate(() => frames.length && frames[0]?.document?.body?.textContent)).toBeFalsy();
});

test("scripts in the page do not run", async () => {
  const script = `<script>document.title = "changed"; fetch("${away}/fetch")</script>
    <img src="x" onerror="document.title = 'changed'">`;
  await using page = await browser.open(printPage({ a: script }));
  expect(await page.evaluate(() => document.title)).toBe("Плима и осека");
  expect(asked).toEqual([]);
});

test("a page's own files are served, whatever letters their names have", async () => {
  const page = printPage({ a: '<img src="../media/талас 1.svg?v=2" alt="">' });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="70" height="40"/>';
  await using opened = await browser.open({
    ...page,
    files: [...page.files, { path: "media/талас 1.svg", contents: svg }],
  });
  expect(await opened.evaluate(() => document.images[0]?.naturalWidth)).toBe(70);
  expect(opened.refused).toEqual([]);
});

test("an entry that is not among the files is a bug", async () => {
  await expect(browser.open({ entry: "none.html", files: [] })).rejects.toThrow("none.html");
});
