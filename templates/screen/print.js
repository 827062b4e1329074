// Runs in a deck's page after page.js: what a style sheet cannot do for the browser's own print dialogue.
"use strict";

(() => {
  const { deck } = diptych;
  /** Puts back what printing has changed, one function for each change. */
  const undo = [];

  window.addEventListener("beforeprint", () => {
    if (!deck.classList.contains("ready")) return;
    for (const section of deck.querySelectorAll(".slides, .slides section")) {
      // Chromium leaves what is hidden from screen readers out of a PDF's tags and bookmarks.
      for (const name of ["hidden", "aria-hidden", "inert"]) change(section, name, undefined);
    }
    for (const link of deck.querySelectorAll('.slides a[href^="#/"]')) {
      const id = decodeURIComponent(link.getAttribute("href").slice(2));
      if (diptych.slideOf(id) !== undefined) change(link, "href", `#${encodeURIComponent(id)}`);
    }
    const title = document.title;
    // Browsers name the file after it.
    document.title = deck.dataset.deckTitle;
    undo.push(() => (document.title = title));
  });
  window.addEventListener("afterprint", () => {
    for (const restore of undo.splice(0)) restore();
  });

  // Browsers fetch the fonts of a slide when it is first shown: on paper that would be too late.
  window.addEventListener("load", () => {
    void Promise.allSettled([...document.fonts].map((font) => font.load()));
  });

  /** @param value undefined takes the attribute away */
  function change(element, name, value) {
    const before = element.getAttribute(name);
    if (before === null) return;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
    undo.push(() => element.setAttribute(name, before));
  }
})();
