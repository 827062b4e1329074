import { basename, dirname, join } from "node:path";
import type { Disk } from "../host/disk.ts";
import { type DeckPlace, findDecks } from "../load/decks.ts";
import { formatOf } from "../load/editions.ts";
import { toAbsolute } from "../load/paths.ts";
import { loadProject, type Project } from "../load/project.ts";
import type { Order } from "./world.ts";

/** What a file is to the decks that are made from it. */
export type Role =
  | { readonly type: "article" | "slides"; readonly deck: string }
  | { readonly type: "look" | "settings" };

/** One deck, and how an order for it alone names it. */
export interface DeckInput {
  readonly name: string;
  readonly request: Pick<Order, "decks" | "name">;
  /** Its slide files; absolute. */
  readonly slides: string;
}

/** All that the decks of an order are made from; paths are absolute. */
export interface Inputs {
  readonly root: string;
  readonly output: string;
  /** The user's own templates. */
  readonly templates: string;
  readonly decks: readonly DeckInput[];
  readonly files: ReadonlyMap<string, Role>;
  /** Where such files come and go, whether they exist or not. */
  readonly folders: readonly string[];
}

/** Looks up what an order's decks are made from now. Throws `UserError` as `build` does. */
export async function findInputs(order: Order, disk: Disk): Promise<Inputs> {
  const project = await loadProject(disk, order.folder, order.project);
  const places = await findDecks(disk, project, order.folder, order);
  const templates = join(project.root, "templates");
  const { config } = order.project;
  const settings =
    config === undefined ? join(project.root, "diptych.yaml") : toAbsolute(order.folder, config);
  const look = await walk(disk, templates);
  const decks = await Promise.all(places.map((place) => deckFiles(disk, project, place)));
  const files = new Map<string, Role>([[settings, { type: "settings" }]]);
  for (const path of look.files) files.set(path, { type: "look" });
  for (const deck of decks) for (const [path, role] of deck.files) files.set(path, role);
  const parents = [dirname(settings), project.root, project.articles, project.slides];
  return {
    root: project.root,
    output: project.output,
    templates,
    decks: decks.map(({ input }) => input),
    files,
    folders: [...new Set([...parents, ...look.folders, ...decks.flatMap(({ folders }) => folders)])],
  };
}

interface DeckFiles {
  readonly input: DeckInput;
  readonly files: readonly (readonly [path: string, role: Role])[];
  readonly folders: readonly string[];
}

async function deckFiles(disk: Disk, project: Project, place: DeckPlace): Promise<DeckFiles> {
  const { name, articles } = place;
  const slides = join(project.slides, name);
  const generated = join(slides, ".generated");
  const editions = articles === undefined ? [] : await namesIn(disk, articles, isEdition);
  const written = [
    ...(await namesIn(disk, slides, (file) => file.endsWith(".md"))),
    ...(await namesIn(disk, generated, (file) => /\.(?:md|json)$/u.test(file))),
  ];
  return {
    input: { name, request: requestFor(place, slides), slides },
    files: [
      ...editions.map((path) => [path, { type: "article", deck: name }] as const),
      ...written.map((path) => [path, { type: "slides", deck: name }] as const),
    ],
    folders: [...(articles === undefined ? [] : [articles, dirname(articles)]), slides, generated],
  };
}

/** A path is clear where a name could be that of a folder beside. */
function requestFor({ name, articles }: DeckPlace, slides: string): DeckInput["request"] {
  if (articles === undefined) return { decks: [slides], name: undefined };
  return { decks: [articles], name: basename(articles) === name ? undefined : name };
}

function isEdition(file: string): boolean {
  return formatOf(file) !== undefined;
}

async function namesIn(
  disk: Disk,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  return (await disk.list(folder)).filter(isWanted).map((name) => join(folder, name));
}

interface Tree {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

async function walk(disk: Disk, folder: string): Promise<Tree> {
  const paths = (await disk.list(folder)).map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map((path) => disk.kind(path)));
  const inner = await Promise.all(
    paths.filter((_, index) => kinds[index] === "folder").map((path) => walk(disk, path)),
  );
  return {
    files: [...paths.filter((_, index) => kinds[index] === "file"), ...inner.flatMap(({ files }) => files)],
    folders: [folder, ...inner.flatMap(({ folders }) => folders)],
  };
}
