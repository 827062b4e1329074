import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import {
  aboutEnglish,
  afterBoth,
  type Article,
  bullets,
  diskWith,
  file,
  harbour,
  inBoth,
  retranslated,
  run,
  separator,
  slideWith,
  textAfterRun,
  textOf,
  tides,
} from "../support/edited-decks.ts";
import { generatedDisk } from "../support/edited-decks.ts";
import { order, worldAround } from "../support/worlds.ts";

const changedBoth = tides.en.with(
  6,
  tides.en[6]?.replace("Bridges rise together with the boats", "Bridges swing aside for the boats") ?? "",
);

describe("a passage that the article has changed too", () => {
  const reword = ({ id }: Article): Article => ({ en: changedBoth, id });
  const mine = (text: string) =>
    text.replace(`${bullets[1]}\n${bullets[2]}\n\nNote:`, `- All bridges open\n${bullets[2]}\n\nNote:`);

  test("stays as the person wrote it, with the new text under it, and is told with its line", async () => {
    const { disk, outcome } = await afterBoth(mine, reword);
    const text = textOf(disk);
    expect(text).toContain(
      `${bullets[0]}\n- All bridges open\n${bullets[2]}\n\n<!-- diptych: new text\n- Bridges swing aside for the boats\n-->\n\nNote:`,
    );
    const line = text.split("\n").indexOf("<!-- diptych: new text") + 1;
    expect(
      aboutEnglish(outcome.diagnostics).map(({ code, severity, place }) => [severity, code, place]),
    ).toEqual([
      ["note", "slides/merged", { file: "slides/tides/en.md" }],
      ["warning", "slides/conflict", { file: "slides/tides/en.md", line }],
    ]);
    const merged = textOf(disk);
    expect(await textAfterRun(disk)).toBe(merged);
  });

  test("is told until somebody has chosen", async () => {
    const { disk } = await afterBoth(mine, reword);
    const again = await run(disk);
    expect(aboutEnglish(again.diagnostics).map(({ code }) => code)).toEqual([
      "slides/edits-kept",
      "slides/conflict",
    ]);
    const text = textOf(disk).replace(/<!-- diptych: new text\n.*\n-->\n\n/, "");
    await disk.writeAll([{ path: file, contents: text }]);
    expect(aboutEnglish((await run(disk)).diagnostics).map(({ code }) => code)).toEqual([
      "slides/edits-kept",
    ]);
    expect(textOf(disk)).toBe(text);
  });

  test("makes way for still newer text", async () => {
    const { disk } = await afterBoth(mine, reword);
    const later = diskWith(
      { en: changedBoth.map((text) => text.replace("swing aside", "turn")), id: tides.id },
      disk,
    );
    await run(later);
    expect(textOf(later)).toContain("<!-- diptych: new text\n- Bridges turn for the boats\n-->");
    expect(textOf(later).match(/diptych: new text/g)).toHaveLength(1);
  });

  test("shows only the person's version in the deck", async () => {
    const { disk } = await afterBoth(mine, reword);
    await build(order({ command: "deck" }), worldAround(disk));
    const html = textOf(disk, "/project/dist/tides/en.html");
    expect(html).toContain("All bridges open");
    expect(html).not.toContain("diptych: new text");
    // In the speaker notes, which nobody has edited.
    expect(html.match(/Bridges swing aside/g)).toHaveLength(1);
  });
});

test("a retranslated article keeps what a person wrote, with the new text under it", async () => {
  const edit = (text: string) => text.replace(harbour, "## Three ways to meet the tide");
  const { disk, outcome } = await afterBoth(edit, ({ id }) => ({ en: retranslated, id }));
  const text = textOf(disk);
  expect(text).toContain(
    "## Three ways to meet the tide\n\n<!-- diptych: new text\n## Ports get ready for high water in three steps\n-->\n\n- Vessels stay at anchor",
  );
  expect(outcome.diagnostics.filter(({ code }) => code === "slides/conflict")).toHaveLength(1);
  for (const old of ["Fishermen", "Ships wait", "Mills"]) expect(text).not.toContain(old);
  const merged = textOf(disk);
  expect(await textAfterRun(disk)).toBe(merged);
});

test("a bullet that a person moved to a slide of its own follows the article", async () => {
  const { disk, outcome } = await afterBoth(
    (text) =>
      text.replace(
        `\n${bullets[1]}\n${bullets[2]}\n\nNote:`,
        `\n\n---\n\n<!-- .slide: id="bridges" -->\n\n## Bridges and gates\n\n${bullets[1]}\n${bullets[2]}\n\nNote:`,
      ),
    ({ id }) => ({ id, en: changedBoth }),
  );
  expect(textOf(disk)).toContain(
    `## Bridges and gates\n\n- Bridges swing aside for the boats\n${bullets[2]}\n\nNote:`,
  );
  expect(textOf(disk)).not.toContain("diptych: new text");
  expect(aboutEnglish(outcome.diagnostics).map(({ code }) => code)).not.toContain("slides/deleted-reworded");
});

