// Runs in a deck's page after following.js. With `?speaker` in the address the page is the speaker's view of the deck; `S` in
// a deck opens it.
"use strict";

diptych.speaker = (() => {
  const { deck, languages, slides, talk } = diptych;
  if (diptych.isSpeaker && !languages.turnsAway && slides.length > 0) begin();

  /** The view of this page's language in a window of its own. */
  function open() {
    const address = new URL(location.href);
    address.searchParams.set("speaker", "");
    const opened = window.open(
      address.href,
      `diptych-speaker-${deck.dataset.deck}`,
      "popup,width=1280,height=800",
    );
    if (opened !== null) talk.include(opened);
  }

  function begin() {
    document.body.append(document.querySelector(".speaker-page").content.cloneNode(true));
    document.documentElement.classList.add("is-speaker");
    const page = document.querySelector(".speaker");
    const find = (name) => page.querySelector(`.speaker-${name}`);
    const { lang, dir } = page;
    const menu = document.querySelector(".languages");
    if (menu !== null) find("bar").append(menu);
    deck.hidden = true;
    document.title = `${page.dataset.title} – ${deck.dataset.deckTitle}`;

    const [, id = "", last = ""] = /^#\/([^/]*)\/?(\d*)/u.exec(location.hash) ?? [];
    let slide = diptych.slideOf(decodeURIComponent(id)) ?? slides[0];
    let step = last === "" ? -1 : Number(last);
    let isPaused = false;
    show();
    startClock();
    talk.listen(hear);
    talk.send({ type: "where" });

    find("forward").addEventListener("click", next);
    find("previous").addEventListener("click", previous);
    find("black").addEventListener("click", black);
    const [forward, back] = dir === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const keys = {
      [forward]: next,
      ArrowDown: next,
      PageDown: next,
      " ": next,
      n: next,
      [back]: previous,
      ArrowUp: previous,
      PageUp: previous,
      p: previous,
      Home: () => go(slides[0], -1),
      End: () => go(slides.at(-1), -1),
      b: black,
      ".": black,
      l: languages.next,
    };
    document.addEventListener("keydown", (event) => {
      const isButton = event.key === " " && event.target instanceof HTMLButtonElement;
      const act = event.ctrlKey || event.metaKey || event.altKey || isButton ? undefined : keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    });
    new ResizeObserver(scale).observe(page);

    function hear(message) {
      if (message.type === "where") return tell("here");
      if (message.type !== "at" && message.type !== "here") return;
      const found = Array.isArray(message.trail)
        ? message.trail.find((one) => diptych.slideOf(one))
        : undefined;
      if (found === undefined || !Number.isInteger(message.step)) return;
      slide = diptych.slideOf(found);
      step = found === message.trail[0] ? message.step : diptych.stepsOf(slide) - 1;
      isPaused = message.isPaused === true;
      show();
    }

    function tell(type) {
      const trail = slides.slice(0, slides.indexOf(slide) + 1).map((one) => one.id);
      talk.send({ type, trail: trail.toReversed(), step, isPaused });
    }

    function go(target, at) {
      slide = target;
      step = at;
      show();
      tell("at");
    }

    function next() {
      if (step + 1 < diptych.stepsOf(slide)) return go(slide, step + 1);
      const following = slides[slides.indexOf(slide) + 1];
      if (following !== undefined) go(following, -1);
    }

    /** Back on a slide that has been shown, all of it is there. */
    function previous() {
      if (step >= 0) return go(slide, step - 1);
      const before = slides[slides.indexOf(slide) - 1];
      if (before !== undefined) go(before, diptych.stepsOf(before) - 1);
    }

    function black() {
      isPaused = !isPaused;
      go(slide, step);
    }

    function show() {
      const isWithin = step + 1 < diptych.stepsOf(slide);
      const following = isWithin ? slide : slides[slides.indexOf(slide) + 1];
      frame("now").replaceChildren(drawn(slide, step));
      frame("next").replaceChildren(
        ...(following === undefined ? [] : [drawn(following, isWithin ? step + 1 : -1)]),
      );
      frame("next").hidden = following === undefined;
      find("end").hidden = following !== undefined;
      const notes = [...slide.querySelectorAll(".notes")].map((one) => one.cloneNode(true));
      find("words").replaceChildren(...notes);
      find("none").hidden = notes.length > 0;
      find("text").scrollTop = 0;
      find("black").setAttribute("aria-pressed", String(isPaused));
      const number = new Intl.NumberFormat(lang, { useGrouping: false });
      find("count").textContent = find("count")
        .dataset.pattern.replace("{n}", number.format(slides.indexOf(slide) + 1))
        .replace("{total}", number.format(slides.length));
      const shown = step < 0 ? "" : String(step);
      history.replaceState(undefined, "", `#/${encodeURIComponent(slide.id)}${shown && `/${shown}`}`);
      languages.follow(slide, shown);
      scale();
    }

    function frame(name) {
      return page.querySelector(`.speaker-${name} .speaker-frame`);
    }

    /** A copy of a slide as it looks at a step; what is still to come is pale. */
    function drawn(original, at) {
      const copy = original.cloneNode(true);
      for (const part of [copy, ...copy.querySelectorAll("[id]")]) part.removeAttribute("id");
      for (const notes of copy.querySelectorAll(".notes")) notes.remove();
      const groups = diptych.stepGroups(copy);
      for (const [index, parts] of groups.entries()) {
        for (const part of parts) part.classList.toggle("visible", index <= at);
      }
      return copy;
    }

    function scale() {
      const { width, height } = deck.dataset;
      page.style.setProperty("--ratio", Number(width) / Number(height));
      for (const one of page.querySelectorAll(".speaker-frame")) {
        one.style.aspectRatio = `${width} / ${height}`;
        one.style.setProperty("--scale", one.clientWidth / Number(width));
      }
    }

    function startClock() {
      let gone = 0;
      let since;
      const digits = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false });
      const tick = () => {
        const seconds = Math.floor((gone + (since === undefined ? 0 : Date.now() - since)) / 1000);
        const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        find("timer").textContent = parts.map((part) => digits.format(part)).join(":");
        find("clock").textContent = new Date().toLocaleTimeString(lang, {
          hour: "2-digit",
          minute: "2-digit",
        });
        const { start, pause } = find("start").dataset;
        find("start").textContent = since === undefined ? start : pause;
      };
      find("start").addEventListener("click", () => {
        gone += since === undefined ? 0 : Date.now() - since;
        since = since === undefined ? Date.now() : undefined;
        tick();
      });
      find("reset").addEventListener("click", () => {
        gone = 0;
        since = since === undefined ? undefined : Date.now();
        tick();
      });
      tick();
      setInterval(tick, 250);
    }
  }

  return { open };
})();
