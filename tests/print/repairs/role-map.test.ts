import { expect, test } from "vitest";
import { mapRoles } from "../../../src/print/repairs/role-map.ts";
import { pdfOf, written } from "../../support/pdf-drafts.ts";

const withRoles = (...roles: readonly string[]) => {
  const tags = roles.map((role, index) => [index + 3, `<</Type /StructElem /S /${role} /K [0]>>`] as const);
  const draft = pdfOf({
    1: "<</Type /Catalog /StructTreeRoot 2 0 R>>",
    2: "<</Type /StructTreeRoot>>",
    ...Object.fromEntries(tags),
  });
  mapRoles(draft);
  return written(draft, 2);
};

test("a role that PDF 1.7 does not know is said to stand for one that it knows", () => {
  expect(withRoles("Strong", "Aside", "Em", "H2", "Em")).toBe(
    "<</Type /StructTreeRoot /RoleMap <</Aside /Div /Em /Span /Strong /Span>>>>",
  );
});

test("one that nobody knows is a span of text", () => {
  expect(withRoles("Murmur")).toBe("<</Type /StructTreeRoot /RoleMap <</Murmur /Span>>>>");
});

test("roles that PDF 1.7 knows need none", () => {
  expect(withRoles("Document", "H1", "L", "LBody", "TH", "Figure", "Link")).toBe("<</Type /StructTreeRoot>>");
});
