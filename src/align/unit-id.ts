import { createHash } from "node:crypto";

/** Gives ids to texts in their order: `u` and eight hexadecimal digits of SHA-256, then `-2`, `-3` … for repeated ones. */
export function unitIds(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `u${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
