/** How links of the slides' Markdown come out in a page. */
export interface Links {
  /** The address within the page of a slide of this deck: `#/id` where reveal.js runs, `#id` on paper. */
  readonly toSlide: (id: string) => string;
  /** Told of each address that is not let through. */
  readonly refuse: (address: string, kind: "link" | "picture") => void;
}

/**
 * The address to write for a link of the Markdown, by allow-list: http, https, mailto and slides of the deck itself.
 * Undefined for anything else, `javascript:` foremost. Takes `#id` and reveal.js's own `#/id`.
 */
export function linkAddress(address: string, links: Links): string | undefined {
  if (address.startsWith("#")) return links.toSlide(percentDecoded(address.replace(/^#\/?/u, "")));
  return /^(?:https?:\/\/|mailto:)[^\s]/iu.test(address) ? address : undefined;
}

/** Never throws, unlike `decodeURIComponent`: what is no UTF-8 becomes U+FFFD and leads nowhere. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    const bytes = run.slice(1).split("%");
    return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)));
  });
}
