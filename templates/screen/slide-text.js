// Runs in a deck's page after page.js: the text of slides as people look for it.
"use strict";

diptych.slideText = (() => {
  // Notes are the speaker's; a footer says the same on every slide; formulas are there twice, once unseen.
  const aside = ".notes, .slide-footer, .katex-mathml, .code-step, template, script, style";
  // Accents and breathings of Latin, Greek and Cyrillic, Hebrew and Arabic vowel signs, tatweel, and signs that are not seen.
  // Marks of other scripts make other letters: they stay.
  const marks =
    /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06ED]|\p{Cf}/gu;
  const letters = new Intl.Collator("en", { sensitivity: "base" });
  const plain = new Map();

  /** Without case and accents: `Č` and `c`, `ß` and `ss`, `đ` and `d`, `أ` and `ا` are the same. */
  function fold(text) {
    const bare = text.normalize("NFKD").replace(marks, "").toUpperCase().toLowerCase().replace(/\s+/gu, " ");
    return bare.replace(/[^\u0000-\u007F]/gu, plainLetter);
  }

  /** Letters that are not made of a letter and a mark, such as `ł`, as the collation of Unicode sees them. */
  function plainLetter(letter) {
    if (!/\p{Script=Latin}/u.test(letter)) return letter;
    if (!plain.has(letter)) {
      const same = [..."abcdefghijklmnopqrstuvwxyz", "ae", "oe"].find(
        (one) => letters.compare(one, letter) === 0,
      );
      plain.set(letter, same ?? letter);
    }
    return plain.get(letter);
  }

  /** A slide's text in one folded line, and for each of its letters where it stands. */
  function lineOf(slide) {
    let text = "";
    const places = [];
    let block;
    const add = (folded, place) => {
      // One space, however many there are, and one between blocks.
      const added = folded === " " && (text === "" || text.endsWith(" ")) ? "" : folded;
      text += added;
      for (let index = 0; index < added.length; index++) places.push(place);
    };
    for (const node of textNodes(slide)) {
      const own = blockOf(node);
      if (block !== undefined && own !== block) add(" ", { node, start: 0, end: 0 });
      block = own;
      let start = 0;
      for (const character of node.data) {
        const end = start + character.length;
        add(fold(character), { node, start, end });
        start = end;
      }
    }
    return { slide, text, places };
  }

  function textNodes(slide) {
    const accept = (node) => (node.parentElement.closest(aside) === null ? 1 : 2);
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT, accept);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  /** What a text stands in that begins on a line of its own. */
  function blockOf(node) {
    let element = node.parentElement;
    while (element.parentElement !== null && getComputedStyle(element).display.startsWith("inline")) {
      element = element.parentElement;
    }
    return element;
  }

  return {
    fold: (text) => fold(text).trim(),
    lineOf,
    /** Every place in a line where a folded text stands, as ranges of the document. */
    find({ slide, text, places }, wanted) {
      const hits = [];
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const range = document.createRange();
        const [first, last] = [places[at], places[at + wanted.length - 1]];
        range.setStart(first.node, first.start);
        range.setEnd(last.node, last.end);
        hits.push({ slide, range });
      }
      return hits;
    },
  };
})();
