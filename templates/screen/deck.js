// Runs in a deck's page after reveal.js and the scripts before it: starts the deck.
"use strict";

(() => {
  const { deck, languages, slides } = diptych;
  if (diptych.isSpeaker || diptych.isReading || languages.turnsAway) return;
  const start = location.href;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const isRightToLeft = deck.dataset.dir === "rtl";

  const keyboard = {
    71: jump,
    76: languages.next,
    83: () => diptych.speaker.open(),
    84: () => diptych.following.toggle(),
  };

  for (const event of ["ready", "slidechanged", "fragmentshown", "fragmenthidden"]) Reveal.on(event, follow);
  Reveal.initialize({
    width: Number(deck.dataset.width),
    height: Number(deck.dataset.height),
    margin: 0,
    maxScale: 4,
    center: false,
    display: "grid",
    hash: true,
    // Arrows, swipes and the overview follow the eye.
    rtl: isRightToLeft,
    controls: false,
    progress: false,
    postMessage: false,
    scrollActivationWidth: 0,
    transition: isStill ? "none" : "fade",
    transitionSpeed: "fast",
    backgroundTransition: "none",
    autoAnimate: !isStill,
    keyboard,
    help: false,
    keyboardCondition: () => !document.querySelector(".keys").open,
  }).then(() => {
    // The class would change the slides' direction and fonts; each slide has its own.
    deck.classList.remove("rtl");
    goToNumericId(start);
    diptych.access.begin();
    window.addEventListener("hashchange", (event) => goToNumericId(event.newURL));
    diptych.following.begin({ isLate: !start.includes("#/") });
  });

  document.addEventListener("keydown", ({ key }) => {
    const keys = document.querySelector(".keys");
    if (key === "?" && !keys.open) keys.showModal();
  });

  /** reveal.js's own field speaks English. */
  function jump() {
    Reveal.toggleJumpToSlide();
    const field = document.querySelector(".jump-to-slide-input");
    if (field === null) return;
    field.placeholder = deck.dataset.labelJump;
    field.setAttribute("aria-label", deck.dataset.labelJump);
  }

  /** Page title and sister links of the slide that is shown. */
  function follow() {
    const slide = Reveal.getCurrentSlide();
    if (!slide) return;
    const headline = slide.querySelector("h1, h2")?.textContent.trim() ?? "";
    const title = deck.dataset.deckTitle;
    document.title = headline === "" || headline === title ? title : `${headline} – ${title}`;
    const step = Reveal.getIndices().f ?? -1;
    languages.follow(slide, step < 0 ? "" : String(step));
  }

  /** reveal.js takes `#/2024` for the 2025th slide, even if a slide has that id. */
  function goToNumericId(address) {
    const id = /#\/(\d+)(?:\/|$)/u.exec(address)?.[1];
    const slide = slides.find((candidate) => candidate.id === id);
    if (slide === undefined || slide === Reveal.getCurrentSlide()) return;
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v);
  }

  let sleep;
  function wake() {
    document.documentElement.classList.add("is-awake");
    clearTimeout(sleep);
    sleep = setTimeout(() => document.documentElement.classList.remove("is-awake"), 2500);
  }
  document.addEventListener("pointermove", wake);
  document.addEventListener("pointerdown", wake);
})();
