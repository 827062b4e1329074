import { describe, expect, test } from "vitest";
import type { MemoryDisk } from "../../src/host/memory-disk.ts";
import {
  aboutEnglish,
  afterBoth,
  type Article,
  bullets,
  diskWith,
  file,
  harbour,
  inBoth,
  list,
  retranslated,
  run,
  separator,
  slideWith,
  textAfterRun,
  textOf,
  tides,
} from "../support/edited-decks.ts";
import { generatedDisk } from "../support/edited-decks.ts";

/** What a person does to the English slides, and what must be seen of it afterwards, whatever the article does. */
interface HandEdit {
  readonly name: string;
  readonly edit: (text: string) => string;
  readonly shows: readonly string[];
  readonly hides?: readonly string[];
  /** The person's own words, which stay even if everything around them is another text. */
  readonly writes: readonly string[];
}

const handEdits: readonly HandEdit[] = [
  {
    name: "fixes a typo",
    writes: ["- Big ships wait outside until the water is high"],
    edit: (text) => text.replace(`${list}\n\nNote:`, `${list.replace("Ships", "Big ships")}\n\nNote:`),
    shows: ["- Big ships wait outside until the water is high\n- Bridges rise"],
  },
  {
    name: "shortens a bullet",
    writes: ["- Ships wait outside\n"],
    edit: (text) =>
      text.replace(`${list}\n\nNote:`, `${list.replace(" until the water is high", "")}\n\nNote:`),
    shows: ["- Ships wait outside\n- Bridges rise together with the boats\n- Gates"],
  },
  {
    name: "reorders bullets",
    writes: [],
    edit: (text) => text.replace(`${list}\n\nNote:`, `${bullets.toReversed().join("\n")}\n\nNote:`),
    shows: [bullets.toReversed().join("\n")],
  },
  {
    name: "turns bullets into a table",
    writes: ["| who | what |\n| --- | --- |\n| ships | wait |\n| bridges | rise |"],
    edit: (text) =>
      text.replace(
        `${list}\n\nNote:`,
        "| who | what |\n| --- | --- |\n| ships | wait |\n| bridges | rise |\n\nNote:",
      ),
    shows: ["| who | what |\n| --- | --- |\n| ships | wait |\n| bridges | rise |\n\nNote:"],
  },
  {
    name: "adds an image",
    writes: ["![](media/harbour.jpg)"],
    edit: (text) => text.replace(`${list}\n\nNote:`, `${list}\n\n![](media/harbour.jpg)\n\nNote:`),
    shows: [`${list}\n\n![](media/harbour.jpg)\n\nNote:`],
  },
  {
    name: "splits a slide",
    writes: ["## Bridges and gates"],
    edit: (text) =>
      text.replace(
        `${bullets[1]}\n`,
        `\n---\n\n<!-- .slide: id="bridges" -->\n\n## Bridges and gates\n\n${bullets[1]}\n`,
      ),
    shows: [`${harbour}\n\n${bullets[0]}\n\n---\n\n<!-- .slide: id="bridges" -->`, "## Bridges and gates"],
  },
  {
    name: "merges two slides",
    writes: [],
    edit: (text) => {
      const moon = slideWith(text, "## The moon pulls");
      const body = "- On the far side of the earth a second hill of water rises";
      return text.replace(`${separator}${moon}`, "").replace("\n\nFishermen", `\n\n${body}\n\nFishermen`);
    },
    shows: ["- On the far side of the earth a second hill of water rises\n\nFishermen read it"],
    hides: ["## The moon pulls the water"],
  },
  {
    name: "moves a section",
    writes: [],
    edit: (text) => {
      const moved = slideWith(text, harbour);
      return text
        .replace(`${separator}${moved}`, "")

        .replace(separator, `${separator}${moved}${separator}`);
    },
    shows: [harbour],
  },
  {
    name: "deletes a slide",
    writes: [],
    edit: (text) => text.replace(`${separator}${slideWith(text, harbour)}`, ""),
    shows: [],
    hides: [harbour],
  },
  {
    name: "adds a slide",
    writes: ["## A question for the hall\n\nWho has seen a spring tide?"],
    edit: (text) =>
      text.replace(
        slideWith(text, harbour),
        (slide) => `${slide}${separator}## A question for the hall\n\nWho has seen a spring tide?`,
      ),
    shows: [
      "Gates hold the water back at night\n\n---\n\n## A question for the hall\n\nWho has seen a spring tide?",
    ],
  },
  {
    name: "rewords the headline",
    writes: ["## Three ways to meet the tide"],
    edit: (text) => text.replace(harbour, "## Three ways to meet the tide"),
    shows: ["## Three ways to meet the tide\n\n- Ships"],
    hides: [harbour],
  },
  {
    name: "changes the layout",
    writes: ['data-layout="steps"'],
    edit: (text) => text.replace('three" data-layout="bullets"', 'three" data-layout="steps"'),
    shows: ['three" data-layout="steps" data-kicker="Harbours"'],
  },
  {
    name: "rewrites the notes",
    writes: ["Tell them of Rotterdam first."],
    edit: (text) =>
      text.replace(
        "Note:\n\nA harbour prepares for the tide in three ways:\n",
        "Note:\n\nTell them of Rotterdam first.\n",
      ),
    shows: ["Note:\n\nTell them of Rotterdam first."],
  },
  {
    name: "writes a comment and a setting",
    writes: ["duration: 20 min", "<!-- ask Ana -->"],
    edit: (text) =>
      text
        .replace("lang: en", "lang: en\nduration: 20 min")
        .replace(`${harbour}\n`, `${harbour}\n\n<!-- ask Ana -->\n`),
    shows: ["duration: 20 min", "<!-- ask Ana -->"],
  },
];

