import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { decode } from "../../src/read/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decode", () => {
  test("takes off the byte order mark", () => {
    expect(decode(utf8("\ufeffTides"), "en.txt")).toBe("Tides");
  });

  test("reads UTF-16 of both byte orders", () => {
    const little = Uint8Array.from([0xff, 0xfe, 0x54, 0x00, 0x3b, 0x04]);
    const big = Uint8Array.from([0xfe, 0xff, 0x00, 0x54, 0x04, 0x3b]);
    expect([decode(little, "sr.txt"), decode(big, "sr.txt")]).toEqual(["Tл", "Tл"]);
  });

  test("ends every line in LF and loses none", () => {
    expect(decode(utf8("a\r\nb\rc\n\nd"), "en.txt")).toBe("a\nb\nc\n\nd");
  });

  test("composes letters, drops what has no width, but keeps the joiners that words are spelled with", () => {
    expect(decode(utf8("c\u030cas zero\u200bwidth soft\u00adhyphen می\u200cروم"), "fa.txt")).toBe(
      "čas zerowidth softhyphen می\u200cروم",
    );
  });

  test("makes no-break spaces plain and keeps tabs", () => {
    expect(decode(utf8("50\u00a0%\u202fof\tit"), "en.txt")).toBe("50 % of\tit");
  });

  test("keeps a replacement character that the file really has", () => {
    expect(decode(utf8("odd \ufffd sign"), "en.txt")).toBe("odd \ufffd sign");
  });
});

describe("what is no text", () => {
  test("binary data", () => {
    const error = errorOf(() => decode(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]), "id.txt"));
    expect(error).toMatchObject({ message: "expected text, found binary data", place: { file: "id.txt" } });
  });

  test("text full of control characters", () => {
    expect(errorOf(() => decode(utf8("a\u0001b\u0002c\u0003"), "id.txt"))?.message).toContain("binary");
  });

  test("invalid UTF-8 is reported with its line", () => {
    const latin1 = Uint8Array.from([...utf8("one\r\ntwo\r\ncaf"), 0xe9, 0x0a, 0x61]);
    expect(errorOf(() => decode(latin1, "fr.txt"))).toMatchObject({
      message: "expected text in UTF-8, found bytes that are no UTF-8",
      place: { file: "fr.txt", line: 3 },
      hint: "save it as UTF-8",
    });
  });

  test("a file cut inside a character", () => {
    const cut = utf8("prvi\nч").subarray(0, 6);
    expect(errorOf(() => decode(cut, "sr.txt"))?.place).toEqual({ file: "sr.txt", line: 2 });
  });
});

function errorOf(run: () => unknown): UserError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return undefined;
}
