import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { UserError } from "../../src/model/user-error.ts";
import { order, worldAround } from "../support/worlds.ts";

const tides = "Tides\n\nThe moon pulls the sea towards it. The sea follows it around the earth.\n";
const pasang = "Pasang surut\n\nBulan menarik laut ke arahnya. Laut mengikutinya mengelilingi bumi.\n";

/** What a user is told: message, hint and file. */
async function failure(files: Readonly<Record<string, string | Uint8Array>>, facts = {}): Promise<UserError> {
  const disk = memoryDisk(files);
  const before = disk.files();
  const error: unknown = await build(order(facts), worldAround(disk)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(disk.files()).toEqual(before);
  if (error instanceof UserError) return error;
  throw new Error("expected a UserError", { cause: error });
}

describe("one clear message, and nothing written", () => {
  test("no such folder", async () => {
    const { message, hint } = await failure({}, { decks: ["articles/tidse"] });
    expect(message).toBe("expected a folder or the name of a deck, found neither at `articles/tidse`");
    expect(hint).toContain("check the path");
  });

  test("an empty project", async () => {
    expect((await failure({})).message).toContain("expected decks in `articles` or `slides`, found none");
  });

  test("a folder without editions", async () => {
    const { message } = await failure(
      { "/project/articles/tides/README.md": "# read me" },
      { decks: ["articles/tides"] },
    );
    expect(message).toBe("expected editions of an article, found none in `articles/tides`");
  });

  test("a file in place of a folder", async () => {
    const { message } = await failure(
      { "/project/articles/tides/en.txt": tides },
      { decks: ["articles/tides/en.txt"] },
    );
    expect(message).toBe("expected a folder of editions, found the file `articles/tides/en.txt`");
  });

  test.each([
    ["english.txt", "en.txt"],
    ["srpski.md", "sr.md"],
    ["xx-yy.txt", undefined],
  ])("a file name that is no language tag: %s", async (name, meant) => {
    const { message, hint, place } = await failure({ [`/project/articles/tides/${name}`]: tides });
    expect(message).toContain("expected a language tag as the file's name");
    expect(place?.file).toBe(`articles/tides/${name}`);
    if (meant !== undefined) expect(hint).toBe(`did you mean \`${meant}\`?`);
  });

  test("two files for one language", async () => {
    const { message } = await failure({
      "/project/articles/tides/en.txt": tides,
      "/project/articles/tides/en.md": tides,
    });
    expect(message).toBe(
      "expected one file for `en`, found `articles/tides/en.md` and `articles/tides/en.txt`",
    );
  });

  test("two spellings of one language", async () => {
    const { message } = await failure({
      "/project/articles/tides/zh-Hans.txt": tides,
      "/project/articles/tides/zh-hans.md": tides,
    });
    expect(message).toContain("expected one file for `zh-Hans`");
  });

  test("an empty edition", async () => {
    const { message, place } = await failure({
      "/project/articles/tides/en.txt": tides,
      "/project/articles/tides/id.txt": " \n\n",
    });
    expect(message).toContain("expected an article");
    expect(place?.file).toBe("articles/tides/id.txt");
  });

  test("invalid UTF-8, with its line", async () => {
    const { message, place } = await failure({
      "/project/articles/tides/en.txt": Buffer.from("Tides\n\nThe s\xeda", "latin1"),
    });
    expect(message).toContain("UTF-8");
    expect(place).toMatchObject({ file: "articles/tides/en.txt", line: 3 });
  });

  test("a binary file", async () => {
    const { place } = await failure({
      "/project/articles/tides/en.txt": new Uint8Array([0, 1, 2, 0, 255, 0]),
    });
    expect(place?.file).toBe("articles/tides/en.txt");
  });

  test("a language that the deck has not", async () => {
    const files = { "/project/articles/tides/en.txt": tides };
    const named = await failure(files, { langs: ["fr"], decks: ["tides"] });
    expect(named.message).toBe("expected one of the languages of `tides` (en), found `fr`");
    const all = await failure(files, { langs: ["fr"] });
    expect(all.message).toBe("expected a deck in fr, found none in this project");
  });

  test("a deck name that belongs to another folder", async () => {
    const disk = memoryDisk({
      "/project/articles/tides/en.txt": tides,
      "/project/other/tides/en.txt": tides,
    });
    await build(order({ decks: ["articles/tides"] }), worldAround(disk));
    const again = build(order({ decks: ["other/tides"] }), worldAround(disk));
    await expect(again).rejects.toThrow(
      "the deck `tides` is made from `articles/tides`, not from `other/tides`",
    );
    await build(order({ decks: ["other/tides"], name: "ebb" }), worldAround(disk));
    expect([...disk.files().keys()]).toContain("/project/slides/ebb/en.md");
  });

  test("no slides to render", async () => {
    const { message, hint } = await failure({ "/project/articles/tides/en.txt": tides }, { command: "deck" });
    expect(message).toBe("expected slides of `tides`, found none");
    expect(hint).toBe("make them first: `diptych slides tides`");
  });
});

describe("input that is odd and works", () => {
  test("one edition alone, which is said", async () => {
    const disk = memoryDisk({ "/project/articles/tides/en.txt": tides });
    const { diagnostics } = await build(order(), worldAround(disk));
    expect(diagnostics.map(({ code, severity }) => [severity, code])).toEqual([
      ["note", "read/single-edition"],
    ]);
    expect([...disk.files().keys()]).toContain("/project/slides/tides/en.md");
  });

  test("a byte order mark, Windows line ends, no-break and zero-width spaces make no difference", async () => {
    const plain = memoryDisk({
      "/project/articles/tides/en.txt": tides,
      "/project/articles/tides/id.txt": pasang,
    });
    const odd = memoryDisk({
      "/project/articles/tides/en.txt": `\uFEFF${tides.replaceAll("\n", "\r\n").replace("The moon", "The\u00A0mo\u200Bon")}`,
      "/project/articles/tides/id.txt": pasang,
    });
    await build(order(), worldAround(plain));
    await build(order(), worldAround(odd));
    const slides = "/project/slides/tides/en.md";
    expect(odd.files().get(slides)).toEqual(plain.files().get(slides));
  });

  test("hidden files, read-me files and other formats are passed over", async () => {
    const disk = memoryDisk({
      "/project/articles/tides/en.txt": tides,
      "/project/articles/tides/README.md": "# Not an edition",
      "/project/articles/tides/.draft.txt": "no",
      "/project/articles/tides/photo.jpg": "no",
    });
    const { report } = await build(order(), worldAround(disk));
    expect(report.decks[0]?.langs).toEqual(["en"]);
  });
});