/** What happens to the article meanwhile, and what must be seen of it in the slides. */
interface Change {
  readonly name: string;
  readonly change: (article: Article) => Article;
  readonly shows: readonly string[];
  readonly hides?: readonly string[];
  /** What the last slide says. */
  readonly ends?: string;
}

const changes: readonly Change[] = [
  {
    name: "gains a section",
    change: ({ en, id }) => ({
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
    }),
    shows: ["## Rivers answer the moon too", "Their mouths turn salty twice a day"],
  },
  {
    name: "loses a section",
    change: inBoth((paragraphs) => paragraphs.slice(0, -2)),
    shows: ["## A storm pushes"],
    hides: ["Mills once turned"],
  },
  {
    name: "swaps two sections",
    change: inBoth((paragraphs) => [
      ...paragraphs.slice(0, 7),
      ...paragraphs.slice(9),
      ...paragraphs.slice(7, 9),
    ]),
    shows: ["## Mills once turned"],
    ends: "## A storm pushes",
  },
  {
    name: "has its title changed",
    change: ({ en, id }) => ({ en: en.with(0, "# Why the sea breathes"), id }),
    shows: ["title: Why the sea breathes", "# Why the sea breathes"],
    hides: ["How the sea breathes"],
  },
  {
    name: "has another passage reworded",
    change: ({ en, id }) => ({
      en: en.with(
        en.length - 1,
        "Mills once turned with the tide. Now a turbine on the sea floor does this work. It is quiet and runs on schedule.",
      ),
      id,
    }),
    shows: ["\n\nNow a turbine on the sea floor does this work\n\nNote:"],
    hides: ["Today a turbine"],
  },
];

describe.each(changes)("while the article $name", ({ change, ...article }) => {
  test.each(handEdits)("a person $name", async ({ edit, ...person }) => {
    const { disk, outcome, edited } = await afterBoth(edit, change);
    const text = textOf(disk);
    for (const words of [...person.shows, ...article.shows]) expect(text).toContain(words);
    for (const words of [...(person.hides ?? []), ...(article.hides ?? [])])
      expect(text).not.toContain(words);
    if (article.ends !== undefined) expect(text.split(separator).at(-1)).toContain(article.ends);
    expect(text).not.toBe(edited);
    const told = aboutEnglish(outcome.diagnostics).map(({ code }) => code);
    expect(told.filter((code) => code.startsWith("slides/"))).toEqual(["slides/merged"]);
    const merged = textOf(disk);
    expect(await textAfterRun(disk)).toBe(merged);
  });
});

