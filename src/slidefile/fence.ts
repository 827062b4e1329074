/** The opening line of fenced code: "```js", "~~~", also after a list marker or indented in a list item. */
export interface Fence {
  readonly character: string;
  readonly length: number;
  /** Then it ends with its item: at a line that is not indented. */
  readonly isInList: boolean;
}

/** Undefined if the line opens no code; four spaces make a fence into text unless a list is open. */
export function fenceAt(line: string, isListOpen: boolean): Fence | undefined {
  const { indent = "", markers = "", run, info = "" } = opening.exec(line)?.groups ?? {};
  if (run === undefined || (run.startsWith("`") && info.includes("`"))) return undefined;
  const isInList = markers !== "" || (isListOpen && indent !== "");
  if (!isInList && !isShallow(indent)) return undefined;
  return { character: run.slice(0, 1), length: run.length, isInList };
}

export function closesFence(line: string, fence: Fence): boolean {
  const run = closing.exec(line)?.groups;
  if (run?.["run"] === undefined) return false;
  return (
    (fence.isInList || isShallow(run["indent"])) &&
    run["run"].startsWith(fence.character) &&
    run["run"].length >= fence.length
  );
}

/** Whether code that opens at a line is closed further down; answers without walking the file again for each fence. */
export function fenceClosers(lines: readonly string[]): (line: number, fence: Fence) => boolean {
  const lastByRun = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const groups = closing.exec(line)?.groups;
    if (groups?.["run"] !== undefined && isShallow(groups["indent"])) lastByRun.set(groups["run"], index);
  }
  const runs = [...lastByRun];
  return (line, fence) =>
    runs.some(([run, last]) => last > line && run.startsWith(fence.character) && run.length >= fence.length);
}

export function closingFence(fence: Fence): string {
  return fence.character.repeat(fence.length);
}

function isShallow(indent: string | undefined): boolean {
  return /^ {0,3}$/.test(indent ?? "");
}

const opening =
  /^(?<indent>[ \t]*)(?<markers>(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?<run>`{3,}|~{3,})(?<info>.*)$/s;
const closing = /^(?<indent>[ \t]*)(?<run>`{3,}|~{3,})[ \t]*$/;
