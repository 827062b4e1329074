import { createHash } from "node:crypto";
import type { Browser } from "../host/browser.ts";
import type { Deck } from "../model/deck.ts";
import { type Diagram, diagramKey, type DiagramRecord, type Diagrams } from "../model/diagram.ts";
import type { RecordedDiagram } from "../model/diagram.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Look } from "../model/look.ts";
import { drawDiagram } from "../print/draw-diagram.ts";
import { diagramPage } from "../render/diagram/diagram-page.ts";
import { type DiagramSettings, diagramSettings } from "../render/diagram/diagram-settings.ts";
import { finishedDiagram } from "../render/diagram/finished-diagram.ts";
import { type NamedDiagram, namedDiagrams } from "../render/diagram/named-diagrams.ts";
import type { RenderOptions } from "../render/options.ts";
import { diagramFault, mermaidMissing, notDrawn } from "./diagram-findings.ts";

export interface DiagramOptions {
  readonly browser: Browser | undefined;
  readonly look: Look;
  readonly shown: Pick<RenderOptions, "theme" | "accent">;
  /** What earlier runs drew. */
  readonly record: DiagramRecord | undefined;
}

export interface DeckDiagrams {
  readonly diagrams: Diagrams;
  /** Those that the deck shows; undefined where there is nothing to remember. */
  readonly record: DiagramRecord | undefined;
}

/**
 * The pictures of a deck's diagrams: those that an earlier run drew with the same Mermaid, and new ones where there is a browser
 * and Mermaid is installed. What has no picture is told, and shown as code.
 */
export async function deckDiagrams(
  deck: Deck,
  options: DiagramOptions,
  report: Report,
): Promise<DeckDiagrams> {
  const named = namedDiagrams(deck);
  if (named.length === 0 && options.record === undefined) return { diagrams: new Map(), record: undefined };
  const kept: Record<string, RecordedDiagram> = {};
  const diagrams = new Map<string, Diagram>();
  const open: NamedDiagram[] = [];
  for (const diagram of named) {
    const settings = diagramSettings(diagram, options.look, options.shown);
    const hash = hashOf(diagram, settings);
    const drawn = kept[hash] ?? known(hash, options) ?? (await draw(diagram, settings, options, report));
    if (drawn === "undrawn") open.push(diagram);
    if (typeof drawn === "string") continue;
    kept[hash] = drawn;
    const finished = finishedDiagram(diagram, drawn.svg, options.look);
    if (finished === undefined) report(diagramFault(diagram, "the drawing has no size", undefined));
    else diagrams.set(diagramKey(diagram), finished);
  }
  if (open.length > 0) {
    const isMissing = options.look.diagrams() === undefined;
    report(isMissing ? mermaidMissing(open) : notDrawn(open, deck.name));
  }
  return { diagrams, record: { version: 1, diagrams: kept } };
}

/** An earlier drawing; where it could be drawn again, one by the Mermaid that is installed. */
function known(hash: string, { record, browser, look }: DiagramOptions): RecordedDiagram | undefined {
  const found = record?.diagrams[hash];
  const script = browser === undefined ? undefined : look.diagrams();
  return script === undefined || found?.mermaid === script.version ? found : undefined;
}

async function draw(
  diagram: NamedDiagram,
  settings: DiagramSettings,
  { browser, look }: DiagramOptions,
  report: Report,
): Promise<RecordedDiagram | "undrawn" | "faulty"> {
  const script = look.diagrams();
  if (script === undefined || browser === undefined) return "undrawn";
  const page = diagramPage(diagram, script.source, look);
  const drawn = await drawDiagram(browser, page, diagram.source, settings);
  if (drawn.type === "drawn") return { mermaid: script.version, svg: drawn.svg };
  report(diagramFault(diagram, drawn.reason, drawn.line));
  return "faulty";
}

function hashOf({ lang, source }: NamedDiagram, settings: DiagramSettings): string {
  const facts = JSON.stringify([lang, source, settings]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 16);
}
