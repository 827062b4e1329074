import { UserError } from "../model/user-error.ts";
import { unzip, type ZipFlaw } from "./zip.ts";

/**
 * The parts of a DOCX file by name, all inflated within limits: at most 1,000 of them, 100 MB and a million XML tags,
 * whatever the archive says of itself. Throws `UserError` for broken, encrypted and other files.
 */
export function docxParts(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  const found = unzip(bytes, { files: 1000, bytes: 100 * 1024 * 1024 });
  if (found.type === "flaw")
    throw refusal(found.flaw === "broken" ? otherFormat(bytes) : problems[found.flaw], file);
  if (found.files.has("[Content_Types].xml")) return withinTags(found.files, file);
  throw refusal(found.files.has("mimetype") ? openDocument : noDocument, file);
}

/** Each tag takes a few kilobytes of memory while a document is read. */
function withinTags(files: ReadonlyMap<string, Uint8Array>, file: string): ReadonlyMap<string, Uint8Array> {
  const xml = [...files].filter(([name]) => /\.(?:xml|rels)$/i.test(name));
  const tags = xml.reduce((sum, [, bytes]) => sum + tagsIn(bytes), 0);
  if (tags > 1_000_000) throw refusal(problems["too-many-tags"], file);
  return files;
}

function tagsIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x3c) count += 1;
  return count;
}

/** The end of the sentence that says what was found, and the remedy. */
interface Problem {
  readonly found: string;
  readonly hint: string;
}

const saveAgain = "open it in a word processor and save it as DOCX again";

const problems: Readonly<Record<ZipFlaw | "too-many-tags", Problem>> = {
  broken: { found: "a broken one", hint: saveAgain },
  encrypted: { found: "one that is protected by a password", hint: "save it without a password" },
  "too-many-files": {
    found: "one of more than 1,000 parts",
    hint: "if you trust the file, copy its text into a new document",
  },
  "too-many-tags": { found: "one of more than a million XML tags", hint: "split the document" },
  "too-big": {
    found: "one that grows beyond 100 MB when it is unpacked",
    hint: "if you trust the file, make its pictures smaller, or copy its text into a new document",
  },
};

const openDocument: Problem = { found: "an OpenDocument or EPUB file", hint: "open it and save it as DOCX" };
const noDocument: Problem = { found: "another ZIP archive", hint: saveAgain };

/** What carries the extension of a DOCX file and is none. */
function otherFormat(bytes: Uint8Array): Problem {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  if (head === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") {
    return isEncrypted(bytes)
      ? problems.encrypted
      : { found: "an old Word document (.doc)", hint: "open it and save it as DOCX" };
  }
  if (head.startsWith("{\\rtf")) return { found: "an RTF file", hint: "open it and save it as DOCX" };
  if (head.startsWith("%PDF-"))
    return { found: "a PDF file", hint: "save the text as DOCX, text or Markdown" };
  if (bytes.length === 0) return { found: "an empty one", hint: saveAgain };
  return problems.broken;
}

/** A DOCX with a password lies as a stream of this name inside an OLE file ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(Array.from("EncryptedPackage").join("\0"));
}

function refusal({ found, hint }: Problem, file: string): UserError {
  return new UserError(`expected a DOCX file, found ${found}`, { place: { file }, hint });
}

export function brokenDocx(file: string): UserError {
  return refusal(problems.broken, file);
}
