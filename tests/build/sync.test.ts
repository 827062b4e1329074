import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { checkDecks } from "../../src/build/check-decks.ts";
import { syncDecks } from "../../src/build/sync-decks.ts";
import type { MemoryDisk } from "../../src/host/memory-disk.ts";
import { recordingDisk } from "../../src/host/recording-disk.ts";
import {
  bullets,
  diskWith,
  file,
  harbour,
  list,
  run,
  separator,
  slideWith,
  textOf,
  tides,
} from "../support/edited-decks.ts";
import { generatedDisk } from "../support/edited-decks.ts";
import { order, worldAround } from "../support/worlds.ts";

const sister = "/project/slides/tides/id.md";
const sync = (disk: MemoryDisk, langs: readonly string[] = []) =>
  syncDecks(order({ langs }), worldAround(disk));
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);
const idsIn = (disk: MemoryDisk, path = file): readonly string[] =>
  [...textOf(disk, path).matchAll(/^<!-- \.slide: id="([^"]+)"/gmu)].flatMap(([, id]) => id ?? []);

/** Slides in two languages, of which a person has edited one or both. */
async function editedBy(
  english: (text: string) => string,
  indonesian: (text: string) => string = (text) => text,
): Promise<MemoryDisk> {
  const disk = await generatedDisk();
  await disk.writeAll([
    { path: file, contents: english(textOf(disk)) },
    { path: sister, contents: indonesian(textOf(disk, sister)) },
  ]);
  return disk;
}

const without =
  (words: string) =>
  (text: string): string =>
    text.replace(`${separator}${slideWith(text, words)}`, "");
const question =
  '<!-- .slide: id="question" data-layout="statement" -->\n\n## Who has seen a spring tide?\n\nHands up.';
const withQuestion = (text: string): string =>
  text.replace(slideWith(text, harbour), (slide) => `${slide}${separator}${question}`);

describe("a slide that was added in one language", () => {
  test("comes into the others with its id and layout, to be translated, and is told until it is", async () => {
    const disk = await editedBy(withQuestion);
    const before = textOf(disk);
    const outcome = await sync(disk);
    expect(textOf(disk)).toBe(before);
    expect(textOf(disk, sister)).toContain("- Pintu air menahan air pada malam hari\n\nNote:");
    expect(textOf(disk, sister)).toContain(
      `${separator}<!-- .slide: id="question" data-layout="statement" -->\n\n<!-- diptych: to be translated from en\n## Who has seen a spring tide?\n\nHands up.\n-->${separator}`,
    );
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
    expect(outcome.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["slides/synced", "added `question` as in en, to be translated"],
    ]);
    const line = textOf(disk, sister).split("\n").indexOf("<!-- diptych: to be translated from en") + 1;
    const checked = await checkDecks(order(), worldAround(disk));
    expect(checked.diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ["slides/to-be-translated", { file: "slides/tides/id.md", line }],
    ]);
  });

  test("shows nothing of the comment", async () => {
    const disk = await editedBy(withQuestion);
    await sync(disk);
    await build(order({ command: "deck" }), worldAround(disk));
    const html = textOf(disk, "/project/dist/tides/id.html");
    expect(html).toContain('id="question"');
    expect(html).not.toContain("diptych: to be translated");
    expect(html).not.toContain("Who has seen");
  });

  test("gets an id where it has none", async () => {
    const disk = await editedBy((text) => withQuestion(text).replace('id="question" ', ""));
    await sync(disk);
    expect(idsIn(disk)).toContain("who-has-seen-a-spring-tide");
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
  });

  test("stays alone where it has no id and its own file is not to be written", async () => {
    const disk = await editedBy((text) => withQuestion(text).replace('id="question" ', ""));
    const before = textOf(disk, sister);
    const outcome = await sync(disk, ["id"]);
    expect(textOf(disk, sister)).toBe(before);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(["slides/not-synced"]);
  });

  test("once carried over is deleted in both when it is deleted in one", async () => {
    const disk = await editedBy(withQuestion);
    await sync(disk);
    await disk.writeAll([{ path: file, contents: without("Who has seen")(textOf(disk)) }]);
    await sync(disk);
    expect(idsIn(disk, sister)).not.toContain("question");
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
  });

  test("survives regenerating in both", async () => {
    const disk = await editedBy(withQuestion);
    await sync(disk);
    const before = textOf(disk, sister);
    await run(disk);
    expect(textOf(disk, sister)).toBe(before);
  });
});

