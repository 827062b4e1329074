import { expect, test } from "vitest";
import { configFor } from "../../src/config/config-for.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { loadGlossary } from "../../src/load/glossary.ts";
import { loadProject } from "../../src/load/project.ts";
import { collecting } from "../support/unexpected.ts";

async function loaded(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files).map(([name, text]) => [`/project/${name}`, text] as const);
  const disk = memoryDisk(Object.fromEntries(entries));
  const project = await loadProject(disk, "/project", {
    config: undefined,
    out: undefined,
    slidesDir: undefined,
  });
  const { report, diagnostics } = collecting();
  const config = configFor(project.config, "tides", {});
  const glossary = await loadGlossary(disk, project, { deck: "tides", config }, report);
  return { glossary, told: diagnostics.map(({ code, message, place }) => ({ code, message, place })) };
}

test("a column for each language, by its tag; not every language has to have every term", async () => {
  const text = "ID,sr-latn,en\ncorong,levak,funnel\npelanggan,,customer\n";
  expect(await loaded({ "glossary.csv": text })).toEqual({
    glossary: [
      { id: "corong", "sr-Latn": "levak", en: "funnel" },
      { id: "pelanggan", en: "customer" },
    ],
    told: [],
  });
});

test("the settings name another file, for one deck if they like", async () => {
  const settings = "decks:\n  tides: { glossary: words/tides.csv }\n";
  const files = {
    "diptych.yaml": settings,
    "words/tides.csv": "en,id\nebb,surut\n",
    "glossary.csv": "en,id\nx,y\n",
  };
  expect((await loaded(files)).glossary).toEqual([{ en: "ebb", id: "surut" }]);
});

test("a column that is no language's is told and not read", async () => {
  const { glossary, told } = await loaded({ "glossary.csv": "en,id,remark!\nebb,surut,neap\n" });
  expect(glossary).toEqual([{ en: "ebb", id: "surut" }]);
  expect(told).toEqual([
    {
      code: "load/glossary-column",
      message: "expected a language's tag at the head of each column, found `remark!`",
      place: { file: "glossary.csv", line: 1 },
    },
  ]);
});

test("a file that the settings name and that is not there is told; nobody misses one that was not named", async () => {
  expect(await loaded({})).toEqual({ glossary: undefined, told: [] });
  const { glossary, told } = await loaded({ "diptych.yaml": "glossary: terms.csv\n" });
  expect(glossary).toBeUndefined();
  expect(told).toMatchObject([{ code: "load/no-glossary", place: { file: "diptych.yaml", line: 1 } }]);
});
