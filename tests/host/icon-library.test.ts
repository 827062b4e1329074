import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { iconLibrary } from "../../src/host/icon-library.ts";

let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "diptych-icons-"));
  const files = {
    "shapes/icons.json": {
      prefix: "shapes",
      icons: {
        arrow: { body: "<path d='M0 0h9'/>" },
        flag: { body: "<path d='M0 0v9'/>", width: 32 },
        trap: { body: "<script>alert(1)</script>" },
        lure: { body: '<use href="https://example.org/a.svg#b"/>' },
        shade: { body: '<g mask="url(#a)"><use href="#b"/></g>' },
      },
      aliases: {
        back: { parent: "arrow", hFlip: true },
        forth: { parent: "back", hFlip: true, rotate: 1 },
        ring: { parent: "ring" },
      },
      width: 24,
      height: 24,
    },
    "shapes/chars.json": { "1f3f3": "flag" },
    "broken/icons.json": [],
  };
  for (const [path, contents] of Object.entries(files)) {
    const file = join(project, "node_modules/@iconify-json", path);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, JSON.stringify(contents));
  }
});
afterAll(() => rm(project, { recursive: true }));

test("icons have the size of their set unless they say another", () => {
  const shapes = iconLibrary([project])("shapes");
  expect(shapes?.icon("arrow")).toMatchObject({ width: 24, height: 24, turns: 0, isMirrored: false });
  expect(shapes?.icon("flag")).toMatchObject({ width: 32, height: 24 });
});

test("an alias adds to what it is made of, and one that goes in a circle is none", () => {
  const shapes = iconLibrary([project])("shapes");
  expect(shapes?.icon("back")).toMatchObject({ body: "<path d='M0 0h9'/>", isMirrored: true });
  expect(shapes?.icon("forth")).toMatchObject({ turns: 1, isMirrored: false });
  expect(shapes?.icon("ring")).toBeUndefined();
  expect(shapes?.names).toContain("forth");
});

test("emoji are found by their code points", () => {
  expect(iconLibrary([project])("shapes")?.emoji("1f3f3")).toMatchObject({ width: 32 });
  expect(iconLibrary([project])("shapes")?.emoji("1f680")).toBeUndefined();
});

test("a drawing that would run or load something is none", () => {
  const shapes = iconLibrary([project])("shapes");
  expect(shapes?.icon("trap")).toBeUndefined();
  expect(shapes?.icon("lure")).toBeUndefined();
  expect(shapes?.icon("shade")).toBeDefined();
});

test("what is not installed, or no name at all, has no icons", () => {
  const icons = iconLibrary([project]);
  expect(icons("no-such-set")).toBeUndefined();
  expect(icons("../../etc")).toBeUndefined();
  expect(icons("shapes")?.icon("constructor")).toBeUndefined();
});

test("a damaged package is told", () => {
  expect(() => iconLibrary([project])("broken")).toThrow("expected a set of icons, found something else in");
});