describe("a slide that was deleted in one language", () => {
  test("is told where others still have it, and goes there too", async () => {
    const disk = await editedBy(without(harbour));
    const told = await checkDecks(order(), worldAround(disk));
    expect(told.diagnostics.map(({ code, place }) => [code, place?.file, typeof place?.line])).toEqual([
      ["plan/one-sided", "slides/tides/id.md", "number"],
    ]);
    await sync(disk);
    expect(textOf(disk, sister)).not.toContain("## Pelabuhan bersiap");
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
    expect(codes(await checkDecks(order(), worldAround(disk)))).toEqual([]);
  });

  test("comes back where the pivot has it, edited by hand, and that is said", async () => {
    const disk = await editedBy(
      (text) => text.replace("- Ships wait", "- All ships wait"),
      without("## Pelabuhan bersiap"),
    );
    const outcome = await sync(disk);
    expect(textOf(disk, sister)).toContain("## Pelabuhan bersiap");
    expect(codes(outcome)).toEqual(["slides/not-synced"]);
  });

  test("goes where it was edited, if the pivot has it no more", async () => {
    const disk = await editedBy(without(harbour), (text) => text.replace("- Kapal", "- Semua kapal"));
    await sync(disk);
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
  });
});

describe("slides that were moved in one language", () => {
  const swapped =
    (words: string) =>
    (text: string): string => {
      const moved = slideWith(text, words);
      return text.replace(`${separator}${moved}`, "").replace(separator, `${separator}${moved}${separator}`);
    };

  test.each([
    ["the pivot", swapped(harbour), (text: string) => text],
    ["another", (text: string) => text, swapped("## Pelabuhan bersiap")],
  ])("are moved in the others: %s", async (_, english, indonesian) => {
    const disk = await editedBy(english, indonesian);
    const slides = textOf(disk, sister).split(separator).toSorted();
    await sync(disk);
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
    expect(idsIn(disk)[1]).toContain("three");
    expect(
      textOf(disk, sister)
        .split(separator)
        .map((slide) => slide.trim())
        .toSorted(),
    ).toEqual(slides.map((slide) => slide.trim()).toSorted());
    expect(codes(await checkDecks(order(), worldAround(disk)))).toEqual([]);
  });

  test("in both stand as in the pivot, and that is said", async () => {
    const disk = await editedBy(swapped(harbour), swapped("## Dahulu kincir"));
    const outcome = await sync(disk);
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
    expect(outcome.diagnostics.map(({ message }) => message)).toContain(
      "slides were moved in id and in en: took the order of en",
    );
  });

  test("and moved back are moved back in the others", async () => {
    const disk = await editedBy(swapped(harbour));
    const first = await generatedDisk();
    await sync(disk);
    await disk.writeAll([{ path: file, contents: textOf(first) }]);
    await sync(disk);
    expect(textOf(disk, sister)).toBe(textOf(first, sister));
  });
});

