const mostLetters = 60;

/** The first words of a text, for a message: `Twice a day the sea rises …`. */
export function opening(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, text.lastIndexOf(" ", mostLetters) + 1 || mostLetters).trimEnd()} …`;
}
