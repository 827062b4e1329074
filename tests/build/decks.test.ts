import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { type MemoryDisk, memoryDisk } from "../../src/host/memory-disk.ts";
import { order, worldAround } from "../support/worlds.ts";

const english = "Tides\n\nThe moon pulls the sea towards it. The sea follows it around the earth.\n";
const indonesian = "Pasang surut\n\nBulan menarik laut ke arahnya. Laut mengikutinya mengelilingi bumi.\n";
const serbian = "Плима и осека\n\nМесец привлачи море. Море прати Месец око Земље.\n";

const run = (disk: MemoryDisk, facts: Parameters<typeof order>[0] = {}) =>
  build(order(facts), worldAround(disk));
const textOf = (disk: MemoryDisk, path: string) => new TextDecoder().decode(disk.files().get(path));
const both = { "/project/articles/tides/en.txt": english, "/project/articles/tides/id.txt": indonesian };

test("folders that hold no editions and no slides are no decks", async () => {
  const disk = memoryDisk({
    ...both,
    "/project/articles/pictures/moon.jpg": "x",
    "/project/slides/media/a.png": "x",
  });
  const { report } = await run(disk);
  expect(report.decks.map((deck) => deck.name)).toEqual(["tides"]);
});

test("a deck named twice is made once", async () => {
  const { report } = await run(memoryDisk(both), { decks: ["tides", "articles/tides"] });
  expect(report.decks).toHaveLength(1);
});

test("a folder among the slides is a deck, not a folder of editions", async () => {
  const disk = memoryDisk(both);
  await run(disk);
  const { report } = await run(disk, { command: "deck", decks: ["slides/tides"] });
  expect(report.decks[0]?.name).toBe("tides");
});

test("an article that has moved to where articles are is found again", async () => {
  const disk = memoryDisk({ "/project/drafts/tides/en.txt": english });
  await run(disk, { decks: ["drafts/tides"] });
  const moved = memoryDisk({
    ...Object.fromEntries([...disk.files()].filter(([path]) => !path.includes("/drafts/"))),
    "/project/articles/tides/en.txt": english.replace("follows", "obeys"),
  });
  const { written } = await run(moved);
  expect(written.some((file) => file.isChanged && file.path === "/project/slides/tides/en.md")).toBe(true);
});

test.each(["../evil", "a/b", "a\\b", ".hidden", "", "assets"])(
  "a name that is no folder's is refused: %o",
  async (name) => {
    const disk = memoryDisk(both);
    await expect(run(disk, { decks: ["articles/tides"], name })).rejects.toThrow(
      "expected a folder's name after `--name`",
    );
    expect([...disk.files().keys()]).toEqual(Object.keys(both));
  },
);

test("over a whole project `--lang` takes what each deck has, and says what it passed over", async () => {
  const disk = memoryDisk({ ...both, "/project/articles/salt/en.txt": english });
  const { report, diagnostics } = await run(disk, { langs: ["id"] });
  expect(report.decks.map((deck) => deck.name)).toEqual(["tides"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["load/deck-passed-over"]);
});

test("one language alone is written even when every edition has changed", async () => {
  const disk = memoryDisk(both);
  await run(disk);
  const changed = memoryDisk({
    ...Object.fromEntries(disk.files()),
    "/project/articles/tides/en.txt": english.replace("follows", "obeys"),
    "/project/articles/tides/id.txt": indonesian.replace("mengikutinya", "menurutinya"),
  });
  const before = textOf(changed, "/project/slides/tides/en.md");
  await run(changed, { langs: ["id"] });
  expect(textOf(changed, "/project/slides/tides/en.md")).toBe(before);
  expect(textOf(changed, "/project/slides/tides/.generated/en.md")).toBe(before);
  expect(textOf(changed, "/project/slides/tides/id.md")).toContain("menurutinya");
});

test("two runs at once, each for its own language, both leave their part of the plan", async () => {
  const disk = memoryDisk(both);
  await run(disk);
  const changed = memoryDisk({
    ...Object.fromEntries(disk.files()),
    "/project/articles/tides/en.txt": english.replace("follows", "obeys"),
    "/project/articles/tides/id.txt": indonesian.replace("mengikutinya", "menurutinya"),
  });
  // The English run begins and ends while the Indonesian one has read everything and written nothing.
  let reads = 0;
  const plan = "/project/slides/tides/.generated/plan.json";
  const busy: MemoryDisk = {
    ...changed,
    read: async (path) => {
      reads += path.endsWith("/en.txt") ? 1 : 0;
      const bytes = await changed.read(path);
      if (path.endsWith("/id.txt") && reads === 1) await run(changed, { langs: ["en"] });
      return bytes;
    },
  };
  await run(busy, { langs: ["id"] });
  const together = textOf(changed, plan);
  await run(changed);
  expect(textOf(changed, plan)).toBe(together);
});

test("a language that lags behind a new structure is told until it is regenerated", async () => {
  const disk = memoryDisk(both);
  await run(disk);
  const longer = (text: string, heading: string, words: string) => `${text}\n${heading}\n\n${words}\n`;
  const changed = memoryDisk({
    ...Object.fromEntries(disk.files()),
    "/project/articles/tides/en.txt": longer(english, "The wind", "Wind raises the waves of the sea."),
    "/project/articles/tides/id.txt": longer(indonesian, "Angin", "Angin menaikkan ombak di laut."),
  });
  const partial = await run(changed, { langs: ["id"] });
  expect(partial.diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ["plan/out-of-step", "slides/tides/en.md"],
  ]);
  expect((await run(changed)).diagnostics).toEqual([]);
});

