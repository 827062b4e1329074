import { basename, dirname, join, resolve } from "node:path";
import type { Disk } from "../host/disk.ts";
import { UserError } from "../model/user-error.ts";
import { formatOf } from "./editions.ts";
import { named, toAbsolute } from "./paths.ts";
import type { Project } from "./project.ts";
import { recordedSource } from "./slide-folder.ts";

/** A deck to work on: its name and, if it has one, the folder of its editions. */
export interface DeckPlace {
  readonly name: string;
  /** Absolute; undefined for a deck that has slides and no article. */
  readonly articles: string | undefined;
}

/**
 * The decks that arguments name, each a folder of editions or a deck's name; without arguments all of `articles/` and
 * `slides/`. Throws `UserError` for what is neither, and where a name belongs to another folder.
 */
export async function findDecks(
  disk: Disk,
  project: Project,
  folder: string,
  request: { readonly decks: readonly string[]; readonly name: string | undefined },
): Promise<readonly DeckPlace[]> {
  if (request.name !== undefined) checkName(request.name, request.decks.length);
  const found =
    request.decks.length === 0
      ? await allDecks(disk, project)
      : await Promise.all(request.decks.map((deck) => placeOf(disk, project, folder, deck, request.name)));
  const places = found.filter(
    (place, index) => index === found.findIndex((other) => isSamePlace(place, other)),
  );
  for (const place of places) await refuseForeign(disk, project, place, places);
  return places;
}

/** A name is that of a folder among the slides and of one among the output. */
function checkName(name: string, decks: number): void {
  if (decks !== 1) {
    throw new UserError(`expected one deck with \`--name\`, found ${decks}`, {
      hint: "give each deck its name in a run of its own",
    });
  }
  if (/^[^./\\][^/\\]*$/u.test(name) && name !== "assets") return;
  throw new UserError(`expected a folder's name after \`--name\`, found \`${name}\``, {
    hint: "use letters, digits and hyphens, such as `sales-funnel`",
  });
}

function isSamePlace(left: DeckPlace, right: DeckPlace): boolean {
  return left.name === right.name && left.articles === right.articles;
}

/** Folders that hold editions or slides; others among them are none of ours. */
async function allDecks(disk: Disk, project: Project): Promise<readonly DeckPlace[]> {
  const names = new Set([
    ...(await deckFolders(disk, project.articles, (name) => formatOf(name) !== undefined)),
    ...(await deckFolders(disk, project.slides, (name) => name.endsWith(".md"))),
  ]);
  if (names.size === 0) {
    throw new UserError(`expected decks in \`articles\` or \`slides\`, found none in \`${project.root}\``, {
      hint: "name a folder with one file per language, such as `id.txt` and `sr.md`: `diptych build path/to/folder`",
    });
  }
  return Promise.all([...names].toSorted().map((name) => byName(disk, project, name)));
}

async function deckFolders(
  disk: Disk,
  parent: string,
  isOurs: (file: string) => boolean,
): Promise<readonly string[]> {
  const names = (await disk.list(parent)).filter((name) => !name.startsWith("."));
  const files = await Promise.all(names.map((name) => disk.list(join(parent, name))));
  return names.filter((_, index) => files[index]?.some(isOurs));
}

async function placeOf(
  disk: Disk,
  project: Project,
  folder: string,
  deck: string,
  name: string | undefined,
): Promise<DeckPlace> {
  const path = toAbsolute(folder, deck);
  // A folder among the slides is a deck, not a folder of editions, though its files look like some.
  if (dirname(path) === project.slides) return byName(disk, project, basename(path));
  const kind = await disk.kind(path);
  if (kind === "folder") return { name: name ?? basename(path), articles: path };
  if (kind === "file") {
    throw new UserError(`expected a folder of editions, found the file \`${deck}\``, {
      hint: "put one file per language into a folder, such as `id.txt` and `sr.md`, and name the folder",
    });
  }
  const isKnown = !/[/\\]/u.test(deck) && (await isDeckName(disk, project, deck));
  if (isKnown) return { ...(await byName(disk, project, deck)), ...(name !== undefined && { name }) };
  throw new UserError(`expected a folder or the name of a deck, found neither at \`${deck}\``, {
    hint: "check the path; `diptych build` without arguments takes every deck of the project",
  });
}

async function isDeckName(disk: Disk, project: Project, name: string): Promise<boolean> {
  const kinds = await Promise.all(
    [project.articles, project.slides].map((parent) => disk.kind(join(parent, name))),
  );
  return kinds.includes("folder");
}

/** A deck whose article lies elsewhere remembers where; one that has moved is looked for among the articles. */
async function byName(disk: Disk, project: Project, name: string): Promise<DeckPlace> {
  const recorded = await recordedSource(disk, project, name);
  const candidates = [
    ...(recorded === undefined ? [] : [resolve(project.root, recorded)]),
    join(project.articles, name),
  ];
  for (const folder of candidates) {
    if ((await disk.kind(folder)) === "folder") return { name, articles: folder };
  }
  return { name, articles: undefined };
}

/** A deck's name belongs to the folder it was first made from, and to one folder in a run. */
async function refuseForeign(
  disk: Disk,
  project: Project,
  place: DeckPlace,
  places: readonly DeckPlace[],
): Promise<void> {
  if (place.articles === undefined) return;
  const source = named(project.root, place.articles);
  const rival = places.find((other) => other !== place && other.name === place.name);
  const owner = (await livingOwner(disk, project, place.name)) ?? rivalSource(project, rival);
  if (owner === undefined || owner === source) return;
  throw new UserError(`the deck \`${place.name}\` is made from \`${owner}\`, not from \`${source}\``, {
    hint: "give this one another name with `--name`",
  });
}

function rivalSource(project: Project, rival: DeckPlace | undefined): string | undefined {
  return rival?.articles === undefined ? undefined : named(project.root, rival.articles);
}

/** The folder that a deck was made from, if it is still there: one that has gone owns nothing. */
async function livingOwner(disk: Disk, project: Project, name: string): Promise<string | undefined> {
  const recorded = await recordedSource(disk, project, name);
  if (recorded === undefined) return undefined;
  return (await disk.kind(resolve(project.root, recorded))) === "folder" ? recorded : undefined;
}
