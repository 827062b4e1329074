import { expect, test } from "vitest";
import { codeView } from "../../../src/render/layouts/code.ts";
import { contextOf } from "../sample.ts";

const view = (body: string) => codeView(contextOf({ layout: "code", body }));
const fence = (lines: number) => `\`\`\`js\n${"ebb();\n".repeat(lines)}\`\`\``;

test("the first code block has the panel, the rest stands around it", () => {
  const { beforeHtml, codeHtml, afterHtml } = view(`before\n\n${fence(1)}\n\nafter\n\n${fence(1)}`);
  expect(beforeHtml).toBe("<p>before</p>\n");
  expect(codeHtml).toContain(">ebb</span>();");
  expect(afterHtml).toMatch(/^<p>after<\/p>\n<pre /u);
});

test("longer code is set smaller, and a line that has to break counts as two", () => {
  expect([8, 10, 11].map((lines) => view(fence(lines)).size)).toEqual(["large", "medium", "small"]);
  const wide = `    ${"tide + ".repeat(12)}\n`;
  expect(view(`    let sea =\n${wide.repeat(5)}`).size).toBe("small");
});

test("a body without code is shown as it is", () => {
  expect(view("`ebb()`")).toMatchObject({ codeHtml: "", beforeHtml: "<p><code>ebb()</code></p>\n" });
});
