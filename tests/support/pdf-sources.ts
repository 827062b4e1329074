import { inflateSync } from "node:zlib";

/** The text of every object of one of our PDFs, those in object streams one by one. */
export function pdfSources(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString("latin1");
  return [...text.matchAll(/\d+ 0 obj\n(<<[^]*?>>)\nstream\n/g)].flatMap(
    ({ 0: all, 1: source = "", index }) => {
      if (!source.includes("/Type /ObjStm")) return [source];
      const length = Number(/\/Length (\d+)/.exec(source)?.[1]);
      const start = index + all.length;
      const inside = inflateSync(bytes.subarray(start, start + length)).toString("latin1");
      const first = Number(/\/First (\d+)/.exec(source)?.[1]);
      const places = inside
        .slice(0, first)
        .trim()
        .split(/\s+/)
        .map(Number)
        .filter((_, at) => at % 2 === 1);
      return places.map((place, at) => inside.slice(first + place, first + (places[at + 1] ?? Infinity)));
    },
  );
}
