// The same page, printed by `page.pdf` and nothing else: node bench/print/bare.ts SLIDES.md OUT.pdf
import { readFileSync, writeFileSync } from "node:fs";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { printPageOf } from "./project.ts";

const [from = "", to = ""] = process.argv.slice(2);
const rendered = await printPageOf(readFileSync(from, "utf8"));
await using browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
await using page = await browser.open(rendered);
writeFileSync(to, await page.pdf());
