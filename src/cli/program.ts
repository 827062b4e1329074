import { Command, InvalidArgumentError, Option } from "commander";
import type { Command as BuildCommand } from "../build/world.ts";
import type { Environment } from "../host/environment.ts";
import { canonicalLang, suggestLang } from "../languages/tags.ts";
import { handoutLayouts, papers } from "../model/handout.ts";
import type { Lang } from "../model/lang.ts";
import type { Flags } from "./flags.ts";
import { packageVersion } from "./package-files.ts";

/** Loaded once the command line is understood: help, and whatever is wrong with the line, come at once. */
const commands = {
  build: () => import("./run-build.ts"),
  checkPdf: () => import("./run-check-pdf.ts"),
  serve: () => import("./run-serve.ts"),
  doctor: () => import("./run-doctor.ts"),
};

type Finish = (exitCode: number) => void;

type DeckCommand = Exclude<BuildCommand, "screen"> | "serve";

const descriptions: Readonly<Record<DeckCommand, string>> = {
  build: "the whole way: article → Markdown slides → decks in HTML → PDFs",
  slides: "article → Markdown slides",
  deck: "Markdown slides → decks in HTML; needs no browser",
  pdf: "Markdown slides → PDFs",
  serve: "builds decks in HTML, shows them in the browser and keeps them up to date while you edit",
};

/** The command line's grammar; `finish` gets the exit code of the command that ran. */
export function program(environment: Environment, finish: Finish): Command {
  const root = new Command("diptych")
    .description("Turns an article in several languages into slides that stay in step")
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError("(`diptych --help` lists the commands)");
  for (const name of ["build", "slides", "deck", "pdf"] as const) {
    buildCommand(root, name).action(async (decks: string[], flags: Flags, command: Command) => {
      if (flags.slide !== undefined && flags.take === undefined && flags.accept !== true) {
        command.error("error: expected `--take` or `--accept` with `--slide`, found neither");
      }
      const { runBuild } = await commands.build();
      finish(await runBuild(name, decks, flags, environment));
    });
  }
  const check = checkCommand(root);
  check.action(async (decks: string[], flags: Flags) => {
    const { runBuild } = await commands.build();
    finish(await runBuild("check", decks, flags, environment));
  });
  checkPdfCommand(check).action(async (files: string[], flags: Flags) => {
    const { runCheckPdf } = await commands.checkPdf();
    finish(await runCheckPdf(files, flags, environment));
  });
  buildCommand(root, "serve").action(async (decks: string[], flags: Flags) => {
    const { runServe } = await commands.serve();
    finish(await runServe(decks, flags, environment));
  });
  doctorCommand(root).action(async (flags: Flags) => {
    const { runDoctor } = await commands.doctor();
    finish(await runDoctor(flags, environment));
  });
  return root;
}

function buildCommand(root: Command, name: DeckCommand): Command {
  const command = root
    .command(name)
    .description(descriptions[name])
    .argument("[decks...]", "folders of editions, or names of decks; none: all decks of the project")
    .option("-l, --lang <tags>", "write only these languages, such as id,sr", langList)
    .option("--slides-dir <folder>", "where slide files are (default: slides in the project's root)")
    .option("-c, --config <file>", "settings (default: the nearest diptych.yaml upwards)");
  if (name !== "serve") command.option("--jobs <number>", "decks worked on at once", positiveNumber);
  if (name === "build" || name === "slides" || name === "serve")
    command
      .option("--name <name>", "the deck's name (default: its folder's)")
      .option(
        "--also <tags>",
        "write these from another script's edition, such as sr-Latn from sr",
        langList,
      );
  if (name === "slides") {
    command
      .option("--diff", "show how each slide changes")
      .option("--dry-run", "write nothing, show how each slide would change; exit code 1 if any would");
    settlingOptions(command);
  } else {
    command.option("-o, --out <folder>", "where output goes (default: dist in the project's root)");
    command.option("--theme <name>", "the theme: paper or ink, or one of your own in templates/theme/");
    command.option("--stack", "in decks of two languages, one above the other");
  }
  if (name === "build" || name === "deck" || name === "serve") {
    command.option("--single-file", "HTML files with everything inside: styles, fonts, scripts, pictures");
    command.option("--steps", "the items of a slide come one by one");
    command.option("--notes <tag>", "the language of the speaker's notes, whatever is on screen", oneLang);
  }
  if (name === "pdf") {
    command.option("--steps", "in PDFs of one language, a page for each step of a slide");
    imageOptions(command);
  }
  if (name === "build" || name === "pdf") browserOptions(paperOptions(command));
  return name === "serve" ? messageOptions(servingOptions(command)) : outputOptions(command);
}

