import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iconLibrary } from "../../src/host/icon-library.ts";
import { findIcon } from "../../src/render/icons/find-icon.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";

const folder = new URL("dialect/", import.meta.url);
const library = iconLibrary([import.meta.dirname]);
const forms = readdirSync(folder).filter((name) => name.endsWith(".md"));

/** Each form as authors write it, and beside it the HTML that it becomes, with what is said of it at the end. */
test.each(forms)("%s", async (name) => {
  const told: string[] = [];
  const source = readFileSync(new URL(name, folder), "utf8");
  const html = renderMarkdown(source, {
    toSlide: (id) => `#/${id}`,
    at: { file: name, line: 1 },
    refuse: ({ severity, code, message }, place) =>
      void told.push(`<!-- ${severity} ${code} ${place?.line ?? "?"}: ${message} -->\n`),
    icon: (wanted) => findIcon(wanted, library),
    diagram: (drawn) =>
      drawn.startsWith("undrawn") ? undefined : { href: "../assets/diagram.svg", width: 600, height: 200 },
    picture: (address) => ({ href: `../assets/${address}`, width: 1600, height: 900 }),
  });
  await expect(html + told.join("")).toMatchFileSnapshot(
    new URL(name.replace(/md$/u, "html"), folder).pathname,
  );
});
