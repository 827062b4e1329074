// Runs in the page over all decks: a cover leads to the language that somebody chose last, where its deck has that.
"use strict";

(() => {
  const chosen = remembered();
  if (chosen === null) return;
  for (const deck of document.querySelectorAll(".deck")) {
    const links = [...deck.querySelectorAll("a[data-langs]")];
    const link = links.find(({ dataset }) => dataset.langs === chosen);
    if (link === undefined) continue;
    for (const main of deck.querySelectorAll(".cover-link, .deck-title a")) main.href = link.href;
  }

  /** A browser may keep nothing for a page from the disk. */
  function remembered() {
    try {
      return localStorage.getItem("diptych:lang");
    } catch {
      return null;
    }
  }
})();
