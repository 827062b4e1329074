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

/** Without accents, which are taken off before (ISO 843, simplified). */
export const greek: Letters = table(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`);

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
export const latinLetters: Letters = table(`
  đ=d ð=d þ=th ß=ss æ=ae œ=oe ø=o ł=l ħ=h ı=i ŋ=ng ə=e ŧ=t ĸ=k ſ=s ɓ=b ɗ=d ƙ=k ƴ=y ɛ=e ɔ=o ŉ=n ĳ=ij`);
