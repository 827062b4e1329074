import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/align/blocks.ts";
import { matchBlocks } from "../../src/align/match-blocks.ts";
import { oneArticleScore } from "../../src/align/one-article.ts";
import { passageReader } from "../../src/align/passage.ts";
import { sentencesOf } from "../../src/align/sentences.ts";
import { aligned, article, english, indonesian, serbian } from "./editions.ts";

function passages(lang: string, texts: readonly string[]) {
  const reader = passageReader(lang);
  return blocksOf(article(lang, texts)).map((block) => reader.ofBlock(block, sentencesOf(block, lang)));
}

function score(
  left: readonly [string, readonly string[]],
  right: readonly [string, readonly string[]],
): number {
  const [own, theirs] = [passages(...left), passages(...right)];
  return oneArticleScore(own, theirs, matchBlocks(own, theirs));
}

const bread = [
  "# Roti tanpa ragi",
  "Ambil tepung, air, dan garam, tidak lebih.",
  "Uleni adonan sampai tidak lengket lagi di tangan, lalu diamkan di bawah kain lembap sementara tungku dipanaskan dengan kayu kering. Jangan terburu-buru.",
  "Bagi menjadi bola-bola kecil.",
  "Pipihkan setiap bola dengan telapak tangan. Panggang sebentar. Balik begitu muncul gelembung, dan panggang sisi lainnya sampai bercak cokelat terlihat di mana-mana.",
  "Sajikan hangat.",
] as const;

describe("translations of one article", () => {
  test.each([
    ["en", english, "sr", serbian],
    ["en", english, "id", indonesian],
    ["id", indonesian, "sr", serbian],
  ] as const)("score above .5: %s", (own, ownTexts, lang, texts) => {
    expect(score([own, ownTexts], [lang, texts])).toBeGreaterThan(0.5);
  });

  test("score above .5 though a third of one is missing", () => {
    const shorter = serbian.filter((_, index) => index % 3 !== 2);
    expect(score(["id", indonesian], ["sr", shorter])).toBeGreaterThan(0.5);
  });
});

test("another article scores below .5, and the message says how much", () => {
  const found = score(["sr", serbian], ["id", bread]);
  expect(found).toBeLessThan(0.5);
  const { diagnostics } = aligned(article("sr", serbian), article("id", bread));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    `expected \`id.md\` to be the same article as \`sr.md\`, found hardly anything in common (score ${found.toFixed(2)})`,
  ]);
});

test("an empty edition says nothing against being the same article", () => {
  expect(score(["en", english], ["id", []])).toBe(1);
});
