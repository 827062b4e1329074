import { describe, expect, test } from "vitest";
import { mayListen, refusalOf, type Request } from "../../src/serve/refusal.ts";

const request = (facts: Partial<Request> = {}): Request => ({
  method: "GET",
  target: "/tides/en.html",
  host: "127.0.0.1:3000",
  origin: undefined,
  site: undefined,
  ...facts,
});

describe("a request is answered", () => {
  test.each([
    ["by this machine's numbers", {}],
    ["by its name", { host: "localhost:3000" }],
    ["by its newer numbers", { host: "[::1]:3000" }],
    ["from a page of its own", { origin: "http://localhost:3000" }],
    ["for the head alone", { method: "HEAD" }],
  ])("%s", (_name, facts) => expect(refusalOf(request(facts), 3000)).toBeUndefined());
});

describe("a request is refused", () => {
  test.each([
    ["under a stranger's name that leads here", { host: "tides.example:3000" }, 403],
    ["under a name that only begins like ours", { host: "localhost:3000.example" }, 403],
    ["for another port", { host: "127.0.0.1:3001" }, 403],
    ["without a host", { host: undefined }, 403],
    ["from a page elsewhere", { origin: "https://tides.example" }, 403],
    ["from a page of another server on this machine", { origin: "http://localhost:8080" }, 403],
    ["from a file or a frame without an origin", { origin: "null" }, 403],
    ["that would change something", { method: "POST" }, 405],
    ["for a whole address, as of a proxy", { target: "http://tides.example/" }, 400],
    ["for another machine's path", { target: "//tides.example/" }, 400],
  ])("%s", (_name, facts, status) => expect(refusalOf(request(facts), 3000)?.status).toBe(status));
});

test("the usual port of the web may be left out", () => {
  expect(refusalOf(request({ host: "localhost" }), 80)).toBeUndefined();
  expect(refusalOf(request({ host: "localhost" }), 3000)?.status).toBe(403);
});

test("only a page that was given the token listens for changes", () => {
  expect(mayListen("abc", "abc", request({ site: "same-origin" }))).toBe(true);
  expect(mayListen("abc", "abc", request())).toBe(true);
  expect(mayListen("abd", "abc", request())).toBe(false);
  expect(mayListen("", "abc", request())).toBe(false);
  expect(mayListen(null, "abc", request())).toBe(false);
  expect(mayListen("abc", "abc", request({ site: "cross-site" }))).toBe(false);
});
