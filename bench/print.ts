// How long slides take to print, whole process, against a bare script on the same page and against Marp CLI, which is installed
// into a temporary folder; then fit, memory and all PDFs of the sample talk. Prints Markdown. `npm run bench:print`;
// `npm run bench:print -- 14 50` takes these counts only.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspectPdf } from "../src/print/inspect-pdf.ts";
import { installMarp, marpArguments, marpSource, unpackedBrowser } from "./print/marp.ts";
import { printPageOf, slideMarkdown } from "./print/project.ts";
import { median, peakMemory, run, type Run } from "./print/run.ts";

/** A thousand slides take long enough to differ little from turn to turn. */
const turnsOf = (count: number): number => (count > 500 ? 3 : 5);
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [14, 50, 200, 1000];
const folder = mkdtempSync(join(tmpdir(), "diptych-bench-"));
const browser = unpackedBrowser();
try {
  const marp = installMarp(folder);
  await compare(marp);
  if (asked.length === 0) await others(marp);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(marp: string | undefined): Promise<void> {
  const heads = [
    "slides",
    "bare script",
    "ours",
    "before repairs ÷ bare",
    "repairs per slide",
    "Marp CLI",
    "ours ÷ Marp",
  ];
  print(...heads, "bare ÷ Marp", "processor time: ours ÷ bare", "ours ÷ Marp", "text", "load");
  print(...Array.from({ length: heads.length + 5 }, () => "---"));
  for (const count of counts) await compareAt(count, marp);
}

async function compareAt(count: number, marp: string | undefined): Promise<void> {
  const commands = await commandsFor(count, marp);
  const runs = { bare: [] as Run[], ours: [] as Run[], marp: [] as Run[] };
  for (let turn = 0; turn < turnsOf(count); turn++) {
    runs.bare.push(await run(commands.bare, folder));
    runs.ours.push(await run(commands.ours, folder));
    if (commands.marp !== undefined) runs.marp.push(await run(commands.marp, folder));
  }
  const printed = marp === undefined ? ["bare", "ours"] : ["bare", "ours", "marp"];
  for (const name of printed) await expectPages(pdfOf(count, name), count);
  const [bare, ours, theirs] = [runs.bare, runs.ours, runs.marp].map((each) =>
    median(each.map(({ time }) => time)),
  );
  const [bareUse, use, theirUse] = [runs.bare, runs.ours, runs.marp].map((each) =>
    median(each.map(({ processor }) => processor)),
  );
  const unrepaired = median(runs.ours.map(({ time, output }) => time - Number(output)));
  const repairs = median(runs.ours.map(({ output }) => Number(output)));
  print(
    `${count}`,
    seconds(bare),
    seconds(ours),
    ratio(unrepaired, bare),
    `${(repairs / count).toFixed(2)} ms`,
    seconds(theirs),
    ratio(ours, theirs),
    ratio(bare, theirs),
    ratio(use, bareUse),
    ratio(use, theirUse),
    `${((await textShare(count)) * 100).toFixed(1)} %`,
    (loadavg()[0] ?? 0).toFixed(0),
  );
}

interface Commands {
  readonly bare: readonly string[];
  readonly ours: readonly string[];
  readonly marp: readonly string[] | undefined;
}

/** The same slides for each, as what it reads. */
async function commandsFor(count: number, marp: string | undefined): Promise<Commands> {
  const source = sourceOf(count);
  writeFileSync(source, slideMarkdown(count));
  const theirs = join(folder, `${count}.marp.md`);
  writeFileSync(theirs, marpSource(slideMarkdown(count)));
  const page = await printPageOf(slideMarkdown(count));
  const pageFolder = join(folder, `${count}`);
  for (const { path, contents } of page.files) {
    mkdirSync(dirname(join(pageFolder, path)), { recursive: true });
    writeFileSync(join(pageFolder, path), contents);
  }
  return {
    bare: [script("bare.ts"), join(pageFolder, page.entry), pdfOf(count, "bare"), browser],
    ours: [script("ours.js"), source, pdfOf(count, "ours")],
    marp:
      marp === undefined
        ? undefined
        : marpArguments(marp, { from: theirs, to: pdfOf(count, "marp"), browser }),
  };
}

async function others(marp: string | undefined): Promise<void> {
  process.stdout.write("\n");
  print("", "ours", "against", "ratio");
  print("---", "---", "---", "---");
  const [most = 0] = counts.toReversed();
  const { bare, ours } = await commandsFor(most, marp);
  const peaks = { ours: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn < turnsOf(most); turn++) {
    peaks.ours.push(await peakMemory(ours, folder));
    peaks.bare.push(await peakMemory(bare, folder));
  }
  const memory = { ours: median(peaks.ours), bare: median(peaks.bare) };
  print(
    `peak memory, ${most} slides`,
    megabytes(memory.ours),
    `${megabytes(memory.bare)}, bare script`,
    ratio(memory.ours, memory.bare),
  );
  const fit: number[] = [];
  for (let turn = 0; turn < 5; turn++) fit.push(Number((await run([script("fit.ts"), "50"], folder)).output));
  print("fit, 50 slides × 2 languages, pages rendered and browser running", seconds(median(fit)), "–", "–");
  await sampleTalk(marp);
}

/** Slides and handouts of both languages and of the pair, as `diptych pdf` prints them, nothing known of an earlier run. */
async function sampleTalk(marp: string | undefined): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const project = join(folder, "project");
  cpSync(join(root, "slides/sales-funnel"), join(project, "slides/sales-funnel"), { recursive: true });
  rmSync(join(project, "slides/sales-funnel/.generated/fit.json"));
  const slides =
    readFileSync(join(project, "slides/sales-funnel/id.md"), "utf8").match(/^<!-- \.slide:/gmu)?.length ?? 0;
  const theirs = (await commandsFor(slides, marp)).marp;
  const times = { ours: [] as number[], marp: [] as number[] };
  for (let turn = 0; turn < 5; turn++) {
    const out = join(project, `dist-${turn}`);
    const words = [
      join(root, "bin/diptych.js"),
      "pdf",
      "sales-funnel",
      "--browser",
      "embedded",
      "-q",
      "-o",
      out,
    ];
    times.ours.push((await run(words, project)).time);
    const pdfs = readdirSync(join(out, "sales-funnel")).filter((name) => name.endsWith(".pdf"));
    if (pdfs.length !== 6) throw new Error(`expected six PDFs, found ${pdfs.length}`);
    if (theirs !== undefined) times.marp.push((await run(theirs, folder)).time);
  }
  print(
    "all six PDFs of the sample talk, cold",
    seconds(median(times.ours)),
    marp === undefined ? "–" : `${seconds(median(times.marp))}, Marp CLI for one of ${slides} slides`,
    ratio(median(times.ours), median(times.marp)),
  );
}

