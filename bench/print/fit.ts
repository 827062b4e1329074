// How long fitting takes in a browser that runs, pages rendered before, loading included: node bench/print/fit.ts COUNT
// Says on standard output the median milliseconds of five times, for so many slides in two languages.
import { thisEnvironment } from "../../src/host/environment.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import { fitSlides } from "../../src/print/fit.ts";
import { deckLook, printedPages } from "./project.ts";
import { median } from "./run.ts";

const count = Number(process.argv[2]);
await using browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
const look = await deckLook();
const pages = printedPages(count, ["en", "id"], look);
const times: number[] = [];
for (let turn = 0; turn < 5; turn++) {
  const started = performance.now();
  await fitSlides(browser, { render: () => pages, split: () => undefined });
  times.push(performance.now() - started);
}
process.stdout.write(`${median(times)}`);
