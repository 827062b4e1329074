// How long slides take to print, whole process, against a bare script on the same page and against Marp CLI, which is installed
// into a temporary folder. Prints Markdown. `npm run bench:print`; `npm run bench:print -- 14 50` takes these counts only.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspectPdf } from "../src/print/inspect-pdf.ts";
import { repairPdf } from "../src/print/repairs/repair-pdf.ts";
import { printPageOf, slideMarkdown } from "./print/project.ts";

const marpVersion = "4.5.1";
const runs = 3;
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [14, 50, 200, 1000];
const folder = mkdtempSync(join(tmpdir(), "diptych-bench-"));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const marp = installMarp();
  process.stdout.write(
    "| slides | bare script | ours | ours ÷ bare | repairs | per slide | Marp CLI | ours ÷ Marp | text |\n",
  );
  process.stdout.write("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
  for (const count of counts) process.stdout.write(`${await row(count, marp)}\n`);
}

async function row(count: number, marp: string | undefined): Promise<string> {
  const source = join(folder, `${count}.md`);
  writeFileSync(source, slideMarkdown(count));
  writeFileSync(join(folder, `${count}.marp.md`), `---\nmarp: true\n---\n\n${slideMarkdown(count)}`);
  const out = (name: string): string => join(folder, `${count}.${name}.pdf`);
  const times = { bare: [] as number[], ours: [] as number[], marp: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.bare.push(timed(process.execPath, [script("bare.ts"), source, out("bare")]));
    times.ours.push(timed(process.execPath, [script("ours.ts"), source, out("ours")]));
    if (marp !== undefined) {
      const options = ["--pdf", "--pdf-outlines", join(folder, `${count}.marp.md`), "-o", out("marp")];
      times.marp.push(timed(process.execPath, [marp, ...options, ...browserOf()]));
    }
  }
  const [bare, ours, theirs] = [median(times.bare), median(times.ours), median(times.marp)];
  const printed = marp === undefined ? ["bare", "ours"] : ["bare", "ours", "marp"];
  for (const name of printed) await expectPages(out(name), count);
  const repairs = await repairTime(source, out("bare"));
  const share = await textShare(source, out("ours"));
  const cells = [
    count,
    seconds(bare),
    seconds(ours),
    (ours / bare).toFixed(2),
    `${repairs.toFixed(0)} ms`,
    `${(repairs / count).toFixed(2)} ms`,
    marp === undefined ? "–" : seconds(theirs),
    marp === undefined ? "–" : (ours / theirs).toFixed(2),
    `${(share * 100).toFixed(1)} %`,
  ];
  return `| ${cells.join(" | ")} |`;
}

async function expectPages(pdf: string, count: number): Promise<void> {
  const { pages } = await inspectPdf(new Uint8Array(readFileSync(pdf)));
  if (pages.length !== count) throw new Error(`expected ${count} pages in ${pdf}, found ${pages.length}`);
}

function script(name: string): string {
  return fileURLToPath(new URL(`print/${name}`, import.meta.url));
}

/** Milliseconds of a whole process. Throws with what it said if it fails. */
function timed(program: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CHROME_NO_SANDBOX: "1" },
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function repairTime(source: string, bare: string): Promise<number> {
  const { document } = await printPageOf(readFileSync(source, "utf8"));
  const pdf = readFileSync(bare);
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    repairPdf(pdf, { facts: document, links: [], date: new Date(0) });
    return performance.now() - started;
  });
  return median(times);
}

/** How many of the slides' lines can be read back from the PDF. */
async function textShare(source: string, pdf: string): Promise<number> {
  const { pages } = await inspectPdf(new Uint8Array(readFileSync(pdf)));
  const slides = readFileSync(source, "utf8").split("\n---\n");
  const lines = slides.flatMap((slide, index) =>
    slide.split(/[\n|]/).map((line) => ({ line: letters(line), page: letters(pages[index]?.text ?? "") })),
  );
  const found = lines.filter(({ line, page }) => page.includes(line));
  return found.length / lines.length;
}

/** Its entry; undefined where it cannot be installed. */
function installMarp(): string | undefined {
  const home = join(folder, "marp");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  const { status } = spawnSync("npm", ["install", "--silent", `@marp-team/marp-cli@${marpVersion}`], {
    cwd: home,
  });
  return status === 0 ? join(home, "node_modules/@marp-team/marp-cli/marp-cli.js") : undefined;
}

/** The browser that we print with, if it lies in our cache: Marp CLI looks for installed ones only. */
function browserOf(): readonly string[] {
  const caches = ["/var/cache/diptych", join(homedir(), ".cache/diptych")];
  const found = caches.flatMap((cache) => {
    const { stdout } = spawnSync("find", [cache, "-name", "chromium*", "-type", "f", "-size", "+10M"], {
      encoding: "utf8",
    });
    return stdout.split("\n").filter((line) => line !== "");
  });
  return found[0] === undefined ? [] : ["--browser", "chrome", "--browser-path", found[0]];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
