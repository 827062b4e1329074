// Plain JavaScript that any Node can read: TypeScript sources need Node 24, and must never be reached by an older one.

import { existsSync } from "node:fs";

const wanted = 24;

/** Whether this Node runs TypeScript sources directly. */
export function isNewEnough() {
  return Number(process.versions.node.split(".")[0]) >= wanted;
}

/** Says on stderr what is wrong with this Node and what to do about it. */
export function explainOldNode() {
  console.error(
    `error: expected Node ${wanted} or newer, found ${process.versions.node} (${process.execPath})`,
  );
  console.error(`  hint: ${isCheckout() ? inCheckout : installed}`);
}

const inCheckout =
  "run `npm ci` (with install scripts allowed) and start through `npm run`, which brings its own Node";
const installed = `install it from https://nodejs.org (with nvm: \`nvm install ${wanted}\`), then run the same command again`;

/** The published package holds no sources. */
function isCheckout() {
  return existsSync(new URL("../src/main.ts", import.meta.url));
}

if (
  process.argv[1] &&
  import.meta.url.endsWith("/node-version.js") &&
  process.argv[1].endsWith("node-version.js")
) {
  if (!isNewEnough()) {
    explainOldNode();
    process.exit(1);
  }
}
