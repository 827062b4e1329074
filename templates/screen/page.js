// Runs first in a deck's page, as a classic script: what the others need to know of the page.
"use strict";

/** What the scripts of one page share. */
const diptych = (() => {
  const deck = document.querySelector(".reveal");
  const params = new URLSearchParams(location.search);
  // reveal.js's vertical slides stand in a section of their own.
  const isSlide = (section) => section.id !== "" && !section.querySelector("section");
  const slides = [...document.querySelectorAll(".slides section")].filter(isSlide);
  const own = (deck.dataset.own ?? "").split(" ");

  return {
    deck,
    params,
    /** In the order of the deck. */
    slides,
    /** The language of this page; two for a pair. */
    own,
    isSpeaker: params.has("speaker"),
    /** Whether the page is read as a document, from top to bottom. */
    isReading: params.has("read") && !params.has("speaker"),
    slideOf: (id) => slides.find((slide) => slide.id === id),
    /** The slide itself, or the nearest one before it that one of these languages has. */
    nearestIn(slide, langs) {
      const before = slides.slice(0, slides.indexOf(slide) + 1);
      return before.findLast(({ dataset }) => {
        const missing = (dataset.missingIn ?? "").split(" ");
        return langs.some((lang) => !missing.includes(lang));
      });
    },
    /** What comes with each step of a slide, as reveal.js orders it: numbered parts first, each other one by itself. */
    stepGroups(slide) {
      const parts = [...slide.querySelectorAll(".fragment")];
      const isNumbered = ({ dataset }) => dataset.fragmentIndex !== undefined;
      const numbers = parts.filter(isNumbered).map(({ dataset }) => Number(dataset.fragmentIndex));
      const groups = [...new Set(numbers)].toSorted((left, right) => left - right);
      return [
        ...groups.map((number) =>
          parts.filter((part) => isNumbered(part) && Number(part.dataset.fragmentIndex) === number),
        ),
        ...parts.filter((part) => !isNumbered(part)).map((part) => [part]),
      ];
    },
    /** How many steps a slide has beside its first sight. */
    stepsOf: (slide) => diptych.stepGroups(slide).length,
    /** A browser may keep nothing for a page from the disk; then nothing is remembered. */
    remember(key, value) {
      try {
        localStorage.setItem(`diptych:${key}`, value);
      } catch {
        return;
      }
    },
    remembered(key) {
      try {
        return localStorage.getItem(`diptych:${key}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    /** Shows a line for a moment. */
    say(text) {
      const toast = document.querySelector(".toast");
      toast.textContent = text;
      toast.classList.add("is-shown");
      clearTimeout(toast.timer);
      toast.timer = setTimeout(() => toast.classList.remove("is-shown"), 2500);
    },
  };
})();