describe("settings", () => {
  const settings = (yaml: string) => memoryDisk({ ...both, "/project/diptych.yaml": yaml });

  test("`languages` chooses editions and their order, left and right of the slides", async () => {
    const disk = settings("languages: [id, en]");
    expect((await run(disk)).report.decks[0]?.langs).toEqual(["id", "en"]);
    expect((await run(disk, { command: "deck" })).report.decks[0]?.langs).toEqual(["id", "en"]);
  });

  test("a pivot that the deck has not is an error in every command", async () => {
    await expect(run(settings("pivot: fr"))).rejects.toThrow(
      "expected the pivot of `tides` to be one of en, id",
    );
    const disk = settings("");
    await run(disk);
    const later = memoryDisk({ ...Object.fromEntries(disk.files()), "/project/diptych.yaml": "pivot: fr" });
    await expect(run(later, { command: "deck" })).rejects.toThrow("expected the pivot of `tides`");
  });

  test("a logo that is not there is told, where the settings name it", async () => {
    const { diagnostics } = await run(settings("logo: wave.svg"), { command: "screen" });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        severity: "error",
        code: "render/picture-missing",
        place: { file: "diptych.yaml", line: 1, column: 1 },
      }),
    );
  });
});

describe("a second script", () => {
  const files = { "/project/articles/tides/sr.txt": serbian, "/project/articles/tides/en.txt": english };

  test("is derived from the first", async () => {
    const disk = memoryDisk(files);
    const { report } = await run(disk, { also: ["sr-Latn"] });
    expect(report.decks[0]?.langs).toEqual(["en", "sr", "sr-Latn"]);
    expect(textOf(disk, "/project/slides/tides/sr-Latn.md")).toContain("Mesec privlači more");
  });

  test("needs the first", async () => {
    await expect(run(memoryDisk(both), { also: ["sr-Latn"] })).rejects.toThrow(
      "that `sr-Latn` can be written from",
    );
  });

  test("is not derived over a file of its own", async () => {
    const disk = memoryDisk({ ...files, "/project/articles/tides/sr-Latn.txt": "Plima\n\nMore dolazi.\n" });
    await expect(run(disk, { also: ["sr-Latn"] })).rejects.toThrow("expected no edition in `sr-Latn`");
  });
});

test("code in a sentence is one word: nothing in it is a boundary", async () => {
  const disk = memoryDisk({
    "/project/articles/code/en.md":
      "# Code\n\nCall `print(text)` for every line.\n\n## Next\n\nThe command `git commit --amend` mends.\n",
  });
  await run(disk);
  const slides = textOf(disk, "/project/slides/code/en.md");
  expect(slides).toContain("## Call `print(text)` for every line");
  expect(slides).toContain("## The command `git commit --amend` mends");
});

test("a slide file that is no UTF-8 stops the run and is named", async () => {
  const disk = memoryDisk({ "/project/slides/tides/en.md": Buffer.from("## Sea \xe9", "latin1") });
  await expect(run(disk, { command: "deck" })).rejects.toMatchObject({
    place: { file: "slides/tides/en.md" },
  });
});
