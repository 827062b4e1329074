import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SlideFile } from "../../src/model/slide-file.ts";
import { mergeParsed, mergeSlideFiles } from "../../src/slidefile/merge.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";
import { serializeSlideFile } from "../../src/slidefile/serialize.ts";
import { edited, edits, plannedEdits, plannedFiles, rewriting } from "../support/slide-edits.ts";
import { nastyText, slideFiles } from "../support/slide-files.ts";

const runs = { numRuns: 1000 };

/** A base and what two sides made of it, as files. */
const versions = fc
  .record({ file: plannedFiles, mine: edits("mine"), theirs: plannedEdits })
  .map(({ file, mine, theirs }) => ({
    base: canonical(file),
    ours: canonical(edited(file, mine)),
    theirs: canonical(edited(file, theirs)),
  }));

/** Three files that need have nothing in common, with every trap a text can hold. */
const strangers = fc.record({
  base: slideFiles(nastyText).map(canonical),
  ours: slideFiles(nastyText).map(canonical),
  theirs: slideFiles(nastyText).map(canonical),
});

/** The laws hold for the merge itself, not only for the short ways that whole texts take. */
const merged = (base: string, ours: string, theirs: string): string =>
  serializeSlideFile(mergeParsed({ base: parsed(base), ours: parsed(ours), theirs: parsed(theirs) }));

test.each([
  ["edits", versions],
  ["strangers", strangers],
])("what only one side changed comes from that side: %s", (_, made) => {
  fc.assert(
    fc.property(made, ({ base, ours, theirs }) => {
      const [was, own, other] = [parsed(base), parsed(ours), parsed(theirs)];
      const merge = (left: SlideFile, right: SlideFile): string =>
        serializeSlideFile(mergeParsed({ base: was, ours: left, theirs: right }));
      expect(merge(was, other)).toBe(theirs);
      expect(merge(own, was)).toBe(ours);
      expect(merge(was, was)).toBe(base);
      expect(merge(own, own)).toBe(ours);
    }),
    runs,
  );
});

test("no line that a person wrote is missing", () => {
  fc.assert(
    fc.property(versions, ({ base, ours, theirs }) => {
      const { text } = mergeSlideFiles({ base, ours, theirs });
      const words = (file: string) => new Set(file.match(/mine\d \S+ \S+ \S+ \S+(?: (?:one|two|new))?/g));
      expect([...words(ours)].filter((found) => !text.includes(found))).toEqual([]);
    }),
    runs,
  );
});

test("no line of a person's is missing when all three files are strangers", () => {
  const tagged = strangers.map(({ base, ours, theirs }) => {
    let count = 0;
    return { base, theirs, ours: ours.replaceAll(/plain words/g, () => `mine${(count += 1)}x`) };
  });
  fc.assert(
    fc.property(tagged, ({ base, ours, theirs }) => {
      const { text } = mergeSlideFiles({ base, ours, theirs });
      expect((ours.match(/mine\d+x/g) ?? []).filter((words) => !text.includes(words))).toEqual([]);
    }),
    runs,
  );
});

test("merging twice is merging once: the second time starts from what was merged", () => {
  fc.assert(
    fc.property(versions, ({ base, ours, theirs }) => {
      const once = mergeSlideFiles({ base, ours, theirs });
      expect(merged(theirs, once.text, theirs)).toBe(once.text);
      expect(mergeSlideFiles({ base: theirs, ours: once.text, theirs })).toEqual(once);
    }),
    runs,
  );
});

test("what was merged is not merged again from an old pristine copy, while nothing has gone or moved", () => {
  fc.assert(
    fc.property(plannedFiles, edits("mine"), plannedEdits, (file, mine, news) => {
      const base = canonical(file);
      const theirs = canonical(edited(file, rewriting(news)));
      const once = mergeSlideFiles({ base, ours: canonical(edited(file, rewriting(mine))), theirs });
      expect(mergeSlideFiles({ base, ours: once.text, theirs })).toEqual(once);
    }),
    runs,
  );
});

test("edits in different blocks never conflict, and both are there", () => {
  const kinds = [
    "replace line",
    "extend line",
    "add line",
    "delete line",
    "replace block",
    "delete block",
  ] as const;
  const made = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 }),
    mine: fc.record({ kind: fc.constantFrom(...kinds), block: fc.nat({ max: 5 }), line: fc.nat({ max: 3 }) }),
    theirs: fc.record({
      kind: fc.constantFrom(...kinds),
      block: fc.nat({ max: 5 }),
      line: fc.nat({ max: 3 }),
    }),
  });
  fc.assert(
    fc.property(made, ({ sizes, mine, theirs }) => {
      const file = listsOf(sizes);
      const at = (block: number): number => block % sizes.length;
      const own = { ...mine, block: at(mine.block), slide: 0, words: "mine0 sungai besar" };
      const other = { ...theirs, block: at(theirs.block), slide: 0, words: "news0 kapal layar" };
      fc.pre(own.block !== other.block);
      const merge = mergeSlideFiles({
        base: canonical(file),
        ours: canonical(edited(file, [own])),
        theirs: canonical(edited(file, [other])),
      });
      // The lower edit first: then deleting a block moves nothing that the other one counts.
      const oneByOne = [own, other].toSorted((left, right) => right.block - left.block);
      expect(merge).toEqual({ type: "clean", text: canonical(edited(file, oneByOne)) });
    }),
    runs,
  );
});

test("what is merged is in canonical form", () => {
  fc.assert(
    fc.property(versions, ({ base, ours, theirs }) => {
      const { text } = mergeSlideFiles({ base, ours, theirs });
      expect(canonical(parsed(text))).toBe(text);
    }),
    runs,
  );
});

/** One slide of lists and paragraphs in turn. */
function listsOf(sizes: readonly number[]): SlideFile {
  const block = (size: number, place: number): string =>
    Array.from(
      { length: size },
      (_, line) => `${place % 2 === 0 ? "- " : ""}word${place}x${line} laut ${line * place}`,
    ).join("\n");
  const [slide] = parsed('<!-- .slide: id="sea" -->\n\n## Sea').slides;
  return {
    file: "",
    frontMatter: undefined,
    slides: slide === undefined ? [] : [{ ...slide, body: sizes.map(block).join("\n\n") }],
  };
}

function canonical(file: SlideFile): string {
  const text = serializeSlideFile(file);
  return serializeSlideFile(parsed(text));
}

function parsed(text: string): SlideFile {
  return parseSlideFile({ file: "", text }, () => {});
}
