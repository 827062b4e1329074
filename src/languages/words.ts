/** A word list from a text with commas between its entries, each once; line breaks count as spaces. */
export function words(text: string): readonly string[] {
  const entries = text
    .replaceAll(/\s+/g, " ")
    .split(",")
    .map((entry) => entry.trim());
  return [...new Set(entries)].filter((entry) => entry !== "");
}
