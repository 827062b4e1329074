// Runs in a deck's page after slide-text.js: finds text over all slides, on `/` or Ctrl+Shift+F.
"use strict";

diptych.search = (() => {
  const { slides, slideText } = diptych;
  const box = document.querySelector(".search");
  const [field, count] = [box.querySelector(".search-text"), box.querySelector(".search-count")];
  const number = new Intl.NumberFormat(box.lang, { useGrouping: false });
  let lines;
  let hits = [];
  let now = -1;
  /** Where the search began: what is typed further is looked for from there, too. */
  let began = 0;

  // Before reveal.js, for which `/` is a black screen.
  document.addEventListener("keydown", (event) => {
    const isFind = event.key.toLowerCase() === "f" && event.shiftKey && (event.ctrlKey || event.metaKey);
    if (!isFind && (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey)) return;
    const isBusy =
      document.querySelector("dialog:modal") !== null || event.target.matches?.("input, textarea");
    if (isBusy || !Reveal.isReady() || Reveal.isPaused()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open();
  });
  box.addEventListener("keydown", (event) => {
    // Keys in the box are not for the slides.
    event.stopPropagation();
    if (event.key === "Escape") close();
    if (event.key === "Enter" && event.target === field && event.shiftKey) {
      event.preventDefault();
      goBy(-1);
    }
  });
  field.addEventListener("input", look);
  box.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    goBy(1);
  });
  box.querySelector(".search-previous").addEventListener("click", () => goBy(-1));
  box.querySelector(".search-close").addEventListener("click", close);

  function open() {
    lines ??= slides.map(slideText.lineOf);
    began = Math.max(0, slides.indexOf(Reveal.getCurrentSlide()));
    if (!box.open) box.show();
    field.focus();
    field.select();
    look();
  }

  function close() {
    box.close();
    hits = [];
    mark();
    const slide = Reveal.getCurrentSlide();
    const target = slide.querySelector(".headline") ?? slide;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  function look() {
    const wanted = slideText.fold(field.value);
    hits = wanted === "" ? [] : lines.flatMap((line) => slideText.find(line, wanted));
    const first = hits.findIndex(({ slide }) => slides.indexOf(slide) >= began);
    now = Math.max(0, first);
    show();
    if (wanted !== "" && hits.length === 0) count.textContent = box.dataset.notFound;
  }

  function goBy(step) {
    if (hits.length === 0) return;
    now = (now + step + hits.length) % hits.length;
    began = slides.indexOf(hits[now].slide);
    show();
  }

  function show() {
    const hit = hits[now];
    count.textContent =
      hit === undefined
        ? ""
        : box.dataset.hitOf
            .replace("{n}", number.format(now + 1))
            .replace("{total}", number.format(hits.length));
    if (hit !== undefined) turnTo(hit);
    mark();
  }

  /** To the slide, as far as it has to be for the hit to be seen. */
  function turnTo({ slide, range }) {
    const groups = diptych.stepGroups(slide);
    const step = groups.findLastIndex((parts) => parts.some((part) => part.contains(range.startContainer)));
    const isHere = slide === Reveal.getCurrentSlide();
    if (isHere && step <= (Reveal.getIndices().f ?? -1)) return;
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v, groups.length === 0 ? undefined : step);
  }

  /** Browsers before 2025 may draw no marks; they turn to the slide all the same. */
  function mark() {
    if (typeof Highlight === "undefined" || CSS.highlights === undefined) return;
    const [current, ...others] =
      hits.length === 0 ? [] : [hits[now], ...hits.filter((_, index) => index !== now)];
    CSS.highlights.set("found", new Highlight(...others.map(({ range }) => range)));
    CSS.highlights.set("found-now", new Highlight(...(current === undefined ? [] : [current.range])));
  }

  return { open };
})();
