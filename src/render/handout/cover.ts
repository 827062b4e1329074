import { writtenDate } from "../../languages/dates.ts";
import { languageOf } from "../../languages/table.ts";
import type { PagePicture } from "../links.ts";
import type { HandoutInput } from "./handout-body.ts";

/** What stands at the head of a handout in one of its languages. */
export interface HeadView {
  readonly lang: string;
  readonly dir: string;
  readonly languageName: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly logo: PagePicture | undefined;
}

export function headViews({ deck, titles, logo }: HandoutInput): readonly HeadView[] {
  return titles.map(({ lang, title }) => {
    const { direction, nativeName } = languageOf(lang);
    const meta = deck.meta.get(lang);
    return {
      lang,
      dir: direction,
      languageName: nativeName,
      title,
      author: meta?.author,
      date: meta?.date === undefined ? undefined : writtenDate(meta.date, lang),
      logo,
    };
  });
}
