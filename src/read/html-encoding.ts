import { isUtf8 } from "node:buffer";
import { decode } from "./decode.ts";

/**
 * Bytes of a page → text. What is valid UTF-8 is read as such, whatever the page says: browsers re-encode pages when they
 * save them. Else the encoding that its head names counts.
 */
export function decodePage(bytes: Uint8Array, file: string): string {
  const hasMark = bytes[0] === 0xfe || bytes[0] === 0xff;
  if (hasMark || isUtf8(bytes)) return decode(bytes, file);
  const named = namedEncoding(new TextDecoder("latin1").decode(bytes.subarray(0, 1024)));
  return decode(bytes, file, named);
}

/** `<meta charset="windows-1251">`, `<meta … content="text/html; charset=koi8-r">`, `<?xml … encoding="…"?>` */
function namedEncoding(head: string): string | undefined {
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w:.-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  const name = (label?.[1] ?? label?.[2] ?? "").toLowerCase();
  return encodings.has(name) ? name : undefined;
}

/** By the labels that pages use (WHATWG Encoding Standard, section 4.2); UTF-8 is tried before. */
const encodings: ReadonlySet<string> = new Set(
  (
    "big5 cp1250 cp1251 cp1252 euc-jp euc-kr gb18030 gb2312 gbk iso-2022-jp iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 " +
    "iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 " +
    "koi8-r koi8-u latin1 shift_jis tis-620 us-ascii windows-874 windows-1250 windows-1251 windows-1252 windows-1253 " +
    "windows-1254 windows-1255 windows-1256 windows-1257 windows-1258"
  ).split(" "),
);
