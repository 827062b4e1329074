import type { ConfigFlags } from "../config/config-for.ts";
import type { Browser } from "../host/browser.ts";
import type { Clock } from "../host/clock.ts";
import type { Disk, WrittenFile } from "../host/disk.ts";
import type { ProjectFlags } from "../load/project.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { Look } from "../model/look.ts";
import type { RunReport } from "../model/report.ts";

/** The outside as a build needs it. */
export interface World {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Goes into PDFs as the time of their making. */
  readonly date: Date;
  readonly openBrowser: () => Promise<Browser>;
  /** The user's own templates of a project win over those that come with the package. */
  readonly loadLook: (userTemplates: string) => Promise<Look>;
  /** Told when a stage of a deck begins. */
  readonly progress: (deck: string, stage: Stage) => void;
}

export type Stage = "read" | "align" | "plan" | "render" | "fit" | "print" | "write";

/** How decks for the screen are made. */
export interface ScreenOrder {
  /** Everything inside of the HTML file. */
  readonly isSingleFile: boolean;
  /** One language of a pair above the other. */
  readonly isStacked: boolean;
  /** The pieces of a slide come one by one. */
  readonly isStepped: boolean;
}

/** PNG pictures of slides. */
export interface ImageOrder {
  /** First and last numbers of slides, from 1; empty: all. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** Pixels of the picture per CSS pixel: 1 makes 1280×720. */
  readonly scale: number;
}

/** Commands that go the way from articles to PDFs, or a part of it; "screen": from articles to decks in HTML. */
export type Command = "build" | "slides" | "deck" | "pdf" | "screen";

export interface Order {
  readonly command: Command;
  /** The folder that relative paths count from; absolute. */
  readonly folder: string;
  /** Folders of editions or names; empty: all decks. */
  readonly decks: readonly string[];
  readonly name: string | undefined;
  /** Which languages to write; empty: all. */
  readonly langs: readonly Lang[];
  /** Languages to derive from another script's edition: `sr-Latn` from `sr`. */
  readonly also: readonly Lang[];
  readonly project: ProjectFlags;
  readonly settings: ConfigFlags;
  readonly screen: ScreenOrder;
  /** Undefined: no pictures of slides are wanted. */
  readonly images?: ImageOrder | undefined;
  /** Decks worked on at once, 1 and up. */
  readonly jobs: number;
}

export interface Outcome {
  readonly report: RunReport;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly WrittenFile[];
  /** Absolute; what messages are relative to. */
  readonly root: string;
}
