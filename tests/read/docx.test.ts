import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { docx, footnoteReference, paragraph, picture, table, words } from "../support/docx.ts";
import { zip } from "../support/zip.ts";
import { outline, readDocument } from "./outline.ts";

const png = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  Buffer.from("0000028000000168", "hex"),
  Buffer.alloc(20),
]);

describe("a document", () => {
  test("has its structure by styles, and the number of the paragraph where others have lines", async () => {
    const body = [
      paragraph("Tides", { style: "Title" }),
      paragraph(""),
      paragraph("Moon", { style: "Heading1" }),
      paragraph("It pulls."),
      paragraph("Near side", { list: ["bullet", 0] }),
      paragraph("Drawn up", { list: ["number", 1] }),
      paragraph("In figures", { style: "Heading2" }),
      table(["Place", "Metres"], ["Jepara", "2"]),
      paragraph("Learn to wait.", { style: "Quote" }),
      paragraph("And to sail.", { style: "Quote" }),
      paragraph("The sea."),
    ];
    expect(outline(await readDocument(docx(body)))).toEqual([
      "1-1 title: Tides",
      "3-3 heading 2: Moon",
      "4-4 paragraph: It pulls.",
      "5-6 list",
      "  5-5 paragraph: Near side",
      "  6-6 list from 1",
      "    6-6 paragraph: Drawn up",
      "7-7 heading 3: In figures",
      "8-11 table: PlaceMetresJepara2",
      "12-13 blockquote: Learn to wait.And to sai",
      "14-14 paragraph: The sea.",
    ]);
  });

  test("without a title's style has its only first heading as title", async () => {
    const body = [paragraph("Tides", { style: "Heading1" }), paragraph("The sea.")];
    expect(outline(await readDocument(docx(body)))[0]).toBe("1-1 title: Tides");
  });

  test("has lists of nine levels", async () => {
    const items = Array.from({ length: 9 }, (_, level) =>
      paragraph(`x${level}`, { list: ["bullet", level] }),
    );
    const lines = outline(await readDocument(docx([paragraph("The sea."), ...items])));
    expect(lines.at(-1)).toBe(`${"  ".repeat(9)}10-10 paragraph: x8`);
  });

  test("has its footnotes at the end, placed where they are referred to", async () => {
    const body = [
      paragraph("The sea."),
      paragraph(words("It rises") + footnoteReference("7") + words(".")),
      paragraph("Ships."),
    ];
    const edition = await readDocument(docx(body, { footnotes: { "7": "Twice a day." } }));
    expect(outline(edition)).toEqual([
      "1-1 paragraph: The sea.",
      "2-2 paragraph: It rises.",
      "3-3 paragraph: Ships.",
      "2-2 footnoteDefinition: Twice a day.",
    ]);
  });

  test("says who made it and when; its own byline counts more", async () => {
    const properties =
      "<dc:title>Tides</dc:title><dc:creator>Office PC &amp; Co</dc:creator>" +
      "<dcterms:created>2024-05-03T08:00:00Z</dcterms:created>";
    const body = [paragraph("The sea.")];
    expect((await readDocument(docx(body, { properties }))).meta).toEqual({
      title: "Tides",
      author: "Office PC & Co",
      date: "2024-05-03",
    });
    const signed = [paragraph("By Mira Novak"), ...body];
    expect((await readDocument(docx(signed, { properties }))).meta.author).toBe("Mira Novak");
  });

  test("has only links that are safe to follow", async () => {
    const links = { bad: "javascript:steal()", good: "https://example.org/" };
    const body = [paragraph(words("one", { link: "bad" }) + words(" two", { link: "good" }))];
    const edition = await readDocument(docx(body, { links }));
    expect(outline(edition)).toEqual(["1-1 paragraph: one two"]);
    expect(JSON.stringify(edition.root)).not.toContain("steal");
    expect(JSON.stringify(edition.root)).toContain("https://example.org/");
  });

  test("with formulas is reported, for they are left out", async () => {
    const formula = "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>";
    const { diagnostics } = await readDocument(docx([paragraph(words("The sea ") + formula + formula)]));
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "read/docx-left-out",
        message: "expected text, lists, tables and pictures, found formulas: 2 left out",
      },
    ]);
  });
});

