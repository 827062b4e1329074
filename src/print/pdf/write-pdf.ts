import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { PdfDraft } from "./draft.ts";
import type { PdfObject } from "./read-pdf.ts";

/** Objects without a stream are compressed this many together: a reader that wants one inflates no more than these. */
const together = 400;

/**
 * The file: streams as they are, all other objects in compressed object streams, a compressed table of offsets (ISO 32000-1,
 * 7.5.7 and 7.5.8). Its identifier is made from its contents: the same objects make the same bytes.
 */
export function writePdf({ objects, root, info }: PdfDraft): Uint8Array {
  const ordered = [...objects].toSorted(([left], [right]) => left - right);
  const plain = ordered.filter(([, { stream }]) => stream === undefined);
  const last = ordered.at(-1)?.[0] ?? 0;
  const groups = Array.from({ length: Math.ceil(plain.length / together) }, (_, index) =>
    plain.slice(index * together, (index + 1) * together),
  );
  const file = startFile();
  const entries = new Map<number, Entry>();
  for (const [number, object] of ordered) {
    if (object.stream !== undefined)
      entries.set(number, [1, file.add(number, object.source, object.stream), 0]);
  }
  for (const [index, group] of groups.entries()) {
    const number = last + 1 + index;
    const { source, stream } = objectStream(group);
    entries.set(number, [1, file.add(number, source, stream), 0]);
    for (const [place, [inside]] of group.entries()) entries.set(inside, [2, number, place]);
  }
  return file.end(entries, { table: last + 1 + groups.length, root, info });
}

/** What a row of the table holds: 1, offset, 0, or 2, number of the object stream, place in it. */
type Entry = readonly [type: number, where: number, place: number];

function startFile() {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "latin1")];
  let length = chunks[0]?.length ?? 0;
  const push = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  return {
    /** Returns its offset. */
    add(number: number, source: string, stream: Uint8Array): number {
      const offset = length;
      push(Buffer.from(`${number} 0 obj\n${source}\nstream\n`, "latin1"));
      push(Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength));
      push(Buffer.from("\nendstream\nendobj\n", "latin1"));
      return offset;
    },
    end(entries: Map<number, Entry>, numbers: { table: number; root: number; info: number }): Uint8Array {
      const { table, root, info } = numbers;
      const start = length;
      entries.set(table, [1, start, 0]);
      const rows = deflateSync(tableRows(entries, table + 1));
      const hash = chunks.reduce((sum, chunk) => sum.update(chunk), createHash("sha256"));
      const id = hash.digest("hex").slice(0, 32);
      const source = `<</Type /XRef /Size ${table + 1} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] /Filter /FlateDecode /Length ${rows.length}>>`;
      this.add(table, source, rows);
      push(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

function tableRows(entries: ReadonlyMap<number, Entry>, size: number): Buffer {
  const rows = Buffer.alloc(size * 7);
  for (const [number, [type, where, place]] of entries) {
    rows.writeUInt8(type, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(place, number * 7 + 5);
  }
  rows.writeUInt16BE(0xffff, 5);
  return rows;
}

function objectStream(group: readonly (readonly [number, PdfObject])[]): { source: string; stream: Buffer } {
  let offset = 0;
  const places = group.map(([number, { source }]) => {
    const place = `${number} ${offset}`;
    offset += source.length + 1;
    return place;
  });
  const head = `${places.join(" ")}\n`;
  const body = group.map(([, { source }]) => source).join("\n");
  const stream = deflateSync(Buffer.from(head + body, "latin1"));
  return {
    source: `<</Type /ObjStm /N ${group.length} /First ${head.length} /Filter /FlateDecode /Length ${stream.length}>>`,
    stream,
  };
}
