/** Where the client and its events are; no deck's name begins with a dot. */
export const livePaths = {
  script: "/.diptych/live.js",
  style: "/.diptych/live.css",
  events: "/.diptych/events",
} as const;

export interface LivePage {
  /** Whoever listens for changes shows it. */
  readonly token: string;
  /** The path in the output folder. */
  readonly page: string;
  /** Up to which change the page is up to date. */
  readonly seen: number;
}

/** A page as it is served: it listens for changes, and its own policy lets it. The file stays as it is. */
export function withLiveClient(html: string, { token, page, seen }: LivePage): string {
  const attributes = `src="${livePaths.script}" data-token="${token}" data-seen="${seen}" data-page="${escaped(page)}"`;
  const script = `<script ${attributes}></script>\n`;
  const end = html.lastIndexOf("</body>");
  const admitted = html.replace(policies, (policy) => admitting(policy));
  if (end === -1) return admitted + script;
  const shift = admitted.length - html.length;
  return admitted.slice(0, end + shift) + script + admitted.slice(end + shift);
}

const policies = /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/u;

/** The client's script and style, and its events. */
function admitting(policy: string): string {
  const rules = new Map(
    policy.split(";").map((rule): [string, readonly string[]] => {
      const [name = "", ...sources] = rule.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
  for (const name of ["script-src", "style-src", "connect-src"]) {
    const sources = (rules.get(name) ?? []).filter((source) => source !== "'none'");
    rules.set(name, sources.includes("'self'") ? sources : ["'self'", ...sources]);
  }
  return [...rules].map((rule) => rule.flat().join(" ")).join("; ");
}

/** What stands where a page is not, or not yet. */
export function missingPage(): string {
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8"><title>Not here</title>',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
    "<style>body{font:18px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:32em;padding:0 1em;color-scheme:light dark}</style>",
    "</head><body><main><h1>Nothing here yet</h1>",
    '<p>This page appears as soon as it is built. <a href="/">All decks</a></p></main>',
    "</body></html>\n",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
