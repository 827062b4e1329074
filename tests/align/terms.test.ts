import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { alignEditions } from "../../src/align/align.ts";
import { termsOf } from "../../src/align/terms.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { Term } from "../../src/model/term.ts";
import { readEdition } from "../../src/read/edition.ts";
import { aligned, boilerplate, heading, paragraph, type PassageFacts } from "../support/alignments.ts";
import { unexpected } from "../support/unexpected.ts";

/** How a bakery keeps its two doughs; the Indonesian calls the starter `biang` most of the time, then `ragi induk`. */
const bakery: readonly (readonly [english: string, indonesian: string])[] = [
  ["Rye dough and wheat dough", "Adonan gandum hitam dan adonan terigu"],
  ["A rye dough is sticky and never smooth.", "Adonan gandum hitam lengket dan tidak pernah halus."],
  ["A wheat dough stretches like a sheet.", "Adonan terigu melar seperti kain."],
  ["The baker feeds the starter every evening.", "Tukang roti memberi makan biang setiap malam."],
  ["The oven holds the heat of the morning.", "Oven menyimpan panas pagi hari."],
  ["Whoever forgets the starter waits three days.", "Siapa yang lupa biang menunggu tiga hari."],
  ["Our baker learned this in Bremen.", "Tukang roti kami belajar hal ini di Bremen."],
  ["In a rye dough the starter does all the work.", "Dalam adonan gandum hitam biang mengerjakan semuanya."],
  ["In a wheat dough yeast is enough.", "Dalam adonan terigu ragi sudah cukup."],
  ["Salt slows the yeast down.", "Garam memperlambat ragi."],
  ["The crust needs steam in the oven.", "Kulit roti memerlukan uap di dalam oven."],
  ["Without steam the crust stays pale.", "Tanpa uap kulit roti tetap pucat."],
  ["A cold oven ruins both.", "Oven dingin merusak keduanya."],
  ["The starter smells of apples.", "Biang berbau apel."],
  ["Old yeast smells of cellars.", "Ragi lama berbau gudang."],
  ["Flour comes from the mill behind the church.", "Tepung datang dari kincir di belakang gereja."],
  ["The mill grinds flour on Mondays.", "Kincir menggiling tepung pada hari Senin."],
  ["Fresh flour drinks more water.", "Tepung segar menyerap lebih banyak air."],
  ["Warm water wakes the yeast.", "Air hangat membangunkan ragi."],
  ["A rye dough wants less water than people think.", "Adonan gandum hitam memerlukan lebih sedikit air."],
  ["The baker writes down each loaf.", "Tukang roti mencatat setiap potong."],
  ["Customers ask when the oven is lit.", "Pembeli bertanya kapan oven dinyalakan."],
  ["A young starter is weak.", "Ragi induk muda masih lemah."],
  ["A strong starter floats.", "Ragi induk kuat mengapung."],
  ["Customers taste the crust first.", "Pembeli mencicipi kulit roti terlebih dahulu."],
  ["Salt and steam make the crust.", "Garam dan uap membentuk kulit roti."],
  ["A wheat dough forgives mistakes.", "Adonan terigu memaafkan kesalahan."],
  ["Keep the starter in a jar.", "Simpan biang dalam stoples."],
];

const passages = (lines = bakery): readonly PassageFacts[] =>
  lines.map(([english, indonesian]) => ({ en: [paragraph(english)], id: [paragraph(indonesian)] }));

const bakeryTerms = (lines = bakery): readonly Term[] => termsOf(aligned(...passages(lines)), ["en", "id"]);

const rendering = (terms: readonly Term[], form: string, from: Lang = "en", to: Lang = "id") =>
  terms.find(({ forms }) => forms.get(from) === form)?.forms.get(to);

test("the two sides of a contrast are two terms with different counterparts", () => {
  const terms = bakeryTerms();
  expect(rendering(terms, "rye dough")).toBe("adonan gandum hitam");
  expect(rendering(terms, "wheat dough")).toBe("adonan terigu");
});

test("a term of one word may face a term of two", () => {
  expect(rendering(bakeryTerms(), "crust")).toBe("kulit roti");
});

