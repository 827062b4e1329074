import { deflateSync } from "node:zlib";
import { parseDict } from "./parse-value.ts";
import type { PdfFile, PdfObject } from "./read-pdf.ts";
import { listOf, type PdfDict, type PdfValue, referenceOf, writeValue } from "./value.ts";

/** A PDF that is being changed. Objects are known by their numbers, which never change. */
export interface PdfDraft {
  readonly root: number;
  readonly info: number;
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** An object that is a dictionary, or a stream's. Throws where there is none. */
  dict(number: number): PdfDict;
  /** The dictionary itself, or the one that a reference names; undefined for any other value. */
  resolve(value: PdfValue | undefined): PdfDict | undefined;
  set(number: number, value: PdfValue, stream?: Uint8Array): void;
  add(value: PdfValue): number;
  remove(number: number): void;
}

export function draftOf(file: PdfFile): PdfDraft {
  const objects = new Map(file.objects);
  let last = Math.max(...objects.keys());
  const add = (value: PdfValue): number => {
    objects.set(++last, { source: writeValue(value), stream: undefined });
    return last;
  };
  const dict = (number: number): PdfDict => {
    const object = objects.get(number);
    if (object === undefined) throw new Error(`expected an object ${number} in a PDF`);
    return parseDict(object.source);
  };
  return {
    root: file.root,
    info: file.info ?? add("<<>>"),
    objects,
    dict,
    resolve(value) {
      if (value !== undefined && typeof value !== "string" && "fields" in value) return value;
      const number = referenceOf(value);
      return number === undefined || !objects.get(number)?.source.startsWith("<<") ? undefined : dict(number);
    },
    set(number, value, stream) {
      objects.set(number, { source: writeValue(value), stream: stream ?? objects.get(number)?.stream });
    },
    add,
    remove: (number) => void objects.delete(number),
  };
}

/** The numbers of the pages, in their order. */
export function pagesOf(draft: PdfDraft): readonly number[] {
  const walk = (number: number): readonly number[] => {
    const { fields } = draft.dict(number);
    if (fields.get("Type") === "/Page") return [number];
    return listOf(fields.get("Kids")).flatMap((kid) => walk(referenceOf(kid) ?? 0));
  };
  return walk(referenceOf(draft.dict(draft.root).fields.get("Pages")) ?? 0);
}

/** Every object that is an element of the tag tree, as it stands in the file. */
export function* tags(draft: PdfDraft): Generator<readonly [number: number, source: string]> {
  for (const [number, { source }] of draft.objects) {
    if (source.startsWith("<</Type /StructElem")) yield [number, source];
  }
}

/** Replaces a stream's contents by new ones, which are compressed. */
export function setStream(draft: PdfDraft, number: number, contents: string): void {
  const stream = deflateSync(Buffer.from(contents, "latin1"));
  const fields = new Map(draft.dict(number).fields);
  fields.set("Filter", "/FlateDecode").set("Length", String(stream.length));
  draft.set(number, { fields }, stream);
}
