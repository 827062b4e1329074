import type { Sentence } from "../model/alignment.ts";

const joined = new WeakMap<readonly Sentence[], Sentence>();

/** Sentences in a row as one, with what stands between them; the first alone if they are from several blocks. */
export function joinedSentence(sentences: readonly Sentence[]): Sentence | undefined {
  const [first, ...others] = sentences;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first;
  const known = joined.get(sentences);
  if (known !== undefined) return known;
  const { block, start } = first;
  const isOneBlock = others.every((other) => other.block === block);
  const made = isOneBlock ? { block, start, end: last.end, text: block.text.slice(start, last.end) } : first;
  joined.set(sentences, made);
  return made;
}