test("a term says how often it occurs and in which units", () => {
  const alignment = aligned(...passages());
  const term = termsOf(alignment, ["en", "id"]).find(({ forms }) => forms.get("en") === "oven");
  const units = [4, 10, 12, 21].map((index) => alignment.units[index]?.id);
  expect(term).toMatchObject({ count: 4, units, variants: [] });
  expect(term?.score).toBeCloseTo(8 / 10);
});

test("one rendering wins and the second is its variant", () => {
  const starter = bakeryTerms().find(({ forms }) => forms.get("en") === "starter");
  expect(starter?.forms.get("id")).toBe("biang");
  expect(starter?.variants).toMatchObject([{ lang: "id", form: "Ragi induk", count: 2 }]);
});

test("a rendering that occurs once is no variant", () => {
  const terms = bakeryTerms(bakery.filter(([words]) => !words.startsWith("A strong starter")));
  expect(terms.find(({ forms }) => forms.get("en") === "starter")?.variants).toEqual([]);
});

test("words of grammar head no term, however often they meet", () => {
  const forms = bakeryTerms().flatMap((term) => [...term.forms.values()]);
  expect(forms.filter((form) => /^(?:the|a|in|and|dan|di|dalam)\b|\b(?:the|dan|di)$/iu.test(form))).toEqual(
    [],
  );
});

test("under 25 pairs of sentences nothing is said", () => {
  expect(bakeryTerms(bakery.slice(0, 24))).toEqual([]);
  expect(bakeryTerms(bakery.slice(0, 25))).not.toEqual([]);
});

test("sentences that stand in one language only and lines that are no text do not count", () => {
  const alignment = aligned(
    ...passages(bakery.slice(0, 24)),
    { en: [paragraph("Only here does the oven smoke.")] },
    { en: [boilerplate("Share this")], id: [boilerplate("Bagikan ini")] },
  );
  expect(termsOf(alignment, ["en", "id"])).toEqual([]);
});

test("the order of the languages turns the result round and changes nothing else", () => {
  const alignment = aligned(...passages());
  const [first] = termsOf(alignment, ["id", "en"]);
  expect([...(first?.forms.keys() ?? [])]).toEqual(["id", "en"]);
  expect(termsOf(alignment, ["id", "en"])).toEqual(termsOf(alignment, ["en", "id"]));
});

test("a third language of the article is left out", () => {
  const alignment = aligned(
    ...passages().map((passage, index) => ({ ...passage, de: [paragraph(`Satz ${index}`)] })),
  );
  expect(termsOf(alignment, ["en", "id"])).toEqual(bakeryTerms());
});

test("a term is written as inside sentences, not as at their start", () => {
  const lines = bakery.map(([english, indonesian]) => ({
    en: [heading(english)],
    id: [heading(indonesian)],
  }));
  const forms = termsOf(aligned(...lines), ["en", "id"]).map((term) => term.forms.get("id"));
  expect(forms).toContain("adonan terigu");
  expect(forms).not.toContain("Adonan terigu");
});

test("words that look alike are two terms where the other language has two words", () => {
  const lines = Array.from({ length: 30 }, (_, index) =>
    index % 2 === 0
      ? { en: [paragraph(`Dock ${index}: inspector.`)], id: [paragraph(`Dermaga ${index}: pengawas.`)] }
      : { en: [paragraph(`Dock ${index}: inspection.`)], id: [paragraph(`Dermaga ${index}: pemeriksaan.`)] },
  );
  const terms = termsOf(aligned(...lines), ["en", "id"]);
  expect(terms.map(({ forms, count }) => [...forms.values(), count])).toEqual([
    ["Dock", "Dermaga", 30],
    ["inspection", "pemeriksaan", 15],
    ["inspector", "pengawas", 15],
  ]);
});

test("the sample article tells its two funnels apart, in both languages", async () => {
  const read = (lang: Lang) => {
    const file = fileURLToPath(new URL(`../../articles/sales-funnel/${lang}.txt`, import.meta.url));
    return readEdition({ lang, file, format: "txt", bytes: readFileSync(file) }, unexpected);
  };
  const editions = await Promise.all([read("id"), read("sr")]);
  const terms = termsOf(alignEditions(editions, { pivot: "id" }, unexpected), ["id", "sr"]);
  expect(rendering(terms, "corong penjualan", "id", "sr")).toBe("продајни левак");
  expect(rendering(terms, "corong pemasaran", "id", "sr")).toBe("маркетиншки левак");
});
