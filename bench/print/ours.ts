// One PDF of slides, in the order in which `diptych pdf` does it; started by ours.js.
// Says on standard output how many milliseconds passed after the printing, with repairs.
import { readFileSync, writeFileSync } from "node:fs";
import { worldFor } from "../../src/cli/run-build.ts";
import { thisEnvironment } from "../../src/host/environment.ts";

const silent = { stage: () => {}, note: () => {}, end: () => {} };
const world = worldFor({ browser: "embedded" }, thisEnvironment(), silent);
await using browser = await world.openBrowser();
const { printPageOf } = await import("./project.ts");
const { printPdf } = await import("../../src/print/print-pdf.ts");

const [from = "", to = ""] = process.argv.slice(2);
const page = await printPageOf(readFileSync(from, "utf8"));
let printed = 0;
const watched: typeof browser = {
  ...browser,
  async run(rendered, work) {
    const result = await browser.run(rendered, work);
    printed = performance.now();
    return result;
  },
};
const pdf = await printPdf(watched, page, { date: world.date }, () => {});
process.stdout.write(`${performance.now() - printed}`);
writeFileSync(to, pdf);
