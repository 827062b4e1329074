import type { ParallelText } from "./parallel.ts";

/** Which part of the data a pair of editions belongs to: only the first was looked at while the aligner was written. */
export const halves = ["developed on", "held-out documents", "unseen languages"] as const;
export type Half = (typeof halves)[number];

/** Every second document by name, but for one that scripts without spaces need on the other side. */
const heldOutDocuments: ReadonlySet<string> = new Set([
  "finding-users",
  "starting-a-project",
  "choosing-the-state-structure",
  "editor-setup",
  "index",
  "manipulating-the-dom-with-refs",
  "queueing-a-series-of-state-updates",
  "referencing-values-with-refs",
  "responding-to-events",
  "state-as-a-snapshot",
  "updating-arrays-in-state",
  "your-first-component",
]);

const unseenLanguages: ReadonlySet<string> = new Set(["hi", "ru", "tr"]);

export function halfOf({ name }: ParallelText, langs: readonly string[]): Half {
  if (langs.some((lang) => unseenLanguages.has(lang))) return "unseen languages";
  return heldOutDocuments.has(name.replace(/^[a-z]+-/u, "")) ? "held-out documents" : "developed on";
}
