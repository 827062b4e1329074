import type { Lang } from "../model/lang.ts";
import type { InStep } from "../model/plan-record.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import { type IdentifiedSlide, withIds } from "./missing-ids.ts";
import { writtenSlides } from "./orders.ts";
import { movedInto, type MovedPieces } from "./moved-pieces.ts";
import { serializeSlideFile } from "./serialize.ts";
import { joinChunks, type SlideChunk, splitChunks } from "./slide-chunks.ts";
import { type Change, jointStructure, type SlideOrder, type Structure } from "./sync-structure.ts";
import { sisterSlide, withMoved, withoutMoved } from "./sync-slide.ts";

/** One language's slides as they stand, and as they were generated last. */
export interface SyncFile {
  readonly lang: Lang;
  readonly text: string;
  readonly generated: string | undefined;
}

export interface SyncOptions {
  readonly pivot: Lang;
  readonly inStep: InStep | undefined;
  /** The languages to write. */
  readonly langs: readonly Lang[];
}

export interface Synced {
  /** Files that change. */
  readonly texts: ReadonlyMap<Lang, string>;
  readonly told: readonly SyncNote[];
}

/** What was done to a language's file, or could not be. */
export interface SyncNote {
  readonly type: "created" | "deleted" | "restored" | "moved" | "overruled" | "nameless" | "unmoved";
  readonly lang: Lang;
  readonly from: Lang;
  readonly slide: string;
}

/** A language on its way: its slides by id, in the file's order. */
interface Edition {
  readonly file: SyncFile;
  readonly slides: readonly IdentifiedSlide[];
  /** Whether the file itself gives a slide its id. */
  readonly hasId: (slide: string) => boolean;
  readonly now: ReadonlyMap<string, IdentifiedSlide>;
  readonly before: ReadonlyMap<string, WrittenSlide>;
}

/**
 * Carries over what a person has done to the slides of one language: added slides come into the others with the same id and
 * layout, to be translated; deleted ones go; moved ones move; pieces of a slide that was split, or joined to another, go
 * along. Slides that nothing of this is about keep every byte.
 */
export function syncSlides(files: readonly SyncFile[], options: SyncOptions): Synced {
  const editions = readEditions(files, options.pivot);
  const structure = jointStructure(editions.map(orderOf), options.pivot, options.inStep);
  const nameless = structure.created.filter(
    ({ slide, from }) => !options.langs.includes(from) && editionOf(editions, from)?.hasId(slide) === false,
  );
  const possible = { ...structure, created: structure.created.filter((one) => !nameless.includes(one)) };
  const written = editions.filter(({ file }) => options.langs.includes(file.lang));
  const made = written.map((edition) => syncedEdition(edition, possible, editions, options.pivot));
  return {
    texts: new Map(made.flatMap(({ lang, text }) => (text === undefined ? [] : [[lang, text] as const]))),
    told: [
      ...made.flatMap(({ told }) => told),
      ...nameless.map(({ slide, from, to }) => ({ type: "nameless" as const, lang: to, from, slide })),
    ],
  };
}

/** The pivot first, so that it names what has no id. */
function readEditions(files: readonly SyncFile[], pivot: Lang): readonly Edition[] {
  const sorted = files.toSorted((left, right) => Number(right.lang === pivot) - Number(left.lang === pivot));
  const written = sorted.map(({ text }) => writtenSlides(text));
  return withIds(written).flatMap((slides, index) => {
    const file = sorted[index];
    const own = new Set(written[index]?.map(({ id }) => id));
    const before = writtenSlides(file?.generated).flatMap((slide) =>
      slide.id === undefined ? [] : [[slide.id, slide] as const],
    );
    if (file === undefined) return [];
    const now = new Map(slides.map((slide) => [slide.id, slide]));
    return [{ file, slides, hasId: (id: string) => own.has(id), now, before: new Map(before) }];
  });
}

function orderOf({ file, slides, before }: Edition): SlideOrder {
  const edited = slides.filter((slide) => {
    const generated = before.get(slide.id);
    return generated !== undefined && textOf(generated) !== textOf(slide);
  });
  return {
    lang: file.lang,
    ids: slides.map(({ id }) => id),
    generated: [...before.keys()],
    edited: new Set(edited.map(({ id }) => id)),
  };
}

interface SyncedEdition {
  readonly lang: Lang;
  readonly text: string | undefined;
  readonly told: readonly SyncNote[];
}

function syncedEdition(
  edition: Edition,
  structure: Structure,
  editions: readonly Edition[],
  pivot: Lang,
): SyncedEdition {
  const { lang, text } = edition.file;
  const slides = new Map<string, WrittenSlide>(edition.now);
  const told = [
    ...structure.created.flatMap((change) => create(change, edition, editions, slides)),
    ...structure.restored.flatMap((change) => restore(change, edition, editions, slides)),
    ...structure.deleted.flatMap((change) => take(change, edition, editions, slides)),
    ...moves(edition, structure, slides, pivot),
  ];
  const named = structure.created.filter(({ from, slide }) => from === lang && !edition.hasId(slide));
  const isKept = told.every(({ type }) => type === "overruled") && named.length === 0;
  if (isKept) return { lang, text: undefined, told };
  const { head, slides: chunks } = splitChunks(text);
  const changed = structure.order
    .filter((id) => slides.has(id))
    .map((id) => chunkOf(id, slides, edition, chunks, named));
  return { lang, text: joinChunks({ head, slides: changed }, text), told };
}

