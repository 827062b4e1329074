import { expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { png, svg } from "../support/pictures.ts";
import { order, worldAround } from "../support/worlds.ts";

const article = (picture: string) =>
  `# Tides\n\nThe moon pulls the sea towards it. The sea follows it around the earth.\n\n![The sea at noon](${picture})\n`;

test("an article's pictures lie beside its slides, named by what they are", async () => {
  const disk = memoryDisk({
    "/project/articles/tides/en.md": article("img/noon.svg"),
    "/project/articles/tides/id.md": article("img/siang.png"),
    "/project/articles/tides/img/noon.svg": svg(300, 200),
    "/project/articles/tides/img/siang.png": png(30, 20),
  });
  await build(order(), worldAround(disk));
  const media = [...disk.files().keys()].filter((path) => path.startsWith("/project/slides/tides/media/"));
  expect(media.map((path) => path.replace(/\/[\da-f]{16}\./, "/*."))).toEqual(
    expect.arrayContaining(["/project/slides/tides/media/*.png", "/project/slides/tides/media/*.svg"]),
  );
  expect(media).toHaveLength(2);
  expect(new TextDecoder().decode(disk.files().get("/project/slides/tides/en.md"))).toContain(
    "The sea at noon",
  );
});

const slides = (body: string) => `---\ndeck: sea\nlang: en\n---\n\n# The sea\n\n---\n\n## Waves\n\n${body}\n`;

test("a deck takes along the pictures that it shows, and no others", async () => {
  const disk = memoryDisk({
    "/project/slides/sea/en.md": slides("![A wave](img/wave.svg)\n\nNote:\n\n![A boat](boat.png)"),
    "/project/slides/sea/img/wave.svg": svg(300, 200),
    "/project/slides/sea/boat.png": png(30, 20),
    "/project/slides/sea/media/unused.png": png(20, 20),
  });
  const { diagnostics } = await build(order({ command: "deck" }), worldAround(disk));
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  const shown = [...disk.files().keys()].filter((path) => path.includes("/dist/assets/picture."));
  expect(shown.map((path) => path.replace(/\.[\da-f]{10}\./, ".*."))).toEqual([
    expect.stringMatching(/picture\.\*\.(?:png|svg)$/),
    expect.stringMatching(/picture\.\*\.(?:png|svg)$/),
  ]);
  const page = new TextDecoder().decode(disk.files().get("/project/dist/sea/en.html"));
  for (const path of shown) expect(page).toContain(`src="../assets/${path.split("/").at(-1)}"`);
});

test("a picture that is not there is an error at its line, and the deck is made all the same", async () => {
  const disk = memoryDisk({ "/project/slides/sea/en.md": slides("![A wave](img/wave.svg)") });
  const { diagnostics } = await build(order({ command: "deck" }), worldAround(disk));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([
    {
      severity: "error",
      code: "render/picture-missing",
      message: "expected a picture, found no file at `img/wave.svg` on slide `waves` (en)",
      place: { file: "slides/sea/en.md", line: 12 },
      hint: "check the path: it is relative to the file that names it",
    },
  ]);
  expect(disk.files().has("/project/dist/sea/en.html")).toBe(true);
});
