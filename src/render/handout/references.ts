/** The addresses that slides' texts link to, and the slides themselves, which lead nowhere on paper. */
export function addressesIn(
  slides: readonly { readonly blocks: readonly string[]; readonly html: string }[],
): readonly string[] {
  return addressesOf(slides.flatMap(({ blocks, html }) => [...blocks, html]));
}

/** The addresses that some HTML links to, each once, in order of appearance. Links within the handout do not count. */
export function addressesOf(html: readonly string[]): readonly string[] {
  const found = html.flatMap((piece) => [...piece.matchAll(outerLink)].map(([, address = ""]) => address));
  return [...new Set(found)];
}

/** The same HTML with each outer link's number behind it; one that shows its own address needs none. */
export function withNumbers(html: string, addresses: readonly string[]): string {
  return html.replace(outerLink, (link, address: string, shown: string) =>
    shown === address ? link : `${link}<sup class="reference">${addresses.indexOf(address) + 1}</sup>`,
  );
}

/** As `renderMarkdown` writes it: the address is escaped, and no link stands in another. */
const outerLink = /<a href="((?:https?|mailto):[^"]+)"[^>]*>(.*?)<\/a>/gsu;
