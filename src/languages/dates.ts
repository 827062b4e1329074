import type { Lang } from "../model/lang.ts";

/**
 * The date that a line tells, as written, if it tells one: "3 May 2024", "5. маја 2024.", "2024年5月3日", "2024-05-03".
 * Month names come from `Intl`; Slavic genitives match because only the beginning of a name is compared.
 */
export function findDate(text: string, lang: Lang): string | undefined {
  return numericDate.exec(text)?.[0] ?? wordDate(text, lang);
}

/** A date as calendars of machines have it ("2024-05-03", with or without a time), as the language writes it in full; any other as it is. */
export function writtenDate(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(date.trim()) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(time).getUTCDate() === Number(day);
  if (!isReal) return date;
  return new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC", calendar: "gregory" }).format(
    time,
  );
}

const numericDate =
  /\p{Nd}{4}\s?[年년]\s?\p{Nd}{1,2}\s?[月월]\s?\p{Nd}{1,2}\s?[日일]|(?<!\p{Nd})(\p{Nd}{4}([-/.])\p{Nd}{1,2}\2\p{Nd}{1,2}|\p{Nd}{1,2}([-/.])\s?\p{Nd}{1,2}\3\s?\p{Nd}{4}\.?)(?!\p{Nd})/u;

/** A month's name with a year within two words of it, and the day where there is one. */
function wordDate(text: string, lang: Lang): string | undefined {
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)];
  const names = monthNames(lang);
  const months = tokens.flatMap((token, index) =>
    isMonth(token[0].toLocaleLowerCase(lang), names) ? [index] : [],
  );
  for (const month of months) {
    const range = dateAround(
      month,
      tokens.map((token) => token[0]),
    );
    const first = tokens[range?.[0] ?? -1];
    const last = tokens[range?.[1] ?? -1];
    if (first !== undefined && last !== undefined)
      return text.slice(first.index, last.index + last[0].length);
  }
  return undefined;
}

/** First and last token of a date, its year at most three words after or two before the month. */
function dateAround(
  month: number,
  tokens: readonly string[],
): readonly [first: number, last: number] | undefined {
  const isYear = (index: number): boolean => /^\p{Nd}{4}$/u.test(tokens[index] ?? "");
  const isDay = (index: number): boolean => /^\p{Nd}{1,2}$/u.test(tokens[index] ?? "");
  const year = [month + 1, month + 2, month + 3, month - 1, month - 2].find(isYear);
  if (year === undefined) return undefined;
  const around = [year, month, ...[month - 1, month + 1, month - 2].filter(isDay).slice(0, 1)];
  return [Math.min(...around), Math.max(...around)];
}

function isMonth(word: string, { long, short }: MonthNames): boolean {
  return short.includes(word) || long.some((name) => word === name || hasEnding(word, name));
}

/** "маја" is "мај" with an ending, "јануара" is "јануар" with one; "June" and "July" must not be one. */
function hasEnding(word: string, name: string): boolean {
  const longer = word.length - name.length;
  return name.length >= 3 && word.startsWith(name) && longer <= (name.length > 3 ? 2 : 1);
}

interface MonthNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

function monthNames(lang: Lang): MonthNames {
  const names = (month: "long" | "short"): readonly string[] => {
    const format = new Intl.DateTimeFormat(lang, { day: "numeric", month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => {
      const name =
        format.formatToParts(Date.UTC(2024, index, 5)).find(({ type }) => type === "month")?.value ?? "";
      return name.toLocaleLowerCase(lang).replace(/\.$/, "");
    });
  };
  return { long: names("long"), short: names("short") };
}
