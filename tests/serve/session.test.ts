import { afterEach, expect, test } from "vitest";
import type { Disk } from "../../src/host/disk.ts";
import { memoryWatch } from "../../src/host/memory-watch.ts";
import { UserError } from "../../src/model/user-error.ts";
import type { Problem } from "../../src/serve/problem.ts";
import { type Session, startSession } from "../../src/serve/session.ts";
import { diskWith, file, generatedDisk, textOf, tides } from "../support/edited-decks.ts";
import { order, worldAround } from "../support/worlds.ts";

let session: Session;
afterEach(() => session[Symbol.asyncDispose]());

interface News {
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly Problem[];
}

/** A session whose rounds a test waits for; what it did is told in a list. */
async function started(disk: Disk) {
  const { watch, stir, folders } = memoryWatch();
  const log: string[] = [];
  const rounds: News[] = [];
  let round = Promise.withResolvers<News>();
  let pages: News["pages"] = {};
  const world = worldAround(disk);
  session = await startSession({
    order: order({ command: "screen" }),
    world: { ...world, progress: (deck, stage) => void log.push(`${deck} ${stage}`) },
    watch,
    quiet: 0,
    audience: {
      built: (deck) => void log.push(`${deck} built`),
      stopped: ({ message }) => void log.push(message),
      news(changed, problems) {
        if (changed.size > 0) pages = Object.fromEntries(changed);
        else {
          rounds.push({ pages, problems });
          round.resolve({ pages, problems });
        }
      },
    },
  });
  void session.failed.catch((error: unknown) => round.reject(error));
  await round.promise;
  return {
    folders,
    log,
    /** What the next round tells, after a change. */
    after: async (change: () => Promise<unknown>): Promise<News> => {
      await change();
      [log.length, pages] = [0, {}];
      round = Promise.withResolvers();
      stir();
      return round.promise;
    },
  };
}

const save = (disk: Disk, path: string, contents: string) => () => disk.writeAll([{ path, contents }]);

test("a slide file that is edited makes its deck's pages again and nothing else", async () => {
  const disk = await generatedDisk();
  const { after, log } = await started(disk);
  expect(log).toContain("tides align");
  const { pages } = await after(save(disk, file, textOf(disk).replace("Bridges rise", "All bridges rise")));
  expect(pages["tides/en.html"]).toEqual(["a-harbour-prepares-for-the-tide-in-three"]);
  expect(pages["tides/en+id.html"]).toEqual(["a-harbour-prepares-for-the-tide-in-three"]);
  expect(log).toEqual(["tides render", "tides write", "tides built"]);
});

test("an article that is edited makes its slides again, once: its own slide files are no change", async () => {
  const disk = await generatedDisk();
  const { after, log } = await started(disk);
  const article = tides.en.join("\n\n").replace("Today a turbine", "Since then a turbine");
  await after(save(disk, "/project/articles/tides/en.md", article));
  expect(log).toContain("tides plan");
  expect(textOf(disk)).toContain("Since then a turbine");
  await after(async () => {});
  expect(log).toEqual([]);
});

test("a file that is saved as it was, or is no input, changes nothing", async () => {
  const disk = await generatedDisk();
  const { after, log } = await started(disk);
  await after(save(disk, file, textOf(disk)));
  await after(save(disk, "/project/slides/tides/.en.md.swp", "swap"));
  expect(log).toEqual([]);
});

test("a mistake is told with its place, and forgotten when it is mended", async () => {
  const disk = await generatedDisk();
  const { after } = await started(disk);
  const good = textOf(disk);
  const bad = `${good}\n\n![The moon](moon.png)\n`;
  const { problems } = await after(save(disk, file, bad));
  expect(problems.map(({ place }) => place)).toEqual([`slides/tides/en.md:${bad.split("\n").length - 1}`]);
  expect((await after(save(disk, file, good))).problems).toEqual([]);
});

test("settings that cannot be read stop nothing for good", async () => {
  const disk = await generatedDisk();
  const { after, log } = await started(disk);
  const { problems } = await after(save(disk, "/project/diptych.yaml", "theme: [oops\n"));
  expect(problems[0]?.place).toMatch(/^diptych\.yaml:/u);
  expect((await after(save(disk, "/project/diptych.yaml", "theme: ink\n"))).problems).toEqual([]);
  expect(log).toContain("tides built");
});

test("a folder that is locked is told of, and the session lives", async () => {
  const below = await generatedDisk();
  let isLocked = false;
  const disk: Disk = {
    ...below,
    list: async (folder) => {
      if (isLocked && folder.startsWith("/project/slides/tides")) throw new UserError("locked");
      return below.list(folder);
    },
  };
  const { after } = await started(disk);
  expect((await after(async () => (isLocked = true))).problems.map(({ message }) => message)).toEqual([
    "locked",
  ]);
  isLocked = false;
  expect((await after(async () => {})).problems).toEqual([]);
});

test("one deck's failure is none of the others', and a new deck is built when it appears", async () => {
  const disk = diskWith(tides, await generatedDisk());
  const { after, log } = await started(disk);
  const bytes = new Uint8Array([0xff, 0xfe, 0xff]);
  const { problems } = await after(() =>
    disk.writeAll([
      { path: "/project/slides/broken/en.md", contents: bytes },
      { path: "/project/slides/coffee/en.md", contents: "# Coffee\n" },
    ]),
  );
  expect(problems).toEqual([
    {
      message: "expected UTF-8, found other bytes",
      place: "slides/broken/en.md",
      hint: "save the file as UTF-8",
    },
  ]);
  expect(log).toContain("coffee built");
  expect(log).not.toContain("tides built");
});

test("a picture that a slide shows is watched wherever it lies in the project", async () => {
  const disk = await generatedDisk();
  const { after, log, folders } = await started(disk);
  await after(save(disk, file, `${textOf(disk)}\n\n![The moon](../../img/moon.svg)\n`));
  await after(async () => {});
  expect(folders()).toContain("/project/img");
  await after(
    save(disk, "/project/img/moon.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  );
  expect(log).toContain("tides built");
});

test("nothing is watched after the end", async () => {
  const { folders } = await started(await generatedDisk());
  expect(folders()).toContain("/project/slides/tides");
  await session[Symbol.asyncDispose]();
  expect(folders()).toEqual([]);
});
