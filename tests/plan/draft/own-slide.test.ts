import { expect, test } from "vitest";
import type { Alignment } from "../../../src/model/alignment.ts";
import { aligned, heading, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

const repairs = { en: [heading("Repairs")], id: [heading("Perbaikan")] };
const english =
  "For drawings, write to Anna Lind at the Maritime Museum in Visby. Copies of all plans lie there.";
const indonesian =
  "Untuk gambar, tulislah kepada Anna Lind di Maritime Museum di Visby, tempat salinan semua rancangan disimpan";

test("two sentences that are one in another language are shown whole, as a paragraph", () => {
  const alignment = withJoined(
    aligned({ en: [title("Boats")], id: [title("Perahu")] }, repairs, {
      en: [paragraph(["Old boats need care in winter.", ...english.split(/(?<=Visby\.) /u)])],
      id: [paragraph(["Perahu tua perlu dirawat pada musim dingin.", `${indonesian}.`])],
    }),
  );
  const { slides } = planned(alignment).deck;
  expect(shown(slides, "en").at(-1)).toEqual(["statement", "Repairs", english]);
  expect(shown(slides, "id").at(-1)).toEqual(["statement", "Perbaikan", indonesian]);
});

/** What the last passage says after its first sentence is one segment. */
function withJoined(alignment: Alignment): Alignment {
  const units = alignment.units.map((unit) => {
    const [first, ...others] = unit.segments;
    if (first === undefined || others.length < 2) return unit;
    const joined = alignment.langs.map(
      (lang) => [lang, others.flatMap(({ variants }) => variants.get(lang) ?? [])] as const,
    );
    return { ...unit, segments: [first, { variants: new Map(joined), score: 1 }] };
  });
  return { ...alignment, units };
}
