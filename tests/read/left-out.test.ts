import { expect, test } from "vitest";
import { read } from "./outline.ts";

const told = (text: string, format: "html" | "md") =>
  read(text, "en", format).diagnostics.map(({ severity, code, message, place }) => [
    severity,
    code,
    message.replace(/^.*found /u, ""),
    place?.line,
  ]);

test("what slides cannot show is noted once for each kind, where it first stands", () => {
  const page =
    "<h1>Tides</h1>\n<p>The sea rises.</p>\n<video src='a.mp4'></video>\n<p>The sea falls.</p>\n" +
    "<video src='b.mp4'></video>\n<figure><iframe src='https://example.org/map'></iframe></figure>\n" +
    "<svg><title>High and low water</title></svg><svg><path d='M0 0'/></svg>";
  const body = `<html><body><div>${page}</div></body></html>`;
  expect(told(body, "html")).toEqual([
    ["note", "read/left-out", "2 videos: left out", 3],
    ["note", "read/left-out", "a page within the page: left out", 6],
    ["note", "read/left-out", "a drawing written into the page: left out", 7],
  ]);
});

test("of Markdown too", () => {
  const text =
    "# Tides\n\nThe sea <audio src='a.mp3'></audio> rises.\n\n<div>\n<iframe src='b'></iframe>\n</div>\n";
  expect(told(text, "md")).toEqual([
    ["note", "read/left-out", "a sound recording: left out", 3],
    ["note", "read/left-out", "a page within the page: left out", 6],
  ]);
});

test("an article of text, lists, tables and pictures says nothing", () => {
  expect(told("<h1>Tides</h1><p>The sea <b>rises</b>.</p><ul><li>a</li></ul>", "html")).toEqual([]);
});
