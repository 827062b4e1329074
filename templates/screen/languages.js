// Runs in a deck's page after page.js: the same slide and step in another language.
"use strict";

diptych.languages = (() => {
  const { deck, own, params } = diptych;
  const entries = [...document.querySelectorAll(".languages a")].map((link) => ({
    link,
    langs: (link.dataset.langs ?? "").split(" "),
    file: link.getAttribute("href"),
  }));
  const wanted = params.get("lang") ?? "";
  const turnsAway = wanted !== "" && goToWanted();

  for (const { link, langs } of entries) {
    link.addEventListener("click", () => diptych.remember("lang", langs.join(" ")));
  }

  /** `?lang=sr`, `?lang=sr-RS`, `?lang=id+sr` (a `+` arrives as a space): whether this page leaves for another. */
  function goToWanted() {
    const asked = wanted.toLowerCase().split(/[ +]/u);
    const places = [own, ...entries.map(({ langs }) => langs)];
    const found =
      places.find((langs) => isSame(langs, asked)) ?? places.find((langs) => isNear(langs, asked));
    const entry = entries.find(({ langs }) => langs === found);
    params.delete("lang");
    const [, id = "", step = ""] = /^#\/([^/]*)\/?(\d*)/u.exec(location.hash) ?? [];
    if (entry === undefined) {
      history.replaceState(undefined, "", `${location.pathname}${query()}${location.hash}`);
      return false;
    }
    diptych.remember("lang", entry.langs.join(" "));
    const slide = diptych.slideOf(decodeURIComponent(id));
    location.replace(slide === undefined ? entry.file + query() : addressIn(entry, slide, step));
    return true;
  }

  function isSame(langs, asked) {
    return langs.join(" ").toLowerCase() === asked.join(" ");
  }

  function isNear(langs, asked) {
    const language = (lang) => lang.toLowerCase().split("-")[0];
    return (
      langs.length === asked.length && langs.every((lang, index) => language(lang) === language(asked[index]))
    );
  }

  function query() {
    return params.size === 0 ? "" : `?${params}`;
  }

  /** @param step the number of the step that is shown last; empty for none */
  function addressIn({ langs, file }, slide, step) {
    const target = diptych.nearestIn(slide, langs);
    const suffix = target === slide && step !== "" ? `/${step}` : "";
    return `${file}${query()}#/${target ? encodeURIComponent(target.id) + suffix : ""}`;
  }

  return {
    /** Whether the browser is on its way to another page. */
    turnsAway,
    /** Makes all links lead to this slide and step. */
    follow(slide, step) {
      for (const entry of entries) entry.link.href = addressIn(entry, slide, step);
    },
    /** The languages in a ring, in the order of the deck; a pair leads to its first. */
    next() {
      const order = (deck.dataset.langs ?? "").split(" ");
      const [current = ""] = own;
      const next = own.length > 1 ? current : order[(order.indexOf(current) + 1) % order.length];
      entries.find(({ langs }) => langs.length === 1 && langs[0] === next)?.link.click();
    },
  };
})();
