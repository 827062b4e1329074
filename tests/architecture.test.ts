import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findViolations } from "./support/import-rules.ts";
import type { ImportTable, SourceFile } from "./support/import-rules.ts";

const stages = ["read", "align", "plan", "slidefile", "check", "render"];
const rooms = ["model", "languages", "config", ...stages, "host", "print", "load", "report"];

/** One room per stage, imports one way. */
const importTable: ImportTable = {
  model: [],
  languages: ["model"],
  config: ["model"],
  read: ["model", "languages"],
  align: ["model", "languages"],
  plan: ["model", "languages"],
  slidefile: ["model"],
  check: ["model", "languages"],
  render: ["model", "languages"],
  host: ["model"],
  print: ["model", "host"],
  load: ["model", "languages", "config", "slidefile", "host"],
  report: ["model"],
  build: rooms,
  serve: ["build", "host", "config", "model"],
  cli: [...rooms, "build", "serve"],
  main: [...rooms, "build", "serve", "cli"],
};

const root = fileURLToPath(new URL("..", import.meta.url));

function filesMatching(pattern: string): readonly SourceFile[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, source: readFileSync(`${root}/${path}`, "utf8") }));
}

/** The violations of one planted file. */
const violationsOf = (path: string, source: string): readonly string[] =>
  findViolations([{ path, source }], importTable);

test("folders import only what the table allows", () => {
  const files = filesMatching("src/**/*.ts");
  expect(files.length).toBeGreaterThan(20);
  expect(findViolations(files, importTable)).toEqual([]);
});

test.each([
  ["import { a } from '../align/a.ts';", "imports align (../align/a.ts)"],
  ["import type { A } from '../../host/disk.ts';", "imports host (../../host/disk.ts)"],
  ["export { a } from '../check/a.ts';", "imports check (../check/a.ts)"],
  ["export * from '../check/a.ts';", "imports check (../check/a.ts)"],
  ["const a = await import('../cli/a.ts');", "imports cli (../cli/a.ts)"],
  ["let a: import('../build.ts').A;", "imports build (../build.ts)"],
  ["import '../serve/a.ts';", "imports serve (../serve/a.ts)"],
  ["import { readFileSync } from 'node:fs';", "imports node:fs in a pure stage"],
  ["import { spawn } from 'node:child_process';", "imports node:child_process in a pure stage"],
  ["import Handlebars from 'handlebars';", "imports the package handlebars"],
  ["import MarkdownIt from 'markdown-it';", "imports the package markdown-it"],
  ["import { launch } from 'puppeteer-core';", "imports the package puppeteer-core"],
  ["import { Command } from 'commander';", "imports the package commander"],
  ["import x from 'left-pad';", "imports the package left-pad"],
  ["console.log(1);", "uses console"],
  ["export const now = () => Date.now();", "uses Date.now in a pure stage"],
  ["export const now = () => new Date();", "uses new Date() in a pure stage"],
  ["export const chance = Math.random;", "uses Math.random in a pure stage"],
  ["export const home = process.env['HOME'];", "uses process in a pure stage"],
])("a stage may not: %s", (source, violation) => {
  const path = source.includes("../../") ? "src/plan/cut/a.ts" : "src/plan/a.ts";
  expect(violationsOf(path, source)).toEqual([`${path}: ${violation}`]);
});

test.each([
  ["src/plan/cut/a.ts", "import type { Deck } from '../../model/deck.ts'; import { b } from '../b.ts';"],
  [
    "src/plan/a.ts",
    "import { toMarkdown } from 'mdast-util-to-markdown'; import { createHash } from 'node:crypto';",
  ],
  [
    "src/plan/a.ts",
    "// import { a } from '../align/a.ts';\nexport const a = 'console.log(1); import x from \"x\"';",
  ],
  ["src/plan/a.ts", "export const a = { console: 1, process: 2 }; export const b = a.process; new Date(0);"],
  ["src/host/a.ts", "import { rename } from 'node:fs/promises'; export const now = Date.now;"],
  ["src/render/a.ts", "import Handlebars from 'handlebars';"],
  ["src/cli/a.ts", "import { build } from '../build.ts'; console.log(1); process.exit(build);"],
  ["src/main.ts", "await import('./cli/run.ts');"],
])("%s may: %s", (path, source) => {
  expect(violationsOf(path, source)).toEqual([]);
});

test.each([
  [
    "src/model/a.ts",
    "import type { Root } from 'mdast-util-from-markdown';",
    "imports the package mdast-util-from-markdown",
  ],
  ["src/render/a.ts", "import type { Root } from 'mdast';", "imports the package mdast"],
  ["src/host/a.ts", "process.exit(1);", "uses process.exit"],
  ["src/build.ts", "console.error(1);", "uses console"],
  ["src/slidefile/a.ts", "import { b } from '../languages/b.ts';", "imports languages (../languages/b.ts)"],
  ["src/model/a.ts", "import { b } from '../languages/b.ts';", "imports languages (../languages/b.ts)"],
  ["src/misc/a.ts", "export const a = 1;", "the folder `misc` is not in the table"],
])("%s may not: %s", (path, source, violation) => {
  expect(violationsOf(path, source)).toEqual([`${path}: ${violation}`]);
});

test("a cycle is named once, whichever file is looked at first", () => {
  const files = [
    { path: "src/plan/c.ts", source: "import { a } from './a.ts';" },
    { path: "src/plan/a.ts", source: "import { b } from './b.ts';" },
    { path: "src/plan/b.ts", source: "import type { C } from './c.ts';" },
    { path: "src/plan/d.ts", source: "import { a } from './a.ts';" },
  ];
  expect(findViolations(files, importTable)).toEqual([
    "import cycle: src/plan/a.ts → src/plan/b.ts → src/plan/c.ts → src/plan/a.ts",
  ]);
});

/** Folders of one machine, at the start of a path: the project must work on any. */
const machinePath = /(?<![\w.~/-])\/(?:work|home|Users)(?![\w-])/;

test("no file names a path of the machine it was written on", () => {
  const files = filesMatching(
    "{src,templates,tests,docs,bench}/**/*.{ts,js,json,md,hbs,css,html,txt,csv,yaml}",
  );
  const found = files.filter(({ source }) => machinePath.test(source));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("such a path is recognised, and a link is not", () => {
  const folder = ["", "home", "someone"].join("/");
  expect([`cd ${folder}`, `"${folder}"`, `file://${folder}`].map((text) => machinePath.test(text))).toEqual([
    true,
    true,
    false,
  ]);
  expect(machinePath.test("https://example.org/work/tides")).toBe(false);
});