function create(
  { slide: id, from, to }: Change,
  { file: { lang } }: Edition,
  editions: readonly Edition[],
  slides: Map<string, WrittenSlide>,
): readonly SyncNote[] {
  const source = editionOf(editions, from);
  const slide = source?.now.get(id);
  if (to !== lang || source === undefined || slide === undefined) return [];
  const moved = movedInto(slide, source.now, source.before);
  const carried = moved.filter((pieces) => canMove(pieces, slides));
  slides.set(id, sisterSlide(slide, carried, { from, source: source.now, own: slides }));
  for (const pieces of carried) takeAway(pieces, slides);
  const unmoved = carried.length < moved.length ? (["unmoved"] as const) : [];
  return (["created", ...unmoved] as const).map((type) => ({ type, lang, from, slide: id }));
}

/** As it was generated, if it was. */
function restore(
  { slide: id, from, to }: Change,
  { file: { lang }, before }: Edition,
  editions: readonly Edition[],
  slides: Map<string, WrittenSlide>,
): readonly SyncNote[] {
  const sisters = editionOf(editions, from)?.now ?? new Map<string, WrittenSlide>();
  const sister = sisters.get(id);
  if (to !== lang || sister === undefined) return [];
  slides.set(id, before.get(id) ?? sisterSlide(sister, [], { from, source: sisters, own: slides }));
  return [{ type: "restored", lang, from, slide: id }];
}

function take(
  change: Change,
  { file: { lang } }: Edition,
  editions: readonly Edition[],
  slides: Map<string, WrittenSlide>,
): readonly SyncNote[] {
  const { slide: id, from, to } = change;
  if (to !== lang) return [];
  joinGone(change, editionOf(editions, from), slides);
  slides.delete(id);
  return [{ type: "deleted", lang, from, slide: id }];
}

function moves(
  { file: { lang }, slides: own, now }: Edition,
  { order, overruled }: Structure,
  slides: ReadonlyMap<string, WrittenSlide>,
  pivot: Lang,
): readonly SyncNote[] {
  const kept = own.filter(({ id }) => slides.has(id));
  const wanted = order.filter((id) => slides.has(id) && now.has(id));
  const isMoved = wanted.some((id, index) => id !== kept[index]?.id);
  return [
    ...(isMoved ? (["moved"] as const) : []),
    ...(overruled.includes(lang) ? (["overruled"] as const) : []),
  ].map((type) => ({ type, lang, from: pivot, slide: "" }));
}

/** A slide that nobody has changed keeps its lines as they are; one that had no id gets it. */
function chunkOf(
  id: string,
  slides: ReadonlyMap<string, WrittenSlide>,
  { slides: own, now }: Edition,
  chunks: readonly SlideChunk[],
  named: readonly Change[],
): SlideChunk {
  const slide = slides.get(id);
  const chunk = chunks[own.findIndex((one) => one.id === id)];
  const isSame = slide === now.get(id) && !named.some((change) => change.slide === id);
  if (chunk !== undefined && isSame) return chunk;
  return {
    text: slide === undefined ? "" : textOf({ ...slide, id }),
    isVertical: slide?.isVertical === true,
  };
}

/** The same slide must have as many pieces here as it had there. */
function canMove({ part, from, of }: MovedPieces, slides: ReadonlyMap<string, WrittenSlide>): boolean {
  const slide = slides.get(from);
  return slide !== undefined && withoutMoved(slide[part], [], of) !== undefined;
}

function takeAway({ part, from, places, of }: MovedPieces, slides: Map<string, WrittenSlide>): void {
  const slide = slides.get(from);
  const rest = slide === undefined ? undefined : withoutMoved(slide[part], places, of);
  if (slide !== undefined && rest !== undefined) slides.set(from, { ...slide, [part]: rest });
}

/** What the other language has joined to another slide before it deleted this one is joined here too. */
function joinGone({ slide }: Change, source: Edition | undefined, slides: Map<string, WrittenSlide>): void {
  for (const sister of source?.slides ?? []) {
    const own = slides.get(sister.id);
    if (source === undefined || own === undefined) continue;
    const moved = movedInto(sister, source.now, source.before).filter(({ from }) => from === slide);
    const carried = moved.filter((pieces) => canMove(pieces, slides));
    if (carried.length > 0) slides.set(sister.id, withMoved(own, carried, slides));
  }
}

function editionOf(editions: readonly Edition[], lang: Lang): Edition | undefined {
  return editions.find(({ file }) => file.lang === lang);
}

function textOf(slide: WrittenSlide): string {
  return serializeSlideFile({
    file: "",
    frontMatter: undefined,
    slides: [{ ...slide, isVertical: false }],
  }).trimEnd();
}
