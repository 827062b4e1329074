// Runs in a deck's page before deck.js: what a change of slides means to people who listen, or who go by the keyboard.
"use strict";

diptych.access = (() => {
  const { deck } = diptych;
  const stage = deck.querySelector(".slides");
  const spoken = document.querySelector(".spoken");
  const deckName = document.querySelector(".deck-name");

  /** Once reveal.js has started. */
  function begin() {
    // The role shuts off the reading commands of screen readers. reveal.js's own voice knows no languages.
    deck.removeAttribute("role");
    deck.querySelector(".aria-status")?.remove();
    nameDeck();
    Reveal.on("slidechanged", () => {
      nameDeck();
      say(leavesOf(Reveal.getCurrentSlide()).map(nameOf));
      moveFocus();
    });
    Reveal.on("fragmentshown", ({ fragments }) => say(fragments.map(wordsOf)));
    Reveal.on("overviewhidden", moveFocus);
    Reveal.on("paused", () => {
      stage.inert = true;
      say([{ text: deck.dataset.labelBlack, lang: document.documentElement.lang }]);
    });
    Reveal.on("resumed", () => {
      stage.inert = false;
      say(leavesOf(Reveal.getCurrentSlide()).map(nameOf));
      moveFocus();
    });
    // The field that asks for a slide's number is gone: its focus would be lost.
    deck.addEventListener("focusout", ({ target }) => {
      if (target.matches(".jump-to-slide-input")) setTimeout(moveFocus);
    });
  }

  /** Headings begin with the deck's own title, on screen or said alone. */
  function nameDeck() {
    deckName.hidden = Reveal.getCurrentSlide()?.querySelector("h1") !== null;
  }

  /** A pair has two. */
  function leavesOf(slide) {
    const leaves = [...slide.querySelectorAll("[data-lang]")];
    return leaves.length === 0 ? [slide] : leaves;
  }

  /** "Slide 3 of 12: Stages", or what stands there instead. */
  function nameOf(leaf) {
    const headline = leaf.querySelector(".headline, .missing-text");
    const words = [leaf.dataset.name, textOf(headline)].filter((part) => part !== undefined && part !== "");
    return { text: words.join(": "), lang: leaf.lang };
  }

  function wordsOf(fragment) {
    return { text: textOf(fragment), lang: fragment.closest("[lang]").lang };
  }

  function textOf(element) {
    return element?.textContent.replace(/\s+/gu, " ").trim() ?? "";
  }

  /** @param lines each in its own language */
  function say(lines) {
    const said = lines.filter(({ text }) => text !== "");
    if (said.length === 0) return;
    const paragraphs = said.map(({ text, lang }) => {
      const paragraph = document.createElement("p");
      Object.assign(paragraph, { textContent: text, lang, dir: "auto" });
      return paragraph;
    });
    spoken.replaceChildren(...paragraphs);
  }

  /** To the headline, so that reading goes on there. Not while something else is being typed, nor before anybody did anything. */
  function moveFocus() {
    const hasActed = navigator.userActivation?.hasBeenActive ?? true;
    if (!hasActed || Reveal.isOverview() || isElsewhere(document.activeElement)) return;
    const slide = Reveal.getCurrentSlide();
    const target = slide.querySelector(".headline") ?? slide;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  function isElsewhere(element) {
    return element?.closest("input, textarea, select, dialog") instanceof Element;
  }

  return { begin };
})();
