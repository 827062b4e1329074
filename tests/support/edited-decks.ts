import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { build } from "../../src/build.ts";
import { order, worldAround } from "./worlds.ts";
import type { MemoryDisk } from "../../src/host/memory-disk.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";

/** An article of four sections in two languages, as its paragraphs; what happens to one happens to the other. */
export interface Article {
  readonly en: readonly string[];
  readonly id: readonly string[];
}

export const tides: Article = {
  en: [
    "# How the sea breathes",
    "Every coast has its own clock. Fishermen read it long before they learn to read letters.",
    "## Moon",
    "The moon pulls the water towards itself. On the far side of the earth a second hill of water rises. Between the two hills the sea is low.",
    "## Harbours",
    "A harbour prepares for the tide in three ways:",
    "- Ships wait outside until the water is high\n- Bridges rise together with the boats\n- Gates hold the water back at night",
    "## Storms",
    "A storm pushes the sea against the land. When it meets a high tide, the dikes are in danger. The guards then watch every hour.",
    "## Energy",
    "Mills once turned with the tide. Today a turbine on the sea floor does the same work. It is quiet and runs on schedule.",
  ],
  id: [
    "# Bagaimana laut bernapas",
    "Setiap pantai punya jamnya sendiri. Nelayan membacanya jauh sebelum mereka belajar membaca huruf.",
    "## Bulan",
    "Bulan menarik air ke arahnya. Di sisi jauh bumi naik bukit air yang kedua. Di antara kedua bukit itu laut surut.",
    "## Pelabuhan",
    "Pelabuhan bersiap menghadapi pasang dengan tiga cara:",
    "- Kapal menunggu di luar sampai air tinggi\n- Jembatan naik bersama perahu\n- Pintu air menahan air pada malam hari",
    "## Badai",
    "Badai mendorong laut ke daratan. Bila badai bertemu pasang tinggi, tanggul terancam. Para penjaga lalu mengawasi setiap jam.",
    "## Energi",
    "Dahulu kincir berputar bersama pasang. Kini turbin di dasar laut melakukan pekerjaan yang sama. Turbin itu senyap dan berputar menurut jadwal.",
  ],
};

/** The English article in all other words. */
export const retranslated: readonly string[] = [
  "# The breath of the ocean",
  "No two shores keep the same time. People who fish know it by heart before school.",
  "## Lunar pull",
  "Water follows the moon. Opposite to it another bulge appears. In the middle the level drops.",
  "## Ports",
  "Ports get ready for high water in three steps:",
  "- Vessels stay at anchor while it is shallow\n- Drawbridges open for everything that floats\n- Sluices keep the basin full overnight",
  "## Gales",
  "Strong wind drives water onto the coast. Together with a spring tide it threatens the walls. Wardens look out every hour.",
  "## Power",
  "In the past the tide drove mills. Now machines under water make electricity. They are silent and punctual.",
];

/** A project with the article, and what lies in `disk` already. */
export function diskWith(article: Article, disk?: MemoryDisk): MemoryDisk {
  return memoryDisk({
    ...Object.fromEntries(disk?.files() ?? []),
    "/project/articles/tides/en.md": `${article.en.join("\n\n")}\n`,
    "/project/articles/tides/id.md": `${article.id.join("\n\n")}\n`,
  });
}

/** The same change in both languages. */
export function inBoth(
  change: (paragraphs: readonly string[]) => readonly string[],
): (article: Article) => Article {
  return ({ en, id }) => ({ en: change(en), id: change(id) });
}

export const file = "/project/slides/tides/en.md";
export const textOf = (disk: MemoryDisk, path = file): string =>
  new TextDecoder().decode(disk.files().get(path));
export const run = (disk: MemoryDisk) => build(order(), worldAround(disk));

export const harbour = "## A harbour prepares for the tide in three ways";
export const bullets = [
  "- Ships wait outside until the water is high",
  "- Bridges rise together with the boats",
  "- Gates hold the water back at night",
];
export const list = bullets.join("\n");
export const separator = "\n\n---\n\n";
export const slideWith = (text: string, words: string): string =>
  text.split(separator).find((slide) => slide.includes(words)) ?? "";

/** The project with slides that nobody has touched; they are made once for all tests of a file. */
export async function generatedDisk(): Promise<MemoryDisk> {
  generated ??= run(untouched);
  await generated;
  return diskWith(tides, untouched);
}

const untouched = diskWith(tides);
let generated: ReturnType<typeof run> | undefined;

/** Slides are generated, edited by hand, and generated again from a changed article. */
export async function afterBoth(edit: (text: string) => string, change: (article: Article) => Article) {
  const first = await generatedDisk();
  const edited = edit(textOf(first));
  if (edited === textOf(first)) throw new Error("expected an edit that changes the slides");
  await first.writeAll([{ path: file, contents: edited }]);
  const disk = diskWith(change(tides), first);
  return { disk, outcome: await run(disk), edited };
}

/** What is told of the English slides. */
export function aboutEnglish(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ place }) => place?.file === "slides/tides/en.md");
}

/** The slides after building once more. */
export async function textAfterRun(disk: MemoryDisk): Promise<string> {
  await run(disk);
  return textOf(disk);
}
