import { basename, join, resolve } from "node:path";
import type { Disk } from "../host/disk.ts";
import { UserError } from "../model/user-error.ts";
import { fromRoot, toAbsolute } from "./paths.ts";
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
  if (request.name !== undefined && request.decks.length !== 1) {
    throw new UserError(`expected one deck with \`--name\`, found ${request.decks.length}`, {
      hint: "give each deck its name in a run of its own",
    });
  }
  const places =
    request.decks.length === 0
      ? await allDecks(disk, project)
      : await Promise.all(request.decks.map((deck) => placeOf(disk, project, folder, deck, request.name)));
  for (const place of places) await refuseForeign(disk, project, place, places);
  return places;
}

async function allDecks(disk: Disk, project: Project): Promise<readonly DeckPlace[]> {
  const names = new Set([
    ...(await foldersIn(disk, project.articles)),
    ...(await foldersIn(disk, project.slides)),
  ]);
  if (names.size === 0) {
    throw new UserError(`expected decks in \`articles\` or \`slides\`, found none in \`${project.root}\``, {
      hint: "name a folder with one file per language, such as `id.txt` and `sr.md`: `diptych build path/to/folder`",
    });
  }
  return Promise.all([...names].toSorted().map((name) => byName(disk, project, name)));
}

async function placeOf(
  disk: Disk,
  project: Project,
  folder: string,
  deck: string,
  name: string | undefined,
): Promise<DeckPlace> {
  const path = toAbsolute(folder, deck);
  const kind = await disk.kind(path);
  if (kind === "folder") return { name: name ?? basename(path), articles: path };
  if (kind === "file") {
    throw new UserError(`expected a folder of editions, found the file \`${deck}\``, {
      hint: "put one file per language into a folder, such as `id.txt` and `sr.md`, and name the folder",
    });
  }
  const isKnown = !deck.includes("/") && (await isDeckName(disk, project, deck));
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

/** A deck whose article lies elsewhere remembers where. */
async function byName(disk: Disk, project: Project, name: string): Promise<DeckPlace> {
  const recorded = await recordedSource(disk, project, name);
  const own = recorded === undefined ? join(project.articles, name) : resolve(project.root, recorded);
  return { name, articles: (await disk.kind(own)) === "folder" ? own : undefined };
}

/** A deck's name belongs to the folder it was first made from, and to one folder in a run. */
async function refuseForeign(
  disk: Disk,
  project: Project,
  place: DeckPlace,
  places: readonly DeckPlace[],
): Promise<void> {
  if (place.articles === undefined) return;
  const source = fromRoot(project.root, place.articles);
  const rival = places.find((other) => other !== place && other.name === place.name);
  const owner = (await recordedSource(disk, project, place.name)) ?? rivalSource(project, rival);
  if (owner === undefined || owner === source) return;
  throw new UserError(`the deck \`${place.name}\` is made from \`${owner}\`, not from \`${source}\``, {
    hint: "give this one another name with `--name`",
  });
}

function rivalSource(project: Project, rival: DeckPlace | undefined): string | undefined {
  return rival?.articles === undefined ? undefined : fromRoot(project.root, rival.articles);
}

async function foldersIn(disk: Disk, parent: string): Promise<readonly string[]> {
  const names = (await disk.list(parent)).filter((name) => !name.startsWith("."));
  const kinds = await Promise.all(names.map((name) => disk.kind(join(parent, name))));
  return names.filter((_, index) => kinds[index] === "folder");
}
