import { expect, test } from "vitest";
import type { WrittenFile } from "../../src/host/disk.ts";
import { changedPages } from "../../src/serve/changed-pages.ts";

const wrote = (path: string, isChanged = true): WrittenFile => ({
  path: `/project/${path}`,
  bytes: 1,
  sha256: "",
  isChanged,
});

test("pages that changed go with the slides that were edited in their languages", () => {
  const written = [
    wrote("dist/tides/en.html"),
    wrote("dist/tides/sr.html"),
    wrote("dist/tides/en+sr.html"),
    wrote("dist/tides/ar.html", false),
    wrote("dist/assets/deck.css"),
    wrote("slides/tides/en.md"),
  ];
  const edited = new Map([
    ["en", ["moon"]],
    ["sr", ["sun", "moon"]],
  ]);
  expect([...changedPages(written, "/project/dist", edited)]).toEqual([
    ["tides/en.html", ["moon"]],
    ["tides/sr.html", ["sun", "moon"]],
    ["tides/en+sr.html", ["moon", "sun"]],
  ]);
});
