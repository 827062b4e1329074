import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { deckDiagrams } from "../../src/build/diagrams.ts";
import { diagramScript } from "../../src/host/diagram-script.ts";
import type { Browser } from "../../src/host/browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { memoryDisk, type MemoryDisk } from "../../src/host/memory-disk.ts";
import { openBrowser } from "../../src/host/open-browser.ts";
import type { DiagramScript, Look } from "../../src/model/look.ts";
import { deckOf, ownLook, plainOptions } from "../render/sample.ts";
import { collecting, unexpected } from "../support/unexpected.ts";
import { order, worldAround } from "../support/worlds.ts";

/** Of Mermaid's shape, and as small as a test needs: it draws the source's last line, and tells all that it was told. */
const standIn: DiagramScript = {
  version: "1.0.0",
  source: readFileSync(new URL("diagrams/stand-in.js", import.meta.url), "utf8"),
};

let browser: Browser;
let look: Look;
beforeAll(async () => {
  browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });
  look = { ...(await ownLook()), diagrams: () => standIn };
});
afterAll(() => browser[Symbol.asyncDispose]());

const shown = plainOptions;
const deckWith = (...sources: readonly string[]) => {
  const body = sources.map((source) => `\`\`\`mermaid\n${source}\n\`\`\``).join("\n\n");
  const place = { file: "slides/tides/sr.md", line: 10 };
  return deckOf({ sr: [["sea", { body, places: { title: place, body: place, notes: place } }]] });
};

test("a diagram becomes a picture with its size, its language and its fonts inside", async () => {
  const { diagrams } = await deckDiagrams(
    deckWith("flowchart\nплима"),
    { browser, look, shown, record: undefined },
    unexpected,
  );
  const [drawn] = [...diagrams.values()];
  expect(drawn).toMatchObject({ width: 150, height: 75 });
  expect(drawn?.svg).toMatch(/^<svg [^>]*width="150" height="75" xml:lang="sr">/u);
  const told = drawn?.svg.replaceAll(/base64,[A-Za-z\d+/=]+/gu, "base64,…") ?? "";
  expect(told).toMatch(/font-family: "Source Sans 3".*url\("data:font\/woff2;base64,…"\)/su);
  expect(told).toMatch(/<text>плима<\/text><\/svg>$/u);
});

test("what is drawn cannot reach anything, and nobody's settings can change that", async () => {
  const { record } = await deckDiagrams(
    deckWith("probe"),
    { browser, look, shown, record: undefined },
    unexpected,
  );
  const [entry] = Object.values(record?.diagrams ?? {});
  expect(entry?.svg).toContain("fetch: refused, inline: refused, level: strict, html: false");
});

test("the same diagram is drawn once, and not again by a later run with the same Mermaid", async () => {
  const first = await deckDiagrams(
    deckWith("flowchart\na", "flowchart\na"),
    { browser, look, shown, record: undefined },
    unexpected,
  );
  expect(Object.keys(first.record?.diagrams ?? {})).toHaveLength(1);
  const noMore = { ...look, diagrams: () => ({ version: "1.0.0", source: "throw new Error()" }) };
  const options = { browser, look: noMore, shown, record: first.record };
  const again = await deckDiagrams(deckWith("flowchart\na"), options, unexpected);
  expect(again).toEqual(first);
});

test("a newer Mermaid, another theme or another word draws anew, and what is not shown any more is forgotten", async () => {
  const first = await deckDiagrams(
    deckWith("flowchart\na"),
    { browser, look, shown, record: undefined },
    unexpected,
  );
  const newer = { ...look, diagrams: () => ({ ...standIn, version: "2.0.0" }) };
  const hashes = Object.keys(first.record?.diagrams ?? {});
  const from = { browser, look, shown, record: first.record };
  const drawnBy = await deckDiagrams(deckWith("flowchart\na"), { ...from, look: newer }, unexpected);
  expect(Object.values(drawnBy.record?.diagrams ?? {})).toMatchObject([{ mermaid: "2.0.0" }]);
  const dark = await deckDiagrams(
    deckWith("flowchart\na"),
    { ...from, shown: { ...shown, theme: "ink" } },
    unexpected,
  );
  expect(Object.keys(dark.record?.diagrams ?? {})).not.toEqual(hashes);
});

describe("a diagram that is not drawn is told once, with its line:", () => {
  async function told(options: { readonly browser: Browser | undefined; readonly look: Look }) {
    const { report, diagnostics } = collecting();
    const deck = deckWith("flowchart\n\nfaulty", "flowchart\nfaulty");
    await deckDiagrams(deck, { ...options, shown, record: undefined }, report);
    return diagnostics.map(({ code, place, message, hint }) => ({ code, line: place?.line, message, hint }));
  }

  test("each mistake in its language", async () => {
    const found = await told({ browser, look });
    expect(found).toMatchObject([
      { code: "render/diagram", line: 13 },
      { code: "render/diagram", line: 18 },
    ]);
    expect(found[0]?.message).toContain("found a mistake on slide `sea` (sr): `Expecting 'A', got 'faulty'`");
  });

  test("where Mermaid is not installed", async () => {
    const found = await told({ browser, look: { ...look, diagrams: () => undefined } });
    expect(found).toMatchObject([{ code: "render/no-mermaid", line: 10 }]);
    expect(found[0]?.hint).toContain("`npm install mermaid`");
  });

  test("where no browser is there and nothing was drawn before", async () => {
    expect(await told({ browser: undefined, look })).toMatchObject([
      { code: "render/diagram-undrawn", line: 10 },
    ]);
  });
});

test("a deck without a browser shows what an earlier run drew", async () => {
  const text = "# Tides\n\n---\n\n## Sea\n\n```mermaid\nflowchart\n accDescr: It rises\nrises\n```\n";
  const disk = memoryDisk({ "/project/slides/tides/en.md": text });
  const world = { ...worldAround(disk), loadLook: async () => look };
  await build(order({ command: "pdf" }), world);
  const withoutMermaid = { ...look, diagrams: () => undefined };
  const later = { ...world, loadLook: async () => withoutMermaid };
  const { diagnostics } = await build(order({ command: "deck" }), later);
  expect(diagnostics).toEqual([]);
  const html = textOf(disk, "/project/dist/tides/en.html");
  expect(html).toMatch(/<img src="[^"]*diagram\.[^"]*\.svg" alt="It rises\." width="150" height="75"/u);
  expect([...disk.files().keys()].some((path) => /assets\/diagram\.\w+\.svg$/u.test(path))).toBe(true);
});

function textOf(disk: MemoryDisk, path: string): string {
  return new TextDecoder().decode(disk.files().get(path));
}

const installed = diagramScript([import.meta.dirname])();

/** `npm install --no-save mermaid` brings it; 160 MB are too much for every checkout. */
test.skipIf(installed === undefined)("Mermaid itself draws the same bytes twice, without HTML", async () => {
  const deck = deckWith("flowchart LR\n  A[Плима] --> B{Осека}", "stateDiagram-v2\n  [*] --> Море");
  const options = { browser, look: { ...look, diagrams: () => installed }, shown, record: undefined };
  const first = await deckDiagrams(deck, options, unexpected);
  expect((await deckDiagrams(deck, options, unexpected)).record).toEqual(first.record);
  const drawn = [...first.diagrams.values()].map(({ svg }) => svg).join("\n");
  expect(drawn).toContain("Осека");
  expect(drawn).not.toContain("foreignObject");
});
