/** What stands before and after a text's first colon; undefined without one. "9:30" and "std::map" have none. */
export function partedAtColon(text: string): readonly [before: string, after: string] | undefined {
  const match = /^(?<before>.*?[^\s:：])(?::\s+|：\s*)(?<after>\S.*)$/u.exec(text);
  const { before, after } = match?.groups ?? {};
  return before === undefined || after === undefined ? undefined : [before, after];
}
