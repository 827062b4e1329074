import * as fc from "fast-check";
import type { SlideFile, WrittenSlide } from "../../src/model/slide-file.ts";
import { frontMatterOf } from "../../src/slidefile/front-matter.ts";

/** One change that a person or a newer article makes to a file; numbers choose where, `words` is unique. */
export interface Edit {
  readonly kind: (typeof kinds)[number];
  readonly slide: number;
  readonly block: number;
  readonly line: number;
  readonly words: string;
}

const kinds = [
  "replace line",
  "extend line",
  "delete line",
  "add line",
  "replace block",
  "delete block",
  "add block",
  "move block",
  "list to table",
  "replace headline",
  "change layout",
  "change kicker",
  "add attribute",
  "rewrite notes",
  "extend notes",
  "delete slide",
  "add slide",
  "move slide",
  "split slide",
  "drop id",
  "change title of deck",
] as const;

/** A deck such as a planner writes: every line is unlike every other. */
export const plannedFiles: fc.Arbitrary<SlideFile> = fc
  .array(
    fc.record({
      blocks: fc.array(
        fc.tuple(
          fc.constantFrom("list", "nested", "steps", "table", "prose"),
          fc.integer({ min: 1, max: 4 }),
        ),
        {
          maxLength: 4,
        },
      ),
      notes: fc.integer({ min: 0, max: 3 }),
      layout: fc.constantFrom("bullets", "steps", "statement"),
      hasHeadline: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((slides) => ({
    file: "",
    frontMatter: frontMatterOf("tides", "id", { title: "Sea and moon", author: "Mira" }),
    slides: slides.map(({ blocks, notes, layout, hasHeadline }, index) => ({
      id: `s${index}`,
      layout,
      kicker: index % 2 === 0 ? "" : `Part ${index}`,
      title: hasHeadline ? sentence(`headline ${index}`) : "",
      titleDepth: 2,
      body: blocks.map(([kind, size], place) => blockOf(kind, size, `${index} ${place}`)).join("\n\n"),
      notes: Array.from({ length: notes }, (_, place) => sentence(`note ${index} ${place}`)).join("\n\n"),
      attributes: [],
      isVertical: false,
    })),
  }));

export function edits(by: string): fc.Arbitrary<readonly Edit[]> {
  const place = fc.nat({ max: 9 });
  return fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), slide: place, block: place, line: place }), {
      maxLength: 5,
    })
    .map((made) => made.map((edit, index) => ({ ...edit, words: `${by}${index} ${letters(by, index)}` })));
}

/** A planner keeps the ids of its slides. */
export const plannedEdits: fc.Arbitrary<readonly Edit[]> = edits("news").map((made) =>
  made.filter(({ kind }) => kind !== "drop id"),
);

/** Only what adds and rewrites: nothing goes and nothing moves. */
export function rewriting(made: readonly Edit[]): readonly Edit[] {
  return made.filter(({ kind }) => !/^(?:delete|move|split|drop)/.test(kind));
}

export function edited(file: SlideFile, changes: readonly Edit[]): SlideFile {
  return changes.reduce(applied, file);
}

function applied(file: SlideFile, edit: Edit): SlideFile {
  const { slides } = file;
  const at = edit.slide % Math.max(slides.length, 1);
  const slide = slides[at];
  if (edit.kind === "change title of deck") {
    return { ...file, frontMatter: frontMatterOf("tides", "id", { title: edit.words, author: "Mira" }) };
  }
  if (slide === undefined) return file;
  const others = slides.toSpliced(at, 1);
  const moved = others.toSpliced(edit.block % (others.length + 1), 0, slide);
  const added = {
    ...slide,
    id: edit.words.replaceAll(" ", "-"),
    title: edit.words,
    body: `- ${edit.words} new`,
    notes: "",
  };
  switch (edit.kind) {
    case "delete slide":
      return { ...file, slides: others };
    case "move slide":
      return { ...file, slides: moved };
    case "add slide":
      return { ...file, slides: slides.toSpliced(at + 1, 0, added) };
    case "split slide": {
      const blocks = slide.body.split("\n\n");
      const cut = 1 + (edit.block % blocks.length);
      const [first, second] = [blocks.slice(0, cut), blocks.slice(cut)].map((part) => part.join("\n\n"));
      const halves = [
        { ...slide, body: first ?? "" },
        { ...added, body: second ?? "" },
      ];
      return { ...file, slides: slides.toSpliced(at, 1, ...halves) };
    }
    default:
      return { ...file, slides: slides.with(at, changed(slide, edit)) };
  }
}

