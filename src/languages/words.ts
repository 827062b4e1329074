/** A word list from a text with commas between its entries, each once; line breaks count as spaces. */
export function words(text: string): readonly string[] {
  const entries = text.split(",").map((entry) => entry.replaceAll(/\s+/g, " ").trim());
  return [...new Set(entries)].filter((entry) => entry !== "");
}
