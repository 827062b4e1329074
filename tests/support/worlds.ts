import { fileURLToPath } from "node:url";
import type { Order, World } from "../../src/build/world.ts";
import { fixedClock } from "../../src/host/clock.ts";
import type { Disk } from "../../src/host/disk.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { loadLook } from "../../src/host/look.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";
import { openBrowser } from "../../src/host/open-browser.ts";

const templatesFolder = fileURLToPath(new URL("../../templates", import.meta.url));
const packageFile = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

/** A world around a disk, with the real look, the embedded browser and a clock that stands still. */
export function worldAround(disk: Disk): World {
  return {
    disk,
    clock: fixedClock(0),
    date: new Date("1980-01-01T00:00:00Z"),
    openBrowser: () => openBrowser({ environment: thisEnvironment(), browser: "embedded" }),
    loadLook: () => loadLook(nodeDisk, { templatesFolder, userTemplates: undefined, packageFile }),
    progress: () => {},
  };
}

/** An order for all decks of `/project`, unless told otherwise. */
export function order(facts: Partial<Order> = {}): Order {
  return {
    command: "slides",
    folder: "/project",
    decks: [],
    name: undefined,
    langs: [],
    also: [],
    project: { config: undefined, out: undefined, slidesDir: undefined },
    settings: {},
    screen: { isSingleFile: false, isStacked: false, isStepped: false },
    jobs: 1,
    ...facts,
  };
}