test("a bullet that a person deleted and the article rewords stays deleted, and is mentioned once", async () => {
  const { disk, outcome } = await afterBoth(
    (text) => text.replace(`${bullets[1]}\n${bullets[2]}\n\nNote:`, `${bullets[2]}\n\nNote:`),
    ({ id }) => ({
      id,
      en: tides.en.map((text) => text.replace("Bridges rise together", "All bridges rise together")),
    }),
  );
  expect(slideWith(textOf(disk), harbour).split("Note:")[0]).not.toContain("ridges rise");
  const line =
    textOf(disk)
      .split("\n")
      .findIndex((found) => found.includes('id="a-harbour')) + 1;
  expect(outcome.diagnostics).toContainEqual({
    severity: "note",
    code: "slides/deleted-reworded",
    message: "left out what you deleted; the article now says `- All bridges rise together with the boats`",
    place: { file: "slides/tides/en.md", line },
  });
  expect(outcome.diagnostics.filter(({ code }) => code === "slides/deleted-reworded")).toHaveLength(1);
  expect((await run(disk)).diagnostics.map(({ code }) => code)).not.toContain("slides/deleted-reworded");
});

test("a language more leaves the edited file of another one as it is", async () => {
  const edit = (text: string) => text.replace(harbour, "## Three ways to meet the tide");
  const { disk, edited } = await afterBoth(edit, (article) => article);
  const more = diskWith(tides, disk);
  await more.writeAll([
    {
      path: "/project/articles/tides/ms.md",
      contents: `${tides.id.join("\n\n").replaceAll("laut", "samudera")}\n`,
    },
  ]);
  await run(more);
  expect(textOf(more)).toBe(edited);
  expect(textOf(more, "/project/slides/tides/ms.md")).toContain("samudera");
});

describe("files that are not as they were left", () => {
  const gainsSection = ({ en, id }: Article): Article => ({
    en: en.toSpliced(
      4,
      0,
      "## Rivers",
      "Rivers answer the moon too. Their mouths turn salty twice a day. Far inland the water still rises and falls with the sea.",
    ),
    id: id.toSpliced(
      4,
      0,
      "## Sungai",
      "Sungai pun menjawab bulan. Muaranya menjadi asin dua kali sehari. Jauh di pedalaman air tetap naik dan turun bersama laut.",
    ),
  });

  test("a file saved with CRLF is merged and keeps its line ends", async () => {
    const crlf = (text: string) => text.replace("Ships wait", "Big ships wait").replaceAll("\n", "\r\n");
    const { disk } = await afterBoth(crlf, gainsSection);
    const text = textOf(disk);
    expect(text).toContain("- Big ships wait outside");
    expect(text).toContain("## Rivers answer the moon too");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const merged = textOf(disk);
    expect(await textAfterRun(disk)).toBe(merged);
  });

  test("a file with a broken separator loses no line", async () => {
    const broken = (text: string) =>
      text.replace(`${separator}${slideWith(text, harbour)}`, (slide) => slide.replace("---", "- - -"));
    const { disk } = await afterBoth(broken, gainsSection);
    for (const words of [harbour, ...bullets, "- - -", "## Rivers answer the moon too"]) {
      expect(textOf(disk)).toContain(words);
    }
    const merged = textOf(disk);
    expect(await textAfterRun(disk)).toBe(merged);
  });

  test("a file whose separator is missing keeps its slides apart, and gets it back", async () => {
    const removed = (text: string) =>
      text.replace(`${separator}${slideWith(text, harbour)}`, (slide) => slide.replace("\n---\n", ""));
    const { disk, outcome } = await afterBoth(removed, gainsSection);
    expect(slideWith(textOf(disk), harbour)).toContain(`${bullets.join("\n")}\n\nNote:`);
    expect(slideWith(textOf(disk), harbour)).toMatch(/^<!-- \.slide: id="a-harbour/u);
    expect(textOf(disk)).toContain("## Rivers answer the moon too");
    expect(aboutEnglish(outcome.diagnostics).map(({ code }) => code)).toEqual(["slides/merged"]);
    const merged = textOf(disk);
    expect(await textAfterRun(disk)).toBe(merged);
  });

  test("without the pristine copy a file stays as it is once, and is merged from then on", async () => {
    const disk = await generatedDisk();
    const mine = textOf(disk).replace("Ships wait", "Big ships wait");
    const files = [...disk.files()].filter(([path]) => !path.endsWith(".generated/en.md"));
    const bare = diskWith(gainsSection(tides), { ...disk, files: () => new Map(files) });
    await bare.writeAll([{ path: file, contents: mine }]);
    expect((await run(bare)).diagnostics.map(({ code }) => code)).toContain("slides/no-pristine-copy");
    expect(textOf(bare)).toBe(mine);
    const later = diskWith(inBoth((paragraphs) => paragraphs.slice(0, -2))(gainsSection(tides)), bare);
    await run(later);
    expect(textOf(later)).toContain("Big ships wait");
    expect(textOf(later)).not.toContain("Mills once turned");
  });

  test("a pristine copy that somebody has edited costs no line of the slides", async () => {
    const disk = await generatedDisk();
    const mine = textOf(disk).replace("Ships wait", "Big ships wait");
    const pristine = "/project/slides/tides/.generated/en.md";
    await disk.writeAll([
      { path: file, contents: mine },
      { path: pristine, contents: textOf(disk, pristine).replace("Bridges rise", "Nothing rises") },
    ]);
    const later = diskWith(gainsSection(tides), disk);
    await run(later);
    for (const words of ["- Big ships wait", "- Bridges rise", "## Rivers answer"])
      expect(textOf(later)).toContain(words);
    const merged = textOf(later);
    expect(await textAfterRun(later)).toBe(merged);
  });
});