function changed(slide: WrittenSlide, { kind, block: place, line, words }: Edit): WrittenSlide {
  switch (kind) {
    case "replace headline":
      return { ...slide, title: words };
    case "change layout":
      return { ...slide, layout: words.split(" ")[0] };
    case "change kicker":
      return { ...slide, kicker: words };
    case "add attribute":
      return { ...slide, attributes: [...slide.attributes, { name: "data-state", value: words }] };
    case "rewrite notes":
      return { ...slide, notes: words };
    case "extend notes":
      return { ...slide, notes: [slide.notes, words].filter((part) => part !== "").join("\n\n") };
    case "drop id":
      return { ...slide, id: undefined };
    default:
      return { ...slide, body: changedBody(slide.body, { kind, place, line, words }) };
  }
}

function changedBody(
  body: string,
  { kind, place, line, words }: { kind: Edit["kind"]; place: number; line: number; words: string },
): string {
  const blocks = body === "" ? [] : body.split("\n\n");
  const at = place % Math.max(blocks.length, 1);
  const block = blocks[at];
  const join = (parts: readonly string[]): string => parts.join("\n\n");
  if (kind === "add block") return join(blocks.toSpliced(at + 1, 0, `- ${words} one\n- ${words} two`));
  if (block === undefined) return body;
  const others = blocks.toSpliced(at, 1);
  if (kind === "delete block") return join(others);
  if (kind === "move block") return join(others.toSpliced(line % (others.length + 1), 0, block));
  if (kind === "replace block") return join(blocks.with(at, `${words}.`));
  if (kind === "list to table") {
    const rows = block.split("\n").map((row) => `| ${row.replace(/^- /, "")} | ${words} |`);
    return join(blocks.with(at, ["| a | b |", "| --- | --- |", ...rows].join("\n")));
  }
  return join(blocks.with(at, changedLines(block.split("\n"), { kind, line, words }).join("\n"))).replace(
    /^\n+/,
    "",
  );
}

function changedLines(
  lines: readonly string[],
  { kind, line, words }: { kind: Edit["kind"]; line: number; words: string },
): readonly string[] {
  const at = line % lines.length;
  const old = lines[at] ?? "";
  const marker = /^(?: *- |\d+\. |\| )?/.exec(old)?.[0] ?? "";
  if (kind === "replace line") return lines.with(at, `${marker}${words}`);
  if (kind === "extend line") return lines.with(at, `${old} ${words}`);
  if (kind === "add line") return lines.toSpliced(at + 1, 0, `${marker}${words}`);
  return lines.length > 1 ? lines.toSpliced(at, 1) : lines;
}

function blockOf(kind: "list" | "nested" | "steps" | "table" | "prose", size: number, name: string): string {
  const lines = Array.from({ length: size }, (_, index) => sentence(`${kind} ${name} ${index}`));
  if (kind === "list") return lines.map((line) => `- ${line}`).join("\n");
  if (kind === "nested")
    return lines.map((line, index) => `${index % 2 === 0 ? "" : "  "}- ${line}`).join("\n");
  if (kind === "steps") return lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
  if (kind === "table") return ["| what |", "| --- |", ...lines.map((line) => `| ${line} |`)].join("\n");
  return lines.join("\n");
}

/** Words that no other name gets. */
function sentence(name: string): string {
  return `${name}: ${letters(name, 3)}`;
}

function letters(name: string, salt: number): string {
  let state = salt + 7;
  for (const character of name) state = (state * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  const words = Array.from({ length: 4 }, () => {
    state = (state * 48_271 + 11) % 1_000_003;
    return state.toString(36).replaceAll(/\d/g, (digit) => "aeioumnrst".charAt(Number(digit)));
  });
  return words.join(" ");
}