describe("pictures", () => {
  test("are handed over by their hash, with size and caption", async () => {
    const body = [
      paragraph("The sea."),
      paragraph(picture("p1", "The harbour")),
      paragraph("At dusk", { style: "Caption" }),
      paragraph(picture("p1", "Again")),
    ];
    const edition = await readDocument(docx(body, { pictures: { p1: { name: "a.png", bytes: png } } }));
    expect(outline(edition).slice(1)).toEqual([
      "2-2 figure: The harbour",
      "3-3 caption: At dusk",
      "4-4 figure: Again",
    ]);
    expect(edition.assets).toMatchObject([{ width: 640, height: 360, bytes: png }]);
    expect(JSON.stringify(edition.root).split(`"url":"${edition.assets[0]?.path}"`)).toHaveLength(3);
  });

  test("that browsers do not show, and those that lie elsewhere, are reported with their paragraph", async () => {
    const pictures = { p1: { name: "a.emf", bytes: Buffer.from("\u0001\0\0\0EMF") } };
    const body = [
      paragraph("The sea."),
      paragraph(picture("p1", "Chart")),
      paragraph(picture("elsewhere", "Boat", { linked: true })),
    ];
    const links = { elsewhere: "file:///etc/hostname" };
    const edition = await readDocument(docx(body, { pictures, links }));
    expect(edition.diagnostics).toMatchObject([
      { severity: "warning", code: "read/image-format", place: { file: "en.docx", line: 2 } },
      { severity: "warning", code: "read/image-missing", place: { file: "en.docx", line: 3 } },
    ]);
    expect([outline(edition), edition.assets]).toEqual([["1-1 paragraph: The sea."], []]);
  });
});

describe("what is no document", () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const error = await readDocument(bytes, "sr").catch((caught: unknown) => caught);
    if (!(error instanceof UserError)) throw new Error("expected a UserError", { cause: error });
    expect(error.place).toEqual({ file: "sr.docx" });
    expect(error.hint).toBeTruthy();
    return error.message;
  };
  const whole = docx([paragraph("The sea.")]);
  const zeros = Buffer.alloc(30 * 1024 * 1024);
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(500),
      Buffer.from(stream, "utf16le"),
    ]);
  const types = { name: "[Content_Types].xml", contents: "<Types/>" };

  test("a bomb of four files, whatever it says of its size", async () => {
    const bomb = zip([types, ...["a", "b", "c", "d"].map((name) => ({ name, contents: zeros }))]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toBe(
      "expected a DOCX file, found one that grows beyond 100 MB when it is unpacked",
    );
    const lie = Buffer.from(bomb);
    for (let at = 0; (at = lie.indexOf(Buffer.from("504b0102", "hex"), at)) >= 0; at++)
      lie.writeUInt32LE(1, at + 24);
    expect(await refusal(lie)).toContain("100 MB");
  });

  test("an archive of 1,001 parts", async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => ({ name: `${index}`, contents: "" }));
    expect(await refusal(zip([types, ...entries]))).toBe(
      "expected a DOCX file, found one of more than 1,000 parts",
    );
  });

  test("a document of a million empty paragraphs", async () => {
    const bytes = docx([paragraph("The sea."), "<w:p/>".repeat(1_000_000)]);
    expect(await refusal(bytes)).toBe("expected a DOCX file, found one of more than a million XML tags");
  });

  test.each([
    ["an empty file", new Uint8Array(), "an empty one"],
    ["half a document", whole.subarray(0, whole.length / 2), "a broken one"],
    ["one with a byte changed", Buffer.from(whole).fill(0x55, 60, 90), "a broken one"],
    ["one whose text is no XML", docx(["<w:p><w:r>"]), "a broken one"],
    ["one of elements without end", docx(["<w:ins>".repeat(20_000)]), "a broken one"],
    ["an old Word file", ole("WordDocument"), "an old Word document (.doc)"],
    ["one with a password", ole("EncryptedPackage"), "one that is protected by a password"],
    [
      "an archive with a password",
      zip([{ ...types, isEncrypted: true }]),
      "one that is protected by a password",
    ],
    ["an RTF file", Buffer.from("{\\rtf1\\ansi The sea.}"), "an RTF file"],
    ["a PDF file", Buffer.from("%PDF-1.7\n"), "a PDF file"],
    ["an OpenDocument file", zip([{ name: "mimetype", contents: "x" }]), "an OpenDocument or EPUB file"],
    ["another archive", zip([{ name: "a.txt", contents: "The sea." }]), "another ZIP archive"],
  ])("%s", async (_, bytes, found) => {
    expect(await refusal(bytes)).toBe(`expected a DOCX file, found ${found}`);
  });

  test("a document without a letter", async () => {
    expect(await refusal(docx([paragraph("")]))).toBe("expected an article, found an empty file");
  });
});
