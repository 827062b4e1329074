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
