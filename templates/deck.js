// Runs in the deck's page, as a classic script after reveal.js: starts it and keeps the languages in step.
"use strict";

(() => {
  const deck = document.querySelector(".reveal");
  const sisters = [...document.querySelectorAll(".languages a")];
  const files = new Map(sisters.map((link) => [link, link.getAttribute("href")]));
  const start = location.href;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const isRightToLeft = deck.dataset.dir === "rtl";

  const keyboard = { 76: nextLanguage };
  // Arrows follow the eye. reveal.js's own `rtl` would change the slides' direction and fonts.
  if (isRightToLeft) Object.assign(keyboard, { 37: () => Reveal.right(), 39: () => Reveal.left() });

  Reveal.on("ready", follow);
  Reveal.on("slidechanged", follow);
  Reveal.on("fragmentshown", follow);
  Reveal.on("fragmenthidden", follow);
  Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    maxScale: 4,
    center: false,
    display: "grid",
    hash: true,
    controls: false,
    progress: false,
    postMessage: false,
    scrollActivationWidth: 0,
    transition: isStill ? "none" : "fade",
    transitionSpeed: "fast",
    backgroundTransition: "none",
    autoAnimate: !isStill,
    keyboard,
  }).then(() => {
    // The role shuts off the reading commands of screen readers, and nothing needs it.
    deck.removeAttribute("role");
    goToNumericId(start);
    window.addEventListener("hashchange", (event) => goToNumericId(event.newURL));
  });

  /** Page title and sister links of the slide that is shown. */
  function follow() {
    const slide = Reveal.getCurrentSlide();
    if (!slide) return;
    const headline = slide.querySelector("h1, h2")?.textContent.trim() ?? "";
    const title = deck.dataset.deckTitle;
    document.title = headline === "" || headline === title ? title : `${headline} – ${title}`;
    const fragment = Reveal.getIndices().f;
    for (const link of sisters) {
      const target = sameSlide(slide, link.hreflang);
      const suffix = target === slide && fragment >= 0 ? `/${fragment}` : "";
      link.href = `${files.get(link)}#/${target ? encodeURIComponent(target.id) + suffix : ""}`;
    }
  }

  /** The slide itself, or the nearest one before it that the other language has. */
  function sameSlide(slide, lang) {
    const slides = Reveal.getSlides();
    const before = slides.slice(0, slides.indexOf(slide) + 1);
    return before.findLast(({ dataset }) => !(dataset.missingIn ?? "").split(" ").includes(lang));
  }

  /** `L`: the languages in a ring, in the order of the menu. */
  function nextLanguage() {
    const own = document.documentElement.lang;
    const order = (deck.dataset.langs ?? "").split(" ");
    const next = order[(order.indexOf(own) + 1) % order.length];
    sisters.find((link) => link.hreflang === next)?.click();
  }

  /** reveal.js takes `#/2024` for the 2025th slide, even if a slide has that id. */
  function goToNumericId(address) {
    const id = /#\/(\d+)(?:\/|$)/.exec(address)?.[1];
    const slide = id === undefined ? undefined : Reveal.getSlides().find((candidate) => candidate.id === id);
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
