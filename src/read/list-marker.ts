/** What stands before a list item in plain text. */
export interface ListMarker {
  readonly isOrdered: boolean;
  /** Items of one list share it: "-", "•", "1.", "a)". */
  readonly style: string;
  /** The number of an ordered item, letters and Roman numerals counted too. */
  readonly number: number;
  /** The line without marker. */
  readonly text: string;
}

/** All that a line's beginning may mean; "i)" is both a Roman one and the ninth letter. */
export function markersOf(line: string): readonly ListMarker[] {
  const bullet = bulletPattern.exec(line);
  if (bullet !== null) {
    const [, style = "", text = ""] = bullet;
    return [{ isOrdered: false, style, number: 0, text }];
  }
  return numerals.flatMap(({ pattern, count }) => {
    const found = pattern.exec(line);
    if (found === null) return [];
    const [, open = "", numeral = "", close = "", text = ""] = found;
    const number = count(numeral);
    const style = `${open}${pattern.source.length}${close}`;
    return number === undefined ? [] : [{ isOrdered: true, style, number, text }];
  });
}

const bulletPattern = /^\s*([-*+–—]|[•‣⁃∙●○◦◉■□▪▫▸►▶➢➤➔→✓✔✗※·・])(?:\s+|(?<=[•‣●○■□▪])(?=\p{L}))(\S.*)$/u;

interface Numeral {
  readonly pattern: RegExp;
  readonly count: (numeral: string) => number | undefined;
}

const numerals: readonly Numeral[] = [
  { pattern: /^\s*([([（]?)(\p{Nd}{1,3})([.)\]）．、])(?:\s+|(?<=[．、）]))(\S.*)$/u, count: digits },
  { pattern: /^\s*()([①-⑳])()\s*(\S.*)$/u, count: (numeral) => (numeral.codePointAt(0) ?? 0) - 0x245f },
  {
    pattern: /^\s*([(（]?)([一二三四五六七八九十])([、．）)])\s*(\S.*)$/u,
    count: (numeral) => "一二三四五六七八九十".indexOf(numeral) + 1,
  },
  { pattern: /^\s*(\(?)([ivx]{1,5})([.)])\s+(\S.*)$/u, count: roman },
  { pattern: /^\s*()([IVX]{1,5})([.)])\s+(\S.*)$/u, count: roman },
  { pattern: /^\s*(\(?)([a-z])([.)])\s+(\S.*)$/u, count: (letter) => (letter.codePointAt(0) ?? 0) - 0x60 },
  { pattern: /^\s*()([A-Z])(\))\s+(\S.*)$/u, count: (letter) => (letter.codePointAt(0) ?? 0) - 0x40 },
  { pattern: /^\s*(\(?)([а-ш])([.)])\s+(\S.*)$/u, count: (letter) => (letter.codePointAt(0) ?? 0) - 0x42f },
];

/** Digits of any script: each block of ten starts with its zero at a code point that ends in 0 or 6. */
function digits(numeral: string): number {
  return Array.from(numeral).reduce((sum, digit) => sum * 10 + digitValue(digit), 0);
}

function digitValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

function roman(numeral: string): number | undefined {
  const found = romanNumerals.indexOf(numeral.toLowerCase());
  return found < 0 ? undefined : found + 1;
}

const romanNumerals = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
