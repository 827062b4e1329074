import { expect, test } from "vitest";
import type { Icon } from "../../../src/model/icons.ts";
import { withEmoji, withoutEmoji } from "../../../src/render/icons/emoji-html.ts";
import { ownLook } from "../sample.ts";

const look = await ownLook();
const marked = (html: string) => withEmoji(html, look);

test("an emoji stays text, with a class for its picture", () => {
  expect(marked("<p>Go 🚀!</p>")).toBe('<p>Go <span class="emoji emoji-1f680">🚀</span>!</p>');
});

test("what is joined, coloured or a flag is one emoji", () => {
  const classes = [...marked("👩‍🚀 👍🏽 ❤️ 🇮🇩 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣").matchAll(/emoji emoji-([\w-]+)/gu)].map(([, key]) => key);
  expect(classes).toEqual([
    "1f469-200d-1f680",
    "1f44d-1f3fd",
    "2764",
    "1f1ee-1f1e9",
    "1f3f4-e0067-e0062-e0073-e0063-e0074-e007f",
    "0031-20e3",
  ]);
});

test("what is both is an emoji where no font of the slides has it", () => {
  expect(marked("<p>☎ ✔</p>")).toBe("<p>☎ ✔</p>");
  expect(withEmoji("<p>☎</p>", { ...look, fonts: () => [] })).toContain('class="emoji emoji-260e"');
  expect(marked("<p>© 3 # ™</p>")).toBe("<p>© 3 # ™</p>");
});

test("a selector for text is heeded", () => {
  expect(marked("<p>☎\uFE0E</p>")).toBe("<p>☎\uFE0E</p>");
});

test("tags, comments and the source of formulas stay, and so does what was marked before", () => {
  const html =
    '<p title="🚀">x</p><!-- 🚀 --><annotation encoding="application/x-tex">🚀</annotation><span class="emoji emoji-1f680">🚀</span>';
  expect(marked(html)).toBe(html);
});

test("without pictures nothing is marked", () => {
  expect(withEmoji("<p>🚀</p>", { ...look, icons: () => undefined })).toBe("<p>🚀</p>");
});

test("whoever installs another set of emoji wants it", () => {
  const icon: Icon = {
    body: "<circle/>",
    left: 0,
    top: 0,
    width: 9,
    height: 9,
    turns: 0,
    isMirrored: false,
    isUpsideDown: false,
  };
  const asked: string[] = [];
  const icons = (set: string) => {
    asked.push(set);
    return set === "openmoji" ? { names: [], icon: () => icon, emoji: () => icon } : undefined;
  };
  expect(withEmoji("🚀", { ...look, icons })).toContain("emoji-1f680");
  expect(asked).not.toContain("noto");
});

test("a place without pictures goes without emoji", () => {
  expect(withoutEmoji("Launch 🚀 day 👩‍🚀")).toBe("Launch day");
});
