import { expect, test } from "vitest";
import { parseValue } from "../../src/print/pdf/parse-value.ts";
import { stringText, textString, writeValue } from "../../src/print/pdf/value.ts";

const round = (source: string) => writeValue(parseValue(source));

test("what is read is written as it was", () => {
  const source =
    "<</Type /Page\n/Kids [1 0 R 2 0 R -.5]\n/Title (a \\) (b) >>)\n/ID <00FF>\n/Deep <</A [[true] null]>>>>";
  expect(round(source)).toBe(source);
});

test("two numbers are no reference without its R", () => {
  expect(parseValue("[12 0 R 12 0]")).toEqual(["12 0 R", "12", "0"]);
});

test("text outside of ASCII is in UTF-16, without soft hyphens", () => {
  expect(textString("pa\u00ADsang (surut)")).toBe("(pasang \\(surut\\))");
  expect(textString("Ѓ𝄞")).toBe("<FEFF0403D834DD1E>");
});

test("a string says what was written into it, whatever it is escaped with", () => {
  expect(stringText(textString("pasang (surut)"))).toBe("pasang (surut)");
  expect(stringText(textString("Ѓ𝄞"))).toBe("Ѓ𝄞");
  expect(stringText("(a\\051\\n)")).toBe("a)\n");
});

test("what is no PDF is told, not guessed", () => {
  expect(() => parseValue("<</A 1")).toThrow("expected a token in a PDF");
  expect(() => parseValue("(open")).toThrow("expected the end of a string");
});
