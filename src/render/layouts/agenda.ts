import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import { localNumber } from "../local-number.ts";
import { plainText } from "../markdown.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, type TextSize } from "../text-size.ts";

export interface AgendaView {
  /** What stands before the list and after it; all of the body if it has no list. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  /** Empty for a body without a list. */
  readonly entries: readonly AgendaEntry[];
  readonly size: TextSize;
  /** Entries below each other in each of two columns. */
  readonly rows: number;
  /** Entries below each other as the size has it: in one column or in two. */
  readonly lines: number;
}

export interface AgendaEntry {
  readonly number: string;
  readonly html: string;
  readonly restHtml: string;
  /** The entry's section slide; undefined if no slide has its headline. */
  readonly href: string | undefined;
  readonly startsColumn: boolean;
}

export function agendaView(context: SlideContext): AgendaView {
  const blocks = readBody(context.text.body, context.links);
  const at = blocks.findIndex(({ type }) => type === "list");
  const list = blocks[at];
  if (list?.type !== "list") {
    return { beforeHtml: flowHtml(blocks), afterHtml: "", entries: [], size: "medium", rows: 0, lines: 0 };
  }
  const count = list.items.length;
  const rows = Math.ceil(count / 2);
  const size = textSize(count, { large: 4, medium: 5 });
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + 1)),
    entries: agendaEntries(list, context).map((entry, index) => ({ ...entry, startsColumn: index === rows })),
    size,
    rows,
    lines: size === "small" ? rows : count,
  };
}

type List = Extract<BodyBlock, { readonly type: "list" }>;

/** The way through the talk as a section slide shows it; undefined if this slide is no stop on an agenda of its deck. */
export function agendaAround(
  context: SlideContext,
): readonly (AgendaEntry & { readonly isCurrent: boolean })[] | undefined {
  const { deck, lang, text, links } = context;
  const own = normal(plainText(text.title));
  for (const { texts } of deck.slides) {
    const agenda = texts.get(lang);
    if (agenda?.layout !== "agenda") continue;
    const list = readBody(agenda.body, { ...links, refuse: () => {} }).find(({ type }) => type === "list");
    if (list?.type !== "list" || !list.items.some(({ plain }) => normal(plain) === own)) continue;
    const entries = agendaEntries(list, context);
    return entries.map((entry, index) => ({
      ...entry,
      isCurrent: normal(list.items[index]?.plain ?? "") === own,
    }));
  }
  return undefined;
}

function agendaEntries({ items, start }: List, { deck, lang, links }: SlideContext): readonly AgendaEntry[] {
  const sections = new Map(
    deck.slides.flatMap(({ id, texts }) => {
      const text = texts.get(lang);
      return text === undefined || text.layout === "agenda"
        ? []
        : [[normal(plainText(text.title)), id] as const];
    }),
  );
  return items.map(({ html, plain, restHtml }, index) => {
    const id = html.includes("<a ") ? undefined : sections.get(normal(plain));
    const number = localNumber(start + index, lang);
    return { number, html, restHtml, href: id && links.toSlide(id), startsColumn: false };
  });
}

function normal(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}
