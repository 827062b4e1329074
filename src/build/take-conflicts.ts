import { slidePath } from "../load/slide-folder.ts";
import type { Report } from "../model/diagnostic.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { Conflict } from "../slidefile/open-conflicts.ts";
import { takeSide } from "../slidefile/take.ts";
import { overSlides, type SlideWork } from "./over-slides.ts";
import type { Order, Outcome, World } from "./world.ts";

export interface TakeOrder {
  readonly side: "new" | "mine";
  /** Only this slide's conflicts. */
  readonly slide: string | undefined;
}

/** Settles open conflicts in the slides of an order, for the article's text or for the person's. */
export function takeConflicts(order: Order, world: World, take: TakeOrder): Promise<Outcome> {
  return overSlides(order, world, {
    work: (deck, report) => settled(deck, take, report),
    slide: take.slide,
    isChecked: false,
  });
}

function settled(deck: SlideWork, { side, slide }: TakeOrder, report: Report): readonly OutputFile[] {
  const files: OutputFile[] = [];
  let count = 0;
  for (const lang of deck.langs) {
    const text = deck.folder.files.get(lang) ?? "";
    const taken = takeSide(text, { side, slide, pristine: deck.folder.pristine.get(lang) });
    for (const conflict of taken.settled) reportSettled(conflict, side, deck.fileOf(lang), report);
    for (const conflict of taken.unclear) reportUnclear(conflict, deck.fileOf(lang), report);
    count += taken.settled.length + taken.unclear.length;
    if (taken.settled.length > 0) files.push({ path: slidePath(deck.name, lang), contents: taken.text });
  }
  if (count === 0) reportNothing(deck, slide, report);
  return files;
}

function reportSettled(
  { line, slide, isGone }: Conflict,
  side: TakeOrder["side"],
  file: string,
  report: Report,
): void {
  const where = slide === undefined ? "" : ` of \`${slide}\``;
  const took = isGone ? "let go what the article no longer has" : "took the article's new text";
  report({
    severity: "note",
    code: "slides/settled",
    message: `settled a conflict${where}: ${side === "new" ? took : "kept your text"}`,
    place: { file, line },
  });
}

function reportUnclear({ line }: Conflict, file: string, report: Report): void {
  report({
    severity: "warning",
    code: "slides/take-unclear",
    message:
      "expected to find what the new text replaces, found several lines that it could be: left as it is",
    place: { file, line },
    hint: "choose or join the two, then delete the comment that starts with `diptych:`",
  });
}

function reportNothing({ name, langs }: SlideWork, slide: string | undefined, report: Report): void {
  const where = slide === undefined ? `\`${name}\`` : `\`${slide}\` of \`${name}\``;
  report({
    severity: "note",
    code: "slides/nothing-to-settle",
    message: `found no open conflict in ${where} (${langs.join(", ")})`,
  });
}
