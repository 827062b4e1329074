import type { Lang } from "../model/lang.ts";

type Letters = ReadonlyMap<string, string>;

/** `а=a б=b ь=` → a table of lower-case letters. */
function table(text: string): Letters {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [letter = "", latin = ""] = pair.split("=");
        return [letter, latin] as const;
      }),
  );
}

function over(base: Letters, changes: string): Letters {
  return new Map([...base, ...table(changes)]);
}

/** Serbian Cyrillic in Serbian Latin: thirty letters, one to one. */
export const serbianLetters: Letters = table(`
  а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č
  џ=dž ш=š`);

/** Russian in the manner of BGN/PCGN, which also serves Cyrillic languages without a table of their own. */
const russian = table(`
  а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
  ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ѐ=e ѝ=i і=i ї=yi є=ye ґ=g ў=u ә=a ғ=g қ=q ң=ng
  ө=o ұ=u ү=u һ=h`);

const southSlavic = over(russian, "ђ=dj ж=z х=h ц=c ч=c ћ=c џ=dz ш=s đ=dj");

/** By language, where it differs from Russian; đ is a plain d but for the south Slavic languages. */
const byLanguage: ReadonlyMap<string, Letters> = new Map([
  ["sr", southSlavic],
  ["hr", southSlavic],
  ["bs", southSlavic],
  ["uk", over(russian, "г=h и=y й=i х=kh є=ie ї=i ю=iu я=ia")],
  ["be", over(russian, "г=h і=i ў=u")],
  ["bg", over(russian, "х=h щ=sht ъ=a ь=y")],
  ["mk", over(russian, "ж=zh х=h ц=c ч=ch ш=sh џ=dj")],
  ["de", over(russian, "ä=ae ö=oe ü=ue")],
]);

export function lettersOf(lang: Lang): Letters {
  return byLanguage.get(lang.split("-")[0] ?? "") ?? russian;
}

/** At the start of a word, where Ukrainian writes them otherwise (Cabinet of Ministers, resolution 55 of 2010). */
const ukrainianInitials = table("є=ye ї=yi й=y ю=yu я=ya");

export const noLetters: Letters = new Map();

export function initialLettersOf(lang: Lang): Letters {
  return lang.split("-")[0] === "uk" ? ukrainianInitials : noLetters;
}

/** Without accents, which are taken off before (ISO 843, simplified). */
export const greek: Letters = table(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`);

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
export const latinLetters: Letters = table(`
  đ=d ð=d þ=th ß=ss æ=ae œ=oe ø=o ł=l ħ=h ı=i ŋ=ng ə=e ŧ=t ĸ=k ſ=s ɓ=b ɗ=d ƙ=k ƴ=y ɛ=e ɔ=o ŉ=n ĳ=ij`);

/** BGN/PCGN 1956 without its marks; vowel signs are left out, for most texts have none. */
const arabic: Letters = table(`
  ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m
  ن=n ه=h و=w ي=y ى=a ة=a ء= ؤ=w ئ=y پ=p چ=ch ژ=zh گ=g ک=k ی=y ـ= \u064b= \u064c= \u064d= \u064e= \u064f= \u0650= \u0651=
  \u0652= \u0654= \u0670=`);

/** BGN/PCGN 1958 without its marks. */
const persian = over(arabic, "ث=s ذ=z ض=z و=v ؤ=v ۀ=h");

/** The simple romanisation of the Academy of the Hebrew Language (2006), from letters alone; geresh and gershayim go. */
const hebrew: Letters = table(`
  א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t ׳= ״=`);

const consonantScripts: ReadonlyMap<string, Letters> = new Map([
  ["ar", arabic],
  ["fa", persian],
  ["he", hebrew],
]);

/** Letters of languages that write consonants only. */
export function consonantsOf(lang: Lang): Letters {
  return consonantScripts.get(lang.split("-")[0] ?? "") ?? noLetters;
}