function sourceOf(count: number): string {
  return join(folder, `${count}.md`);
}

function pdfOf(count: number, name: string): string {
  return join(folder, `${count}.${name}.pdf`);
}

function script(name: string): string {
  return fileURLToPath(new URL(`print/${name}`, import.meta.url));
}

async function expectPages(pdf: string, count: number): Promise<void> {
  const { pages } = await inspectPdf(new Uint8Array(readFileSync(pdf)));
  if (pages.length !== count) throw new Error(`expected ${count} pages in ${pdf}, found ${pages.length}`);
}

/** How many of the slides' lines can be read back from our PDF. */
async function textShare(count: number): Promise<number> {
  const { pages } = await inspectPdf(new Uint8Array(readFileSync(pdfOf(count, "ours"))));
  const slides = readFileSync(sourceOf(count), "utf8").split("\n---\n");
  const lines = slides.flatMap((slide, index) =>
    slide.split(/[\n|]/).map((line) => ({ line: letters(line), page: letters(pages[index]?.text ?? "") })),
  );
  const found = lines.filter(({ line, page }) => page.includes(line));
  return found.length / lines.length;
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

/** NaN where there was nobody to measure. */
function seconds(milliseconds = Number.NaN): string {
  return Number.isNaN(milliseconds) ? "–" : `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(count: number): string {
  return `${count.toFixed(0)} MB`;
}

function ratio(ours = Number.NaN, theirs = Number.NaN): string {
  return Number.isNaN(theirs) ? "–" : (ours / theirs).toFixed(2);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
