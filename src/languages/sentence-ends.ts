import type { Lang } from "../model/lang.ts";

/**
 * Whether a text ends as a sentence of this language can. Where the verb stands last, a form that only leads on ("引き",
 * "하고", "yapıp") shows that more must follow; other languages show it at the end of no sentence.
 */
export function endsLikeSentence(text: string, lang: Lang): boolean {
  const language = lang.split("-")[0] ?? lang;
  const end = text.replace(/[\p{P}\p{Z}]+$/u, "");
  return (only.get(language)?.test(end) ?? true) && !(never.get(language)?.test(end) ?? false);
}

/** Forms in which a sentence ends. */
const only: ReadonlyMap<string, RegExp> = new Map([
  [
    "ja",
    /(?:[るただうつぬぶむんよねかろ]|[^しき]す|ない|たい|いい|良い|よい|らしい|[きし]い|[高低長短深浅広狭強弱早速遅重軽多少近遠古新安暑寒熱甘辛赤青白黒]い|[引書行聞働開置続動導描届築抱解除歩泳]く|づく|いただく)$/u,
  ],
  ["ko", /(?:다|요|까|죠|지|라|자|네|음|함|됨|임)$/u],
]);

/** Forms in which none does. */
const never: ReadonlyMap<string, RegExp> = new Map([
  [
    "ja",
    /(?:よう|ころ|ところ|しろ|むしろ|ろうが|まだ|ただ|また|のか|など|から|けど|ほか|なか|何か|いくつか|静か|確か|わずか|はるか)$/u,
  ],
  ["ko", /(?:보다|마다|려다|다가)$/u],
  [
    "tr",
    /(?:ıp|ip|up|üp|arak|erek|ken|[ıiuü]nca|[ıiuü]nce|dıkça|dikçe|dukça|dükçe|tıkça|tikçe|madan|meden|m[ae]k|için|kadar|gibi|göre|rağmen|[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]ğ[ıiuü]nd[ae]|sa|se)$/u,
  ],
]);
