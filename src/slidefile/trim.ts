/** Takes these characters off the end. A pattern such as `/ +$/` would look at every run of them: quadratic in long ones. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