/** What no person's edit may cost, whatever else happens: what was written stands in the file, and once is enough. */
async function expectKept(disk: MemoryDisk, { shows, hides = [] }: HandEdit): Promise<void> {
  const text = textOf(disk);
  for (const words of shows) expect(text).toContain(words);
  for (const words of hides) expect(text.replaceAll(/<!-- diptych:[^]*?-->/gu, "")).not.toContain(words);
  expect(await textAfterRun(disk)).toBe(text);
}

describe("while a slide's passage gains a paragraph", () => {
  const paragraph = "Rivers answer the moon too. Their mouths turn salty twice a day.";
  const gains = ({ en, id }: Article): Article => ({
    en: en.toSpliced(4, 0, paragraph),
    id: id.toSpliced(4, 0, "Sungai pun menjawab bulan. Muaranya menjadi asin dua kali sehari."),
  });
  const keepTheSlide = handEdits.filter(({ hides = [] }) => !hides.includes("## The moon pulls the water"));

  test.each(keepTheSlide)("a person $name", async ({ edit, ...person }) => {
    const { disk } = await afterBoth(edit, gains);
    await expectKept(disk, { ...person, edit });
    expect(slideWith(textOf(disk), "## The moon pulls")).toContain(paragraph);
  });
});

describe("while the article is retranslated completely", () => {
  test.each(handEdits)("a person $name", async (person) => {
    const { disk, outcome } = await afterBoth(person.edit, ({ id }) => ({ en: retranslated, id }));
    // What is written anew is compared with what was changed by hand: the person's text stays, the new one is near it.
    const text = textOf(disk);
    for (const words of person.writes) expect(text).toContain(words);
    for (const words of ["Now machines under water make electricity", "title: The breath of the ocean"])
      expect(text).toContain(words);
    for (const words of ["Fishermen read it long", "Mills once turned"]) expect(text).not.toContain(words);
    const conflicts = outcome.diagnostics.filter(({ code }) => code === "slides/conflict");
    expect(conflicts).toHaveLength(text.split("<!-- diptych: new text").length - 1);
    expect(await textAfterRun(disk)).toBe(text);
  });
});

describe("while the article gains a language", () => {
  test.each(handEdits)("a person $name", async (person) => {
    const { disk, edited } = await afterBoth(person.edit, (article) => article);
    const malay = `${tides.id.join("\n\n").replaceAll("laut", "samudera")}\n`;
    await disk.writeAll([{ path: "/project/articles/tides/ms.md", contents: malay }]);
    await run(disk);
    expect(textOf(disk)).toBe(edited);
    expect(textOf(disk, "/project/slides/tides/ms.md")).toContain("samudera");
  });
});

describe("in a file saved with CRLF, while the article gains a section", () => {
  const [gains] = changes;

  test.each(handEdits)("a person $name", async (person) => {
    const crlf = (text: string): string => person.edit(text).replaceAll("\n", "\r\n");
    const { disk } = await afterBoth(crlf, gains?.change ?? ((article) => article));
    const text = textOf(disk);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    const plain = text.replaceAll("\r\n", "\n");
    for (const words of [...person.shows, ...(gains?.shows ?? [])]) expect(plain).toContain(words);
    expect(await textAfterRun(disk)).toBe(text);
  });
});

describe("without the pristine copy, while the article gains a section", () => {
  const [gains] = changes;

  test.each(handEdits)("a person $name", async (person) => {
    const first = await generatedDisk();
    const files = [...first.files()].filter(([path]) => !path.endsWith(".generated/en.md"));
    const bare = diskWith((gains?.change ?? ((article) => article))(tides), {
      ...first,
      files: () => new Map(files),
    });
    const edited = person.edit(textOf(first));
    await bare.writeAll([{ path: file, contents: edited }]);
    await run(bare);
    expect(textOf(bare)).toBe(edited);
    await expectKept(bare, person);
  });
});
