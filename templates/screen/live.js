// Runs last in pages that `diptych serve` shows, never in files: reloads what changed and shows what is wrong.
"use strict";

(() => {
  const { page, token, seen } = document.currentScript.dataset;
  const storage = "diptych:live";
  const box = document.createElement("div");
  let wasConnected = false;
  goToKeptPlace();

  const events = new EventSource(`/.diptych/events?${new URLSearchParams({ token, since: seen })}`);
  events.addEventListener("open", () => (wasConnected = true));
  // Closed for good by an answer that is no stream: the server has been started anew, with another token.
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED && wasConnected) reload([]);
  });
  events.addEventListener("changed", ({ data }) => {
    const edited = JSON.parse(data)[page];
    if (edited !== undefined) reload(edited);
  });
  events.addEventListener("problems", ({ data }) => showProblems(JSON.parse(data)));

  /** @param edited ids of the slides that say something new; the page comes back on the first, or stays on one of them */
  function reload(edited) {
    events.close();
    const place = isDeck() ? placeAfter(edited) : undefined;
    if (place !== undefined) {
      sessionStorage.setItem(storage, JSON.stringify({ page, ...place }));
      const address = `${location.pathname}${location.search}#/${encodeURIComponent(place.trail[0])}`;
      history.replaceState(history.state, "", address);
    }
    location.reload();
  }

  /** The library and the speaker's view have no slide of their own. */
  function isDeck() {
    return typeof Reveal !== "undefined" && Reveal.isReady();
  }

  /** Slides to go to, the first that is there; and the step, absent for all of them. */
  function placeAfter(edited) {
    const slide = Reveal.getCurrentSlide();
    if (!slide) return undefined;
    const before = diptych.slides.slice(0, diptych.slides.indexOf(slide) + 1).map(({ id }) => id);
    const trail = before.toReversed();
    if (edited.length === 0 || edited.some((id) => isPartOf(slide.id, id))) {
      return { trail, step: Reveal.getIndices().f ?? -1 };
    }
    return { trail: [edited[0], ...trail] };
  }

  /** A slide that did not fit goes on as `x.2`. */
  function isPartOf(id, whole) {
    return id === whole || (id.startsWith(`${whole}.`) && /^\d+$/u.test(id.slice(whole.length + 1)));
  }

  function goToKeptPlace() {
    const kept = JSON.parse(sessionStorage.getItem(storage) ?? "{}");
    sessionStorage.removeItem(storage);
    if (kept.page !== page || typeof Reveal === "undefined" || diptych.isSpeaker) return;
    if (Reveal.isReady()) goTo(kept);
    else Reveal.on("ready", () => goTo(kept));
  }

  function goTo({ trail, step }) {
    const slide = trail.map((id) => diptych.slideOf(id)).find((found) => found !== undefined);
    if (slide === undefined) return;
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v, Math.min(step ?? Infinity, diptych.stepsOf(slide) - 1));
  }

  /** Texts come from people's files: they are shown as text and never as HTML. */
  function showProblems(problems) {
    box.remove();
    if (problems.length === 0) return;
    const root = box.shadowRoot ?? box.attachShadow({ mode: "open" });
    const hide = element("button", "hide", "Hide");
    hide.type = "button";
    hide.addEventListener("click", () => box.remove());
    const heading = element("h2", "", problems.length === 1 ? "1 error" : `${problems.length} errors`);
    const list = element("ul", "");
    for (const problem of problems) list.append(itemFor(problem));
    const panel = element("section", "panel");
    panel.setAttribute("role", "alert");
    panel.append(heading, hide, list);
    root.replaceChildren(styleSheet(), panel);
    box.id = "diptych-problems";
    box.lang = "en";
    box.dir = "ltr";
    document.body.append(box);
  }

  // Keys that are meant for the panel do not turn slides.
  box.addEventListener("keydown", (event) => event.stopPropagation());

  function itemFor({ message, place, hint }) {
    const item = element("li", "");
    if (place !== "") item.append(element("code", "place", place));
    item.append(element("p", "message", message));
    if (hint !== "") item.append(element("p", "hint", hint));
    return item;
  }

  function styleSheet() {
    const link = element("link", "");
    link.rel = "stylesheet";
    link.href = "/.diptych/live.css";
    return link;
  }

  function element(name, className, text = "") {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }
})();
