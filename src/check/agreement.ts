import { createHash } from "node:crypto";
import type { Lang } from "../model/lang.ts";
import type { LangRecord, Passages, PlanRecord, StaleSlide, UnitRecord } from "../model/plan-record.ts";

/** What is known of every slide's passages, and which slides have been left behind by a sister's. */
export type Agreement = Pick<PlanRecord, "passages" | "stale">;

export interface AgreementOptions {
  /** The languages as they would be planned now, whichever of them are written. */
  readonly fresh: ReadonlyMap<Lang, LangRecord>;
  /** The hash of what a slide says before this run, and after it; undefined where a language has not the slide. */
  readonly before: (lang: Lang, slide: string) => string | undefined;
  readonly after: (lang: Lang, slide: string) => string | undefined;
}

/**
 * A passage that changes in one language leaves the slide of every other language stale, until its own passage changes
 * too, or a person edits the slide. Of two that change one after the other, the second has caught up with the first.
 */
export function agreementAfter(previous: PlanRecord | undefined, options: AgreementOptions): Agreement {
  const old = previous === undefined ? {} : (previous.passages ?? passagesOf(langsOf(previous)));
  const now = passagesOf(options.fresh);
  const stale = [...options.fresh.keys()].map((lang) => {
    const slides = Object.keys(now).flatMap((slide) => {
      const known = previous?.stale?.[lang]?.[slide];
      const isTouched = known !== undefined && options.before(lang, slide) !== known.text;
      const sides = { old: old[slide] ?? {}, now: now[slide] ?? {} };
      const caughtUp = (sister: Lang): boolean =>
        previous?.stale?.[sister]?.[slide]?.since[lang] !== undefined;
      const since = sinceWhen(lang, sides, isTouched ? {} : (known?.since ?? {}), caughtUp);
      const text = options.after(lang, slide);
      if (text === undefined || Object.keys(since).length === 0) return [];
      return [[slide, { text, since }] as const];
    });
    return [lang, Object.fromEntries(slides)] as const;
  });
  return agreement(now, Object.fromEntries(stale));
}

/** The same without some stale slides: somebody has looked at them and found them good. */
export function accepted(plan: PlanRecord, isAccepted: (lang: Lang, slide: string) => boolean): PlanRecord {
  const { stale: before = {}, ...rest } = plan;
  const kept = Object.entries(before).map(([lang, slides]) => [
    lang,
    Object.fromEntries(Object.entries(slides).filter(([slide]) => !isAccepted(lang, slide))),
  ]);
  return { ...rest, ...agreement(plan.passages, Object.fromEntries(kept)) };
}

function agreement(
  passages: Passages | undefined,
  stale: Readonly<Record<Lang, Readonly<Record<string, StaleSlide>>>>,
): Agreement {
  const filled = Object.entries(stale).filter(([, slides]) => Object.keys(slides).length > 0);
  return {
    ...(passages !== undefined && { passages }),
    ...(filled.length > 0 && { stale: Object.fromEntries(filled) }),
  };
}

interface Sides {
  readonly old: Readonly<Record<Lang, string>>;
  readonly now: Readonly<Record<Lang, string>>;
}

/** The fingerprints of sisters that a slide still agrees with, though they are others now. */
function sinceWhen(
  lang: Lang,
  { old, now }: Sides,
  known: StaleSlide["since"],
  caughtUp: (sister: Lang) => boolean,
): StaleSlide["since"] {
  const isChanged = (one: Lang): boolean => old[one] !== undefined && isOther(old[one], now[one]);
  if (isChanged(lang)) return {};
  const left = Object.keys(now).filter((sister) => sister !== lang && isChanged(sister) && !caughtUp(sister));
  const since = { ...Object.fromEntries(left.map((sister) => [sister, old[sister] ?? ""])), ...known };
  return Object.fromEntries(Object.entries(since).filter(([sister, print]) => isOther(print, now[sister])));
}

/**
 * A paragraph that stands on two slides changes the one whose sentences change. Where only its cut moved, so that a slide
 * stands for other sentences of the same text, nothing has changed.
 */
function isOther(old: string, now: string | undefined): boolean {
  if (now === undefined) return true;
  const [one, other] = [old, now].map((print) => print.split("/"));
  return one?.[0] !== other?.[0] && one?.at(-1) !== other?.at(-1);
}

function langsOf(plan: PlanRecord): ReadonlyMap<Lang, LangRecord> {
  return new Map(Object.entries(plan.langs));
}

/** By slide and language: first 12 hexadecimal digits of a hash over the passages' own fingerprints; "" for none. */
function passagesOf(langs: ReadonlyMap<Lang, LangRecord>): Passages {
  const slides = new Map<string, Record<Lang, string>>();
  for (const [lang, record] of langs) {
    for (const { id, units } of record.slides) slides.set(id, { ...slides.get(id), [lang]: printOf(units) });
  }
  return Object.fromEntries(slides);
}

function printOf(units: readonly UnitRecord[]): string {
  const said = units.filter(({ fingerprint }) => fingerprint !== "");
  if (said.length === 0) return "";
  const whole = hashOf(said.map(({ fingerprint }) => fingerprint).join(" "));
  if (said.every(({ part }) => part === undefined)) return whole;
  return `${whole}/${hashOf(said.map(({ fingerprint, part }) => part ?? fingerprint).join(" "))}`;
}

/** What a slide says, for telling whether a person has touched it since. */
export function saidHash(slide: {
  readonly kicker: string;
  readonly title: string;
  readonly body: string;
  readonly notes: string;
}): string {
  return hashOf(JSON.stringify([slide.kicker, slide.title, slide.body, slide.notes]));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
