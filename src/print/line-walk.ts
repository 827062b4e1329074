/// <reference lib="dom" />
// What runs in the page. Each function is sent there as text, so it may use nothing that is outside of itself.
// oxlint-disable unicorn/consistent-function-scoping

/** A word at which a line breaks as it should not. */
export interface LineFlaw {
  /** The number of its slide among those that are walked. */
  readonly slide: number;
  readonly word: string;
}

/**
 * Words whose end stands on another line, without a hyphen. Scripts that break anywhere, code, addresses and formulas have none.
 *
 * @param only these slides, by id; undefined: all of them
 */
export function walkBrokenWords(only?: readonly string[]): LineFlaw[] {
  const spaceless =
    /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
  const isAddress = /[/@\\]|[\p{L}\p{N}][.:_][\p{L}\p{N}]/u;
  const range = document.createRange();
  const wanted = [
    ...document.querySelectorAll<HTMLElement>("section.slide[data-slide-id][data-lang]"),
  ].filter(({ dataset }) => only === undefined || only.includes(dataset.slideId ?? ""));
  return wanted.flatMap((element, slide) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: LineFlaw[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!(text instanceof Text) || text.parentElement?.closest("svg, code, pre, .katex") || isOneLine(text))
        continue;
      found.push(...brokenIn(text).map((word) => ({ slide, word })));
    }
    return found;
  });

  function isOneLine(text: Text): boolean {
    range.selectNodeContents(text);
    return range.getBoundingClientRect().height < 1.5 * (range.getClientRects()[0]?.height ?? 0);
  }

  /** A line may break behind a hyphen, a dash and a soft hyphen: they part words here. */
  function brokenIn(text: Text): string[] {
    return [...text.data.matchAll(/\S+/gu)].flatMap(({ 0: token, index: start }) =>
      isAddress.test(token) || !isBroken(text, start, token.length)
        ? []
        : [...token.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)].flatMap(({ 0: word, index }) => {
            // The hyphen that a soft one becomes is drawn with the letter behind it.
            const behind = token[index - 1] === "\u00ad" ? 1 : 0;
            const isFlaw = isBroken(text, start + index + behind, word.length - behind);
            return isFlaw && !spaceless.test(word) ? [word] : [];
          }),
    );
  }

  function isBroken(text: Text, start: number, length: number): boolean {
    range.setStart(text, start);
    range.setEnd(text, start + length);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 1);
    const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2);
    return Math.max(...middles) - Math.min(...middles) > (boxes[0]?.height ?? 0) / 2;
  }
}

/**
 * Words that stand alone on the last line of a heading and fill less than a third of it. Few words on two lines cannot stand much
 * better, and a line that its author broke is meant so.
 *
 * @param only these slides, by id; undefined: all of them
 */
export function walkLoneWords(only?: readonly string[]): LineFlaw[] {
  const range = document.createRange();
  const wanted = [
    ...document.querySelectorAll<HTMLElement>("section.slide[data-slide-id][data-lang]"),
  ].filter(({ dataset }) => only === undefined || only.includes(dataset.slideId ?? ""));
  return wanted.flatMap((element, slide) =>
    [...element.querySelectorAll("h1, h2, h3, h4, h5, h6")].flatMap((heading) => {
      const word = heading.querySelector("br, svg, .katex") ? undefined : loneWord(heading);
      return word === undefined ? [] : [{ slide, word }];
    }),
  );

  function loneWord(heading: Element): string | undefined {
    const words = wordsOf(heading);
    const [last, before] = [words.at(-1), words.at(-2)];
    if (words.length < 5 || last === undefined || before === undefined) return undefined;
    const { width } = heading.getBoundingClientRect();
    const isAlone = last.top - before.bottom > -last.height / 2 && last.isOneLine && last.width < width / 3;
    // Spaces that must not break, and the hyphens of a long word, leave no choice.
    return isAlone && !/[\u00a0-]/u.test(last.word) ? last.word : undefined;
  }

  function wordsOf(heading: Element) {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const words = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      for (const { 0: word, index } of text.nodeValue?.matchAll(/[\S\u00a0]+/gu) ?? []) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 1);
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (first === undefined || last === undefined) continue;
        const { top, bottom, height, width } = last;
        words.push({ word, top, bottom, height, width, isOneLine: top - first.top < height / 2 });
      }
    }
    return words;
  }
}
