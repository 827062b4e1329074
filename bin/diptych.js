#!/usr/bin/env node
// The command's entry for any Node: starts the sources of a checkout or the compiled package, with the Node of
// `npm ci` where this one is too old.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";
import { explainOldNode, isNewEnough } from "./node-version.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const main = existsSync(here("../src/main.ts")) ? "../src/main.ts" : "../lib/main.js";
const ownNode = here(
  process.platform === "win32" ? "../node_modules/node/bin/node.exe" : "../node_modules/node/bin/node",
);

if (isNewEnough()) {
  // Compiled code is kept between runs. Enabled by a file of JavaScript: for a first one of TypeScript, Node loads its compiler.
  nodeModule.enableCompileCache();
  await import(new URL(main, import.meta.url).href);
} else if (existsSync(ownNode)) {
  const run = spawn(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // A terminal's Ctrl-C reaches both, a `kill` only this one: pass it on, and wait until the other has cleaned up.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
  run.on("error", (error) => {
    console.error(`error: expected Node at \`${ownNode}\` to start: ${error.message}`);
    process.exit(1);
  });
  run.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
} else {
  explainOldNode();
  process.exitCode = 1;
}