describe("what was moved between slides goes along", () => {
  const split = (text: string): string =>
    text.replace(
      `${list}\n\nNote:`,
      `${bullets[0]}\n\n---\n\n<!-- .slide: id="bridges" data-layout="bullets" data-kicker="Harbours" -->\n\n## Bridges and gates\n\n${bullets[1]}\n${bullets[2]}\n\nNote:`,
    );

  test("where a slide was split", async () => {
    const disk = await editedBy(split);
    await sync(disk);
    expect(textOf(disk, sister)).toContain(
      "- Kapal menunggu di luar sampai air tinggi\n\n---\n\n" +
        '<!-- .slide: id="bridges" data-layout="bullets" data-kicker="Pelabuhan" -->\n\n' +
        "- Jembatan naik bersama perahu\n- Pintu air menahan air pada malam hari\n\n" +
        "<!-- diptych: to be translated from en\n## Bridges and gates\n-->\n\nNote:\n\nPelabuhan",
    );
  });

  test("not where the other language's slide was changed: then only the slide comes, and that is said", async () => {
    const disk = await editedBy(split, (text) => text.replace(/- Jembatan naik .*\n(?=- Pintu)/u, ""));
    const outcome = await sync(disk);
    expect(codes(outcome)).toEqual(["slides/synced", "slides/not-synced"]);
    expect(textOf(disk, sister)).toContain("- Pintu air menahan air pada malam hari\n\n---");
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
  });

  test("where two slides were joined", async () => {
    const joined = (text: string): string =>
      without(harbour)(text).replace(/(?<=## Mills once[^]*?)\n\nNote:/u, `\n\n${list}\n\nNote:`);
    const disk = await editedBy(joined);
    await sync(disk);
    expect(idsIn(disk, sister)).toEqual(idsIn(disk));
    expect(slideWith(textOf(disk, sister), "## Dahulu kincir")).toContain(
      "- Kapal menunggu di luar sampai air tinggi",
    );
  });
});

test("a language that was not regenerated yet is not filled with empty slides", async () => {
  const disk = await generatedDisk();
  const longer = {
    en: [...tides.en, "## Salt", "Salt makes water heavy. Divers know it well."],
    id: [...tides.id, "## Garam", "Garam membuat air berat. Penyelam tahu benar."],
  };
  const later = diskWith(longer, disk);
  await build(order({ langs: ["en"] }), worldAround(later));
  const before = textOf(later, sister);
  expect(codes(await sync(later))).toEqual(["slides/nothing-to-sync"]);
  expect(textOf(later, sister)).toBe(before);
});

test("only the languages that are asked for are written", async () => {
  const disk = await editedBy(withQuestion, without("## Pelabuhan bersiap"));
  const before = textOf(disk);
  await sync(disk, ["id"]);
  expect(textOf(disk)).toBe(before);
  expect(idsIn(disk, sister)).toContain("question");
});

test("syncing twice is syncing once", async () => {
  const disk = await editedBy(withQuestion, without("## Dahulu kincir"));
  await sync(disk);
  const once = [...disk.files()].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  expect(codes(await sync(disk))).toEqual(["slides/nothing-to-sync"]);
  expect([...disk.files()].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual(once);
});

test("a dry run tells and writes nothing", async () => {
  const disk = await editedBy(withQuestion);
  const before = textOf(disk, sister);
  const recording = recordingDisk(disk, { isDry: true });
  await syncDecks(order(), worldAround(recording));
  expect(recording.changes().map(({ path }) => path)).toEqual([sister]);
  expect(textOf(disk, sister)).toBe(before);
});

test("decks that were written by hand, without an article, are kept in step too", async () => {
  const disk = diskWith(tides);
  const text = (lang: string) => `---\nlang: ${lang}\n---\n\n<!-- .slide: id="a" -->\n\n## A ${lang}\n`;
  await disk.writeAll([
    {
      path: "/project/slides/own/en.md",
      contents: `${text("en")}\n---\n\n<!-- .slide: id="b" -->\n\n## B\n`,
    },
    { path: "/project/slides/own/sr.md", contents: text("sr") },
  ]);
  await syncDecks(order({ decks: ["own"] }), worldAround(disk));
  expect(idsIn(disk, "/project/slides/own/sr.md")).toEqual(["a", "b"]);
});
