// Runs in a deck's page after languages.js. With `?read` in the address the page is a document that scrolls: all slides with
// their notes, in their order.
"use strict";

(() => {
  const { deck, languages, params, slides } = diptych;
  const [toPage, toSlides] = [document.querySelector(".to-page"), document.querySelector(".to-slides")];
  if (diptych.isReading && !languages.turnsAway) begin();
  else toPage.addEventListener("click", () => (toPage.href = addressWith(true, location.hash)));

  function begin() {
    document.querySelector('[data-sheet="reading"]').media = "all";
    deck.classList.add("is-read");
    // The sheet that was not needed until now may still be on its way.
    window.addEventListener("load", () => goTo(location.hash));
    window.addEventListener("hashchange", () => goTo(location.hash));
    for (const event of ["click", "auxclick"]) document.addEventListener(event, aim, true);
  }

  /** To the slide that an address names, with the focus. */
  function goTo(hash) {
    const id = /^#\/([^/]+)/u.exec(hash)?.[1];
    const slide = id === undefined ? undefined : diptych.slideOf(decodeURIComponent(id));
    if (slide === undefined) return;
    slide.scrollIntoView();
    const target = slide.querySelector(".headline") ?? slide;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  /** All links that leave the page lead to what is being read. */
  function aim() {
    const slide = slides.findLast((one) => one.getBoundingClientRect().top < innerHeight / 3) ?? slides[0];
    if (slide === undefined) return;
    languages.follow(slide, "");
    toSlides.href = addressWith(false, `#/${encodeURIComponent(slide.id)}`);
  }

  function addressWith(isRead, hash) {
    const wanted = new URLSearchParams(params);
    if (isRead) wanted.set("read", "");
    else wanted.delete("read");
    return `${location.pathname}${wanted.size === 0 ? "" : `?${wanted}`}${hash}`;
  }
})();
