import { layouts } from "../model/deck.ts";
import type { Diagnostic, Place, Report } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import type { NumberedLine, SlideLines } from "./group-lines.ts";
import { knownLayout } from "./layout.ts";
import { parseHeadline } from "./markers.ts";
import { splitHeadline } from "./headline-attributes.ts";
import { parseSlideAttributes } from "./slide-comment.ts";
import { trimEnd } from "./trim.ts";

/** Makes a slide of its lines. The headline is the first line of the body, if it is a heading of depth 1 or 2. */
export function toWrittenSlide(lines: SlideLines, file: string, report: Report): WrittenSlide {
  const all = withoutStyle(lines.body, file, report);
  const headline = parseHeadline(all[0]?.text ?? "");
  const { title, attributes } = splitHeadline(headline?.title ?? "");
  const { id, layout, kicker, rest } = parseSlideAttributes(lines.attributes, attributes);
  const slide: Place = { file, line: lines.firstLine };
  if (layout !== undefined && knownLayout(layout) === undefined) report(unknownLayout(layout, slide));
  const body = headline === undefined ? all : withoutHeadline(all);
  const placeOf = (part: readonly NumberedLine[]): Place =>
    part[0] === undefined ? slide : { file, line: part[0].number };
  return {
    id,
    layout,
    kicker,
    title,
    titleDepth: headline?.depth ?? 2,
    body: toText(body),
    notes: toText(lines.notes),
    attributes: rest,
    isVertical: lines.isVertical,
    places: {
      slide,
      title: headline === undefined ? slide : placeOf(all),
      body: placeOf(body),
      notes: placeOf(lines.notes),
    },
  };
}

/** Marp's slides may begin with a style sheet of their own: the headline stands below it. */
function withoutStyle(body: readonly NumberedLine[], file: string, report: Report): readonly NumberedLine[] {
  const [first] = body;
  if (first === undefined || !/^<style\b/iu.test(first.text)) return body;
  const end = body.findIndex(({ text }) => /<\/style>[ \t]*$/iu.test(text));
  if (end === -1) return body;
  report(styleLeftOut({ file, line: first.number }));
  const rest = body.slice(end + 1);
  const next = rest.findIndex(({ text }) => text.trim() !== "");
  return next === -1 ? [] : withoutStyle(rest.slice(next), file, report);
}

function styleLeftOut(place: Place): Diagnostic {
  return {
    severity: "warning",
    code: "slidefile/style-left-out",
    message: "expected text, found a style sheet, which is left out",
    place,
    hint: "looks belong to the theme: `templates/theme/` of your own, or a class",
  };
}

function withoutHeadline(body: readonly NumberedLine[]): readonly NumberedLine[] {
  const first = body.findIndex(({ text }, index) => index > 0 && !/^[ \t]*$/.test(text));
  return first === -1 ? [] : body.slice(first);
}

function toText(lines: readonly NumberedLine[]): string {
  return trimEnd(lines.map(({ text }) => text).join("\n"), " \t");
}

function unknownLayout(layout: string, place: Place): Diagnostic {
  const meant = nearest(layout, layouts);
  return {
    severity: "warning",
    code: "slidefile/unknown-layout",
    message: `expected a layout, found \`${layout}\`, shown as \`bullets\``,
    place,
    hint: meant === undefined ? `the layouts are ${layouts.join(", ")}` : `did you mean \`${meant}\`?`,
  };
}
