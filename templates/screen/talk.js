// Runs in a deck's page after page.js: messages between the windows of one talk.
"use strict";

diptych.talk = (() => {
  const listeners = [];
  const windows = new Set(window.opener === null ? [] : [window.opener]);
  const channel = openChannel();
  // A page from the disk has no origin to name; whom a message is for is decided by the window it is given to.
  const target = location.origin === "null" || location.protocol === "file:" ? "*" : location.origin;

  window.addEventListener("message", (event) => {
    if (windows.has(event.source)) hear(event.data?.diptych);
  });

  /** One per deck. Browsers that give each file an origin of its own have channels that reach nobody. */
  function openChannel() {
    if (typeof BroadcastChannel === "undefined") return undefined;
    const opened = new BroadcastChannel(`diptych:${diptych.deck.dataset.deck}`);
    opened.addEventListener("message", ({ data }) => hear(data));
    return opened;
  }

  function hear(message) {
    if (typeof message !== "object" || message === null || message.deck !== diptych.deck.dataset.deck) return;
    for (const listener of listeners) listener(message);
  }

  return {
    listen: (listener) => void listeners.push(listener),
    send(message) {
      const addressed = { ...message, deck: diptych.deck.dataset.deck };
      channel?.postMessage(addressed);
      for (const other of windows) {
        if (other.closed) windows.delete(other);
        else other.postMessage({ diptych: addressed }, target);
      }
    },
    /** Also tells this window, which may be out of the channel's reach. */
    include: (other) => void windows.add(other),
  };
})();
