import type { ServerResponse } from "node:http";
import type { ChangedPages } from "./changed-pages.ts";
import type { Problem } from "./problem.ts";

/** Tells open pages what happens, as server-sent events. */
export interface LiveEvents {
  /** The number of the latest change, from 0. */
  readonly latest: () => number;
  /** A page that listens, and the last change that it knows of: it is told of later ones at once. */
  readonly listen: (response: ServerResponse, since: number) => void;
  readonly news: TellNews;
}

/** Pages that changed, and all that is wrong now. */
export type TellNews = (pages: ChangedPages, problems: readonly Problem[]) => void;

export function liveEvents(): LiveEvents {
  const listeners = new Set<ServerResponse>();
  const changes = new Map<string, { readonly at: number; readonly slides: readonly string[] }>();
  let latest = 0;
  let problems: readonly Problem[] = [];
  const tellAll = (message: string): void => {
    for (const listener of listeners) listener.write(message);
  };
  return {
    latest: () => latest,
    listen(response, since) {
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      const missed = [...changes].filter(([, { at }]) => at > since);
      response.write(event("problems", latest, problems));
      if (missed.length > 0) response.write(changedEvent(latest, missed));
    },
    news(pages, current) {
      const hasNewProblems = JSON.stringify(current) !== JSON.stringify(problems);
      problems = current;
      // First: a page that loads again asks for the problems by itself.
      if (pages.size > 0) {
        latest++;
        const changed = [...pages].map(([page, slides]) => [page, { at: latest, slides }] as const);
        for (const [page, change] of changed) changes.set(page, change);
        tellAll(changedEvent(latest, changed));
      }
      if (hasNewProblems) tellAll(event("problems", latest, problems));
    },
  };
}

function changedEvent(
  id: number,
  pages: readonly (readonly [page: string, change: { readonly slides: readonly string[] }])[],
): string {
  return event("changed", id, Object.fromEntries(pages.map(([page, { slides }]) => [page, slides])));
}

/** JSON has no line ends of its own, which would end the event. */
function event(name: string, id: number, data: unknown): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
