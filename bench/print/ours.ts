// One PDF of slides, as `diptych pdf` makes it: node bench/print/ours.ts SLIDES.md OUT.pdf
import { readFileSync, writeFileSync } from "node:fs";
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { sturdyBrowser } from "../../src/host/sturdy-browser.ts";
import { printPdf } from "../../src/print/print-pdf.ts";
import { printPageOf } from "./project.ts";

const [from = "", to = ""] = process.argv.slice(2);
const page = await printPageOf(readFileSync(from, "utf8"));
await using browser = sturdyBrowser(() =>
  openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
);
writeFileSync(to, await printPdf(browser, page, { date: new Date(0) }, () => {}));
