/**
 * The rows of a CSV file (RFC 4180), fields trimmed, rows without any text left out. Spreadsheets part fields by commas, semicolons
 * or tabs: the one that the first row has most of counts. A quotation mark that is never closed holds to the end.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/^\uFEFF/u, "");
  const separator = separatorOf(clean);
  const rows: string[][] = [[]];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)(?:"|$)[^${separator}\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`,
    "gu",
  );
  for (const [all, quoted, plain = "", end = ""] of clean.matchAll(field)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end !== separator && end !== "") rows.push([]);
    if (end === "" && all === "") break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n|\r/u, 1);
  const count = (separator: string): number => first.split(separator).length;
  return [";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best), ",");
}