function imageOptions(command: Command): void {
  const range = new Option("--range <slides>", "with --images: only these, such as 1,4-6").argParser(
    slideRanges,
  );
  const scale = new Option("--scale <factor>", "with --images: 2 makes 2560×1440").argParser(pictureScale);
  command
    .option("--images", "also a PNG of each slide, and a contact sheet of each deck")
    .addOption(range.implies({ images: true }))
    .addOption(scale.implies({ images: true }));
}

/** What `slides` does with slides as they stand, without reading the article. */
function settlingOptions(command: Command): void {
  const take = new Option("--take <side>", "settle open conflicts: take the `new` text, or keep `mine`");
  const sync = new Option("--sync", "carry over slides that were added, deleted, split or moved by hand");
  const accept = new Option("--accept", "take stale slides as they are");
  command
    .addOption(take.choices(["new", "mine"]).conflicts(["sync", "accept"]))
    .addOption(sync.conflicts(["take", "accept", "slide"]))
    .addOption(accept.conflicts(["take", "sync"]))
    .option("--slide <id>", "with --take or --accept: only this slide");
}

function checkCommand(root: Command): Command {
  const command = root
    .command("check")
    .description("looks slides over: open conflicts, what is out of step, stale or not yet translated")
    .argument("[decks...]", "folders of editions, or names of decks; none: all decks of the project")
    .option("-l, --lang <tags>", "look for conflicts in these languages only, such as id,sr", langList)
    .option("--slides-dir <folder>", "where slide files are (default: slides in the project's root)")
    .option("-c, --config <file>", "settings (default: the nearest diptych.yaml upwards)");
  return outputOptions(command);
}

function checkPdfCommand(check: Command): Command {
  const command = check
    .command("pdf")
    .description("reads PDFs back: tags, headings, figures, fonts, links, and their text against the slides'")
    .argument("<files...>", "PDF files")
    .option("--slides-dir <folder>", "where slide files are (default: slides in the project's root)")
    .option("-o, --out <folder>", "where output is (default: dist in the project's root)")
    .option("-c, --config <file>", "settings (default: the nearest diptych.yaml upwards)");
  return outputOptions(command);
}

function doctorCommand(root: Command): Command {
  const command = root
    .command("doctor")
    .description("says which browser is used, what was tried, and whether all is well");
  return outputOptions(browserOptions(command));
}

function paperOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--handout <layout>", "handouts of one language (default: notes)").choices(handoutLayouts),
    )
    .addOption(new Option("--paper <size>", "the paper of handouts (default: a4)").choices(papers));
}

function browserOptions(command: Command): Command {
  return command
    .option("--browser <path>", "a Chrome or Chromium, or `embedded` for the one from npm")
    .addOption(
      new Option("--no-sandbox", "run the browser without its sandbox: only for texts that you trust"),
    );
}

function servingOptions(command: Command): Command {
  return command
    .option("--open", "open the page over all decks in your browser")
    .option("--port <number>", "where to serve (default: 3000, or the next one that is free)", portNumber)
    .option(
      "--json",
      "print a report of each build on standard output, a line each, all else on standard error",
    );
}

function outputOptions(command: Command): Command {
  return messageOptions(
    command.option("--json", "print one report on standard output, all else on standard error"),
  );
}

function messageOptions(command: Command): Command {
  return command
    .option("-q, --quiet", "say only what is wrong")
    .option("-v, --verbose", "say more")
    .exitOverride();
}

function oneLang(value: string): Lang {
  const [lang, ...more] = langList(value);
  if (lang !== undefined && more.length === 0) return lang;
  throw new InvalidArgumentError(`expected one language tag, found \`${value}\``);
}

function langList(value: string): readonly Lang[] {
  return value.split(",").map((tag) => {
    const lang = canonicalLang(tag.trim());
    if (lang !== undefined) return lang;
    const meant = suggestLang(tag);
    throw new InvalidArgumentError(
      `expected language tags, found \`${tag}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`,
    );
  });
}

/** "1,4-6" */
function slideRanges(value: string): readonly (readonly [number, number])[] {
  return value.split(",").map((part) => {
    const [, first = "0", last = first] = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/u.exec(part) ?? [];
    const range = [Number(first), Number(last)] as const;
    if (range[0] >= 1 && range[1] >= range[0]) return range;
    throw new InvalidArgumentError(`expected numbers of slides such as 1,4-6, found \`${part}\``);
  });
}

function pictureScale(value: string): number {
  const scale = Number(value);
  if (scale >= 0.1 && scale <= 4) return scale;
  throw new InvalidArgumentError(`expected a factor from 0.1 to 4, found \`${value}\``);
}

function portNumber(value: string): number {
  if (/^\d+$/u.test(value) && Number(value) <= 65_535) return Number(value);
  throw new InvalidArgumentError(`expected a port from 0 to 65535, found \`${value}\``);
}

function positiveNumber(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError(`expected a whole number from 1, found \`${value}\``);
}
