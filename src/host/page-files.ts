import type { RenderedPage } from "../model/output-file.ts";
import { contentTypeOf } from "./content-types.ts";

/** Where pages seem to come from. `.invalid` resolves nowhere (RFC 2606). */
export const origin = "https://deck.invalid";

/** What the browser gets for an address. */
export interface Answer {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The page's address, and a lookup of its files by address; undefined for whatever is not among them. */
export function pageFiles(page: RenderedPage): {
  readonly address: string;
  readonly answer: (address: string) => Answer | undefined;
} {
  const contents = new Map(page.files.map((file) => [addressOf(file.path), file]));
  return {
    address: addressOf(page.entry),
    answer(address) {
      const url = new URL(address);
      const file = url.origin === origin ? contents.get(`${origin}${url.pathname}`) : undefined;
      if (file === undefined) return undefined;
      const headers = page.hasScripts === true ? scriptHeaders : plainHeaders;
      return { contentType: contentTypeOf(file.path), headers, body: Buffer.from(file.contents) };
    },
  };
}

/** As the browser itself would write it: spaces and other letters escaped. */
function addressOf(path: string): string {
  const segments = path.split("/").map(encodeURIComponent);
  return new URL(`/${segments.join("/")}`, origin).href;
}

const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
];

function headersOf(directives: readonly string[]) {
  return {
    "content-security-policy": directives.join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
}

const plainHeaders = headersOf(policy);
/** Scripts from the page's own files, none that is written into it or made by another. */
const scriptHeaders = headersOf([...policy, "script-src 'self'"]);
