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

test("more lines and longer ones are set smaller, so that each keeps its length", () => {
  expect([8, 10, 11].map((lines) => view(fence(lines)).size)).toEqual(["large", "medium", "small"]);
  const line = (letters: number) => `\`\`\`\n${"x".repeat(letters)}\n\`\`\``;
  expect([54, 61, 62].map((letters) => view(line(letters)).size)).toEqual(["large", "medium", "small"]);
  expect(view(line(52).replace("```", "```js [1]")).size).toBe("medium");
});

test("a body without code is shown as it is", () => {
  expect(view("`ebb()`")).toMatchObject({ codeHtml: "", beforeHtml: "<p><code>ebb()</code></p>\n" });
});
