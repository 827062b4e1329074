import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { blockKinds } from "../../src/model/edition.ts";
import { layouts } from "../../src/model/deck.ts";
import { order, worldAround } from "../support/worlds.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

const files = {
  "/project/articles/tides/en.txt":
    "Tides\n\nBy Ann Lee\n\nThe moon pulls the sea. The sea follows.\n\nOnly here stands this.\n",
  "/project/articles/tides/id.txt":
    "Pasang surut\n\nOleh Ann Lee\n\nBulan menarik laut. Laut mengikutinya.\n",
  "/project/diptych.yaml": "paper: a4\n",
};

test("a run's report is what the schema promises", async () => {
  const disk = memoryDisk(files);
  const slides = await build(order(), worldAround(disk));
  const deck = await build(order({ command: "deck" }), worldAround(disk));
  for (const { report } of [slides, deck]) {
    validate(report);
    expect(validate.errors).toBeNull();
  }
  expect(slides.report.diagnostics.length).toBeGreaterThan(0);
  expect(
    validate(JSON.parse(new TextDecoder().decode(disk.files().get("/project/dist/tides/report.json")))),
  ).toBe(true);
});

test("the schema knows every kind and every layout", () => {
  expect(schema.$defs.unit.properties.kind.enum).toEqual(blockKinds);
  expect(schema.$defs.slide.properties.layout.enum).toEqual(layouts);
});
