import { basename } from "node:path";
import { expectedText } from "../build/expected-text.ts";
import { judging } from "../check/judging.ts";
import { checkPdf } from "../check/pdf/check-pdf.ts";
import type { Environment } from "../host/environment.ts";
import { nodeDisk } from "../host/node-disk.ts";
import { askVeraPdf } from "../host/verapdf.ts";
import { named, toAbsolute } from "../load/paths.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { PdfInspection } from "../model/pdf-inspection.ts";
import { UserError } from "../model/user-error.ts";
import { inspectPdf } from "../print/inspect-pdf.ts";
import { diagnosticReport } from "../report/deck-report.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Flags } from "./flags.ts";
import { printDiagnostics } from "./print-diagnostics.ts";

interface Checked {
  readonly file: string;
  readonly pdf: PdfInspection;
  readonly isTextKnown: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads PDFs back and prints what they have and lack; the exit code is 1 if any has an error. */
export async function runCheckPdf(
  files: readonly string[],
  flags: Flags,
  environment: Environment,
): Promise<number> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await check(file, flags, environment));
  const diagnostics = checked.flatMap((each) => each.diagnostics);
  printDiagnostics(diagnostics, { isQuiet: flags.quiet ?? false });
  if (flags.json === true) process.stdout.write(`${JSON.stringify(checkReport(checked), undefined, 2)}\n`);
  else if (flags.quiet !== true) process.stdout.write(`${checked.map(summary).join("\n")}\n`);
  return diagnostics.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.ok;
}

async function check(file: string, flags: Flags, environment: Environment): Promise<Checked> {
  const { folder } = environment;
  const path = toAbsolute(folder, file);
  const bytes = await nodeDisk.read(path);
  if (bytes === undefined) {
    throw new UserError(`expected a PDF, found no file at \`${file}\``, { hint: "print it: `diptych pdf`" });
  }
  const name = named(folder, path);
  const pdf = await inspect(bytes, name);
  const project = { config: flags.config, out: flags.out, slidesDir: flags.slidesDir };
  const expected = await expectedText(path, { disk: nodeDisk, folder, flags: project });
  const diagnostics: Diagnostic[] = [];
  const told: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const report = expected === undefined ? told : judging(expected.checks, told);
  checkPdf(name, pdf, expected?.text, report);
  await validate(path, name, environment, report);
  return { file: name, pdf, isTextKnown: expected !== undefined, diagnostics };
}

async function inspect(bytes: Uint8Array, file: string): Promise<PdfInspection> {
  try {
    return await inspectPdf(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`expected a PDF that can be read, found a fault: ${reason}`, { place: { file } });
  }
}

async function validate(path: string, file: string, environment: Environment, report: Report): Promise<void> {
  const verdict = await askVeraPdf(path, environment);
  if (verdict === undefined || verdict.type === "conforms") return;
  const place = { file };
  if (verdict.type === "fails") {
    const rules = verdict.rules.map((rule) => `\`${rule}\``).join(", ");
    const found = rules === "" ? "that it does not" : `that it breaks ${rules}`;
    const message = `expected veraPDF to pass it as PDF/UA-1, found ${found}`;
    const hint = "the rules: https://github.com/veraPDF/veraPDF-validation-profiles/wiki/PDFUA-Part-1-rules";
    report({ severity: "error", code: "pdf/not-ua", message, place, hint });
  } else {
    const message = `expected veraPDF to say whether it is PDF/UA-1, found \`${verdict.reason}\``;
    const hint = "run `verapdf` by itself; it needs Java";
    report({ severity: "warning", code: "pdf/not-validated", message, place, hint });
  }
}

function summary({ file, pdf, isTextKnown, diagnostics }: Checked): string {
  const { pages, fonts, bookmarks } = pdf;
  const count = (what: (page: PdfInspection["pages"][number]) => readonly unknown[]): number =>
    pages.reduce((sum, page) => sum + what(page).length, 0);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const facts = [
    several(pages.length, "page"),
    pdf.isTagged ? "tagged" : "untagged",
    pdf.lang || "no language",
    several(
      count(({ headings }) => headings),
      "heading",
    ),
    several(
      count(({ figures }) => figures),
      "figure",
    ),
    several(
      count(({ links }) => links),
      "link",
    ),
    several(bookmarks.length, "bookmark"),
    several(fonts.length, "font"),
    isTextKnown ? "text compared with the slides" : "text not compared: no slides of that name",
  ];
  return `${basename(file)}: ${facts.join(", ")}; ${errors === 0 ? "no errors" : several(errors, "error")}`;
}

function several(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function checkReport(checked: readonly Checked[]): object {
  return {
    version: 1,
    files: checked.map(({ file, pdf }) => ({ path: file, ...pdf })),
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics.map(diagnosticReport)),
  };
}
