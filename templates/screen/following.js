// Runs in a deck's page before deck.js: the windows of one talk turn their slides together, each in its own language.
"use strict";

diptych.following = (() => {
  const { deck, slides, talk } = diptych;
  let isOn = true;
  let isObeying = false;
  let isLate = false;

  /** @param options.isLate this window was opened on no slide of its own: it goes where the others are */
  function begin(options) {
    isLate = options.isLate;
    for (const event of ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"]) {
      Reveal.on(event, () => {
        if (isObeying) return;
        isLate = false;
        tell("at");
      });
    }
    talk.listen(hear);
    talk.send({ type: "where" });
  }

  /** @param type "at" moves all that follow; "here", an answer, only who has just come */
  function tell(type) {
    const slide = Reveal.getCurrentSlide();
    if (!isOn || !slide) return;
    // The others may lack this slide: they take the nearest one before it that they have.
    const trail = slides.slice(0, slides.indexOf(slide) + 1).map(({ id }) => id);
    const step = Reveal.getIndices().f ?? -1;
    talk.send({ type, trail: trail.toReversed(), step, isPaused: Reveal.isPaused() });
  }

  function hear(message) {
    if (!isOn) return;
    if (message.type === "where") tell("here");
    else if (message.type === "at" || (message.type === "here" && isLate)) obey(message);
  }

  /** What this window does because it was told to, it does not tell on: else two windows would send each other around. */
  function obey({ trail, step, isPaused }) {
    const id = Array.isArray(trail) ? trail.find((candidate) => diptych.slideOf(candidate)) : undefined;
    if (id === undefined || !Number.isInteger(step)) return;
    isLate = false;
    isObeying = true;
    try {
      const slide = diptych.slideOf(id);
      const { h, v } = Reveal.getIndices(slide);
      // A slide that stands in for later ones has been passed: all of it is shown.
      Reveal.slide(h, v, id === trail[0] ? step : diptych.stepsOf(slide) - 1);
      if (Reveal.isPaused() !== (isPaused === true)) Reveal.togglePause(isPaused === true);
    } finally {
      isObeying = false;
    }
  }

  return {
    begin,
    /** `T`: together with the others, or alone. */
    toggle() {
      isOn = !isOn;
      diptych.say(isOn ? deck.dataset.labelTogether : deck.dataset.labelAlone);
      if (!isOn) return;
      isLate = true;
      talk.send({ type: "where" });
    },
  };
})();
