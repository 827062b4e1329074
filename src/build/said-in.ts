import { saidHash } from "../check/agreement.ts";
import type { Lang } from "../model/lang.ts";
import { writtenSlides } from "../slidefile/orders.ts";

/** What each slide says, as a hash; files are read when the first of their slides is asked for. */
export function saidIn(texts: ReadonlyMap<Lang, string>): (lang: Lang, slide: string) => string | undefined {
  const known = new Map<Lang, ReadonlyMap<string | undefined, string>>();
  return (lang, slide) => {
    const said =
      known.get(lang) ??
      new Map(writtenSlides(texts.get(lang)).map((written) => [written.id, saidHash(written)]));
    known.set(lang, said);
    return said.get(slide);
  };
}
