import type { SlideTexts } from "../build/edited-slides.ts";
import { findInputs, type Inputs, type Role } from "../build/inputs.ts";
import type { Order, World } from "../build/world.ts";
import type { Look } from "../model/look.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { Problem } from "./problem.ts";
import type { Rebuild } from "./rebuilds.ts";

/** What a session knows from one round to the next. */
export interface Known {
  inputs: Inputs;
  /** Every file that was ever an input, and as what. */
  readonly roles: Map<string, Role>;
  /** As builds have read or written them. */
  seen: Fingerprints;
  /** Decks whose last build stopped, and how far it was to go. */
  readonly unfinished: Map<string, Rebuild>;
  /** By deck; under an empty name those of the project. */
  readonly problems: Map<string, readonly Problem[]>;
  /** The slide files that each deck's pages were made from. */
  readonly shown: Map<string, SlideTexts>;
  /** Undefined until it is needed, and when it changed. */
  look: Promise<Look> | undefined;
}

export async function beginKnowing({
  order,
  world,
}: {
  readonly order: Order;
  readonly world: World;
}): Promise<Known> {
  return {
    inputs: await findInputs(order, world.disk),
    roles: new Map(),
    seen: new Map(),
    unfinished: new Map(),
    problems: new Map(),
    shown: new Map(),
    look: undefined,
  };
}

/** The project's own first. */
export function allProblems({ problems }: Known): readonly Problem[] {
  return [...(problems.get("") ?? []), ...[...problems].flatMap(([deck, own]) => (deck === "" ? [] : own))];
}
