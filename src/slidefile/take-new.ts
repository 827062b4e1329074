import { type BlockKind, kindOf, splitBlocks } from "./blocks.ts";
import type { NumberedLine } from "./group-lines.ts";
import { noteLine, parseHeadline } from "./markers.ts";
import { matchLists } from "./merge-lists.ts";
import { blockLikeness } from "./merge-text.ts";
import { asWritten } from "./news.ts";
import { newsIn, type PlacedNews } from "./open-conflicts.ts";
import { goneUpTo, type LineEdit } from "./slide-lines.ts";
import type { NewsSpot } from "./news-spot.ts";
import { takenAboutSlide } from "./take-about-slide.ts";
import { takenItems, takenLines } from "./take-lines.ts";

/**
 * What puts a comment's text in the place of what the person wrote, without removing the comment. Undefined if nobody can
 * tell which lines it is to replace.
 */
export function newTextInPlace(spot: NewsSpot): readonly LineEdit[] | "slide gone" | undefined {
  const { news, theirs, part } = spot;
  const own = ownLines(spot);
  const above = withoutBlankEnds(own.filter(({ number }) => number < news.line));
  const blocks = splitBlocks(textOf(above)).blocks;
  const last = blocks.at(-1);
  if (news.isGone && (theirs === "gone" || last === undefined)) return "slide gone";
  if (last === undefined) return takenAboutSlide(spot);
  const block = above.slice(-last.text.split("\n").length);
  if (theirs === undefined || theirs === "gone") return withoutPristine(block, spot);
  const their = news.isGone
    ? pairedBlock(textOf(own), blocks.length - 1, theirs[part])
    : blockWith(news, theirs[part]);
  if (news.isGone)
    return their === undefined
      ? [goneUpTo(startOf(block, spot), news, spot.lines)]
      : takenItems(block, news, their);
  const says = news.says.map(asWritten);
  if (says.join("\n") === theirs[part]) return [replaced(withoutBlankEnds(own), says)];
  if (their === undefined) return undefined;
  if (isItems(textOf(block)) && kindOf(textOf(block)) === kindOf(their))
    return takenItems(block, news, their);
  return says.join("\n") === their ? [replaced(block, says)] : takenLines(block, news, their);
}

/** Then only what the two texts say can tell. */
function withoutPristine(block: readonly NumberedLine[], spot: NewsSpot): readonly LineEdit[] | undefined {
  const { news } = spot;
  const says = news.says.map(asWritten);
  const kinds = new Set<BlockKind>([kindOf(textOf(block)), kindOf(says.join("\n"))]);
  if (kinds.size === 1 && !kinds.has("other"))
    return takenItems(block, news, news.isGone ? "" : says.join("\n"));
  return [news.isGone ? goneUpTo(startOf(block, spot), news, spot.lines) : replaced(block, says)];
}

/** What a person wrote: without headline and without comments with newer text. */
function ownLines({ slide, part }: NewsSpot): readonly NumberedLine[] {
  const lines = slide[part];
  const hasHeadline = part === "body" && parseHeadline(lines[0]?.text ?? "") !== undefined;
  const news = newsIn(lines);
  const isNews = (number: number): boolean => news.some(({ line, to }) => line <= number && number < to);
  return lines.filter(({ number }, index) => !(hasHeadline && index === 0) && !isNews(number));
}

function pairedBlock(own: string, index: number, theirs: string): string | undefined {
  const [ours, their] = [splitBlocks(own.trim()).blocks, splitBlocks(theirs).blocks];
  const pairs = matchLists(ours, their, { ...blockLikeness, guessedBy: "text" });
  return their[pairs.rightOf(index) ?? -1]?.text;
}

function blockWith({ says }: PlacedNews, theirs: string): string | undefined {
  const wanted = says.map(asWritten);
  return splitBlocks(theirs).blocks.find(({ text }) => {
    const known = new Set(text.split("\n"));
    return wanted.every((line) => known.has(line));
  })?.text;
}

function replaced(block: readonly NumberedLine[], lines: readonly string[]): LineEdit {
  const [from, to] = [block[0]?.number ?? 1, (block.at(-1)?.number ?? 0) + 1];
  return { from, to, lines };
}

/** Notes that go as a whole take their `Note:` with them. */
function startOf(block: readonly NumberedLine[], { slide, part, lines }: NewsSpot): number {
  const start = block[0]?.number ?? 1;
  const isFirst = part === "notes" && slide.notes[0]?.number === start;
  const isOnly = newsIn(slide.notes).some(({ to }) => to > (slide.notes.at(-1)?.number ?? 0));
  if (!isFirst || !isOnly) return start;
  const mark = lines.slice(0, start - 1).findLastIndex((line) => line.trim() !== "");
  return noteLine.exec(lines[mark] ?? "")?.groups?.["rest"] === "" ? mark + 1 : start;
}

function isItems(text: string): boolean {
  return kindOf(text) !== "other";
}

function withoutBlankEnds(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const first = lines.findIndex(isFilled);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(isFilled) + 1);
}

function textOf(lines: readonly NumberedLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function isFilled({ text }: NumberedLine): boolean {
  return !/^[ \t]*$/.test(text);
}
