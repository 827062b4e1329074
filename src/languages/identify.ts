import type { Lang } from "../model/lang.ts";
import { type Profile, profiles, sharedLetters } from "./profiles.ts";
import { isKnownScript, lettersOfScript, type Script, scriptOf, writtenScript } from "./scripts.ts";

/** What a text looks like that is not in the language it was said to be in. */
export interface Appearance {
  readonly script: Script;
  /** More than one where nothing tells them apart (Indonesian and Malay); none where only the script is plain. */
  readonly langs: readonly Lang[];
}

/**
 * What a text looks like, if it clearly is not in `lang`; undefined wherever there is doubt. The script speaks first; in
 * 200 letters and more, the letters and the frequent words of languages that share it. A language that we have no words
 * of is judged by its script alone.
 */
export function otherLanguage(wholeText: string, lang: Lang): Appearance | undefined {
  const text = wholeText.slice(0, sampleLength);
  const script = writtenScript(text);
  const expected = scriptOf(lang);
  if (script === undefined || expected === undefined || !isKnownScript(expected)) return undefined;
  const isLong = lettersOfScript(text, script) >= enoughLetters;
  if (!isWrittenIn(lang, expected, script)) {
    return { script, langs: likelyLangs(text, script, lang, isLong) };
  }
  const claimed = profileOf(lang, script);
  if (!isLong || claimed === undefined) return undefined;
  const sample = sampleOf(text, script);
  const best = bestProfile(sample);
  if (best === undefined || best === claimed) return undefined;
  return likeness(sample, claimed) < likeness(sample, best) / 2 ? { script, langs: best.langs } : undefined;
}

/** In UTF-16 units: a longer text tells no more. */
const sampleLength = 50_000;

/** Letters and words of shorter texts are chance. */
const enoughLetters = 200;

/** Frequent words of the right language cover at least this share of a text in it, even in Turkish or Finnish. */
const leastLikeness = 0.08;

/** Which of the two kinds of Chinese a tag means is certain only where it says so. */
function isWrittenIn(lang: Lang, expected: Script, script: Script): boolean {
  if (expected === script) return true;
  const isChinese = [expected, script].every((one) => /^Han[ist]$/.test(one));
  return isChinese && (script === "Hani" || !lang.includes("-"));
}

/** In another script: the same language where it is written in both, else by words, else the script's one language. */
function likelyLangs(text: string, script: Script, lang: Lang, isLong: boolean): readonly Lang[] {
  const inScript = profiles.get(script);
  if (inScript === undefined) {
    const { language } = new Intl.Locale(`und-${script}`).maximize();
    if (language === "und") return [];
    return [script === "Hans" || script === "Hant" ? `${language}-${script}` : language];
  }
  const best = isLong ? bestProfile(sampleOf(text, script))?.langs : undefined;
  const { language } = new Intl.Locale(lang);
  const same = (best ?? []).find((tag) => new Intl.Locale(tag).language === language);
  return same === undefined ? (best ?? []) : [same];
}

function profileOf(lang: Lang, script: Script): Profile | undefined {
  const { language } = new Intl.Locale(lang);
  return profiles
    .get(script)
    ?.find(({ langs }) => langs.some((tag) => new Intl.Locale(tag).language === language));
}

/** A text's words and letters, counted. */
interface Sample {
  readonly script: Script;
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
}

function sampleOf(text: string, script: Script): Sample {
  const lower = text.toLowerCase();
  return {
    script,
    words: counted(lower.match(/[\p{L}\p{M}]+/gu) ?? []),
    letters: counted(lower.match(new RegExp(`(?=\\p{L})\\p{Script=${script}}`, "gu")) ?? []),
  };
}

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function bestProfile(sample: Sample): Profile | undefined {
  const rated = (profiles.get(sample.script) ?? []).map((profile) => ({
    profile,
    share: likeness(sample, profile),
  }));
  const [best] = rated.toSorted((left, right) => right.share - left.share);
  return best !== undefined && best.share >= leastLikeness ? best.profile : undefined;
}

/**
 * Share of the text's words that are frequent in the language, less ten times the share of letters that it does not have:
 * foreign names bring few of those, a foreign language many.
 */
function likeness({ script, words, letters }: Sample, profile: Profile): number {
  const covered = profile.words.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  return covered / total(words) - 10 * foreignShare(letters, sharedLetters.get(script), profile.letters);
}

function foreignShare(letters: Sample["letters"], shared: string | undefined, own: string): number {
  if (shared === undefined) return 0;
  const foreign = [...letters].filter(([letter]) => !shared.includes(letter) && !own.includes(letter));
  return total(new Map(foreign)) / total(letters);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
