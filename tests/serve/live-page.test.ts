import { expect, test } from "vitest";
import { missingPage, withLiveClient } from "../../src/serve/live-page.ts";

const live = { token: "abc", page: "tides/en.html", seen: 3 };
const pageWith = (policy: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body><p>Tides</p></body></html>`;
const policyOf = (html: string): string | undefined => /content="([^"]*)"/u.exec(html)?.[1];

test("the client stands at the end of the page, with what it needs to listen", () => {
  expect(withLiveClient(pageWith("default-src 'none'"), live)).toContain(
    '<p>Tides</p><script src="/.diptych/live.js" data-token="abc" data-seen="3" data-page="tides/en.html"></script>\n</body></html>',
  );
});

test("a deck's policy lets it connect to this server and to nothing else", () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
  expect(policyOf(withLiveClient(pageWith(policy), live))).toBe(`${policy}; connect-src 'self'`);
});

test("a single file's policy lets in the client beside the file's own scripts", () => {
  const policy = "default-src 'none'; script-src 'sha256-x='; style-src 'unsafe-inline'";
  expect(policyOf(withLiveClient(pageWith(policy), live))).toBe(
    "default-src 'none'; script-src 'self' 'sha256-x='; style-src 'self' 'unsafe-inline'; connect-src 'self'",
  );
});

test("a page without a policy or an end of its own is no obstacle", () => {
  expect(withLiveClient("<p>Tides", live)).toMatch(/^<p>Tides<script .*<\/script>\n$/u);
});

test("a deck's name is text", () => {
  const html = withLiveClient("", { ...live, page: 'a"><b>/en.html' });
  expect(html).toContain('data-page="a&quot;>&lt;b>/en.html"');
});

test("where a page is not yet, one stands that waits for it", () => {
  expect(policyOf(withLiveClient(missingPage(), live).replace(/^.*?http-equiv/su, "http-equiv"))).toBe(
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'",
  );
});
