import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Alignment, TranslationUnit } from "../../src/model/alignment.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Edition } from "../../src/model/edition.ts";
import { alignEditions } from "../../src/align/align.ts";

/** An edition as a reader of Markdown would make it. */
export function edition(lang: string, markdown: string): Edition {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { lang, file: `${lang}.md`, meta: {}, root, assets: [] };
}

/** Aligned with the first edition as pivot, and what was reported. */
export function aligned(...editions: readonly Edition[]): {
  readonly alignment: Alignment;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const alignment = alignEditions(editions, { pivot: editions[0]?.lang ?? "" }, (found) => {
    diagnostics.push(found);
  });
  return { alignment, diagnostics };
}

/** How many blocks each language has in a unit: `en:1 id:2`. */
export function shape(unit: TranslationUnit): string {
  return [...unit.variants].map(([lang, blocks]) => `${lang}:${blocks.length}`).join(" ");
}

export const english = [
  "# Tides",
  "Twice a day the sea rises and falls again, by 2 metres on this coast and by 12 in Normandy.",
  "Fishermen in Jepara knew this long before anyone could explain it. They kept a calendar of knots.",
  "## What pulls the water",
  "The Moon pulls at the near side of the Earth more than at its middle. Newton showed this in 1687.",
  "Two places matter:",
  "1. The near side, where the water is drawn up.\n2. The far side, where it is left behind.",
  "## What harbours do with it",
  "A harbour without a lock can only be entered at high water, so captains read tables such as those of the port of Semarang.",
  "Whoever comes too late waits six hours.",
] as const;

export const indonesian = [
  "# Pasang surut",
  "Dua kali sehari air laut naik lalu turun lagi, setinggi 2 meter di pantai ini dan 12 meter di Normandia.",
  "Nelayan di Jepara tahu hal ini jauh sebelum ada yang bisa menjelaskannya. Mereka menyimpan kalender dari simpul tali.",
  "## Apa yang menarik air",
  "Bulan menarik sisi Bumi yang dekat lebih kuat daripada bagian tengahnya. Newton menunjukkannya pada 1687.",
  "Dua tempat penting:",
  "1. Sisi dekat, tempat air tertarik ke atas.\n2. Sisi jauh, tempat air tertinggal.",
  "## Apa yang dilakukan pelabuhan",
  "Pelabuhan tanpa pintu air hanya bisa dimasuki saat pasang, jadi nakhoda membaca tabel seperti milik pelabuhan Semarang.",
  "Siapa yang terlambat menunggu enam jam.",
] as const;

export const serbian = [
  "# Плима и осека",
  "Двапут дневно море порасте и опет опадне, за 2 метра на овој обали и за 12 у Нормандији.",
  "Рибари у Џепари знали су то много пре него што је ико умео да објасни. Водили су календар од чворова.",
  "## Шта вуче воду",
  "Месец вуче ближу страну Земље јаче него њену средину. Њутн је то показао 1687. године.",
  "Два места су важна:",
  "1. Ближа страна, где се вода подиже.\n2. Даља страна, где вода заостаје.",
  "## Шта луке раде с тим",
  "У луку без преводнице може се ући само за време плиме, па капетани читају таблице као што су оне луке Семаранг.",
  "Ко закасни, чека шест сати.",
] as const;

export function article(lang: string, passages: readonly string[]): Edition {
  return edition(lang, passages.join("\n\n"));
}
