import { expect, test } from "vitest";
import {
  aboutEnglish,
  afterBoth,
  type Article,
  diskWith,
  file,
  run,
  textOf,
  tides,
} from "../support/edited-decks.ts";

const reworded = ({ en, id }: Article): Article => ({
  en: en.map((text) => text.replace("Ships wait", "Vessels wait").replace("Mills once", "Wheels once")),
  id,
});
const locked = (text: string) => text.replace('data-kicker="Harbours"', 'data-kicker="Harbours" data-lock');

test("a locked slide stays as it is, and is told with its line when its passage changes", async () => {
  const { disk, outcome } = await afterBoth(locked, reworded);
  const text = textOf(disk);
  expect(text).toContain("- Ships wait outside");
  expect(text).not.toContain("Vessels");
  expect(text).toContain("## Wheels once turned with the tide");
  const line = text.split("\n").findIndex((found) => found.includes("data-lock")) + 1;
  const told = { code: "slides/locked", place: { file: "slides/tides/en.md", line } };
  expect(aboutEnglish(outcome.diagnostics)).toEqual([
    expect.objectContaining({ code: "slides/merged" }),
    expect.objectContaining(told),
  ]);
  const again = await run(disk);
  expect(aboutEnglish(again.diagnostics)).toEqual([
    expect.objectContaining({ code: "slides/edits-kept" }),
    expect.objectContaining(told),
  ]);
  expect(textOf(disk)).toBe(text);
});

test("a slide that is unlocked gets what it has missed", async () => {
  const { disk } = await afterBoth(locked, reworded);
  await disk.writeAll([{ path: file, contents: textOf(disk).replace(" data-lock", "") }]);
  const { diagnostics } = await run(disk);
  expect(textOf(disk)).toContain("- Vessels wait outside");
  expect(textOf(disk)).not.toContain("Ships wait");
  expect(diagnostics.map(({ code }) => code)).not.toContain("slides/locked");
});

test("a locked file is left alone in every byte, and gets what it has missed when it is unlocked", async () => {
  const lock = (text: string) => text.replace("lang: en", "lang: en\nlock: true");
  const { disk, outcome, edited } = await afterBoth(lock, reworded);
  expect(textOf(disk)).toBe(edited);
  expect(aboutEnglish(outcome.diagnostics).map(({ code }) => code)).toEqual(["slides/locked"]);
  await disk.writeAll([{ path: file, contents: edited.replace("\nlock: true", "") }]);
  await run(disk);
  expect(textOf(disk)).toContain("- Vessels wait outside");
});

test("a lock costs no warning while the article says the same", async () => {
  const { disk } = await afterBoth(locked, ({ en, id }) => ({
    en: en.with(0, "# Why the sea breathes"),
    id,
  }));
  const { diagnostics } = await run(
    diskWith({ ...tides, en: tides.en.with(0, "# Why the sea breathes") }, disk),
  );
  expect(aboutEnglish(diagnostics).map(({ code }) => code)).toEqual(["slides/edits-kept"]);
});
