import { readFileSync } from "node:fs";
import type { Icon, IconLibrary, IconSet } from "../model/icons.ts";
import { UserError } from "../model/user-error.ts";
import { installedFile } from "./installed-file.ts";

/**
 * The packages `@iconify-json/<set>` that can be found from some folders, the user's project first, read by blocking calls when
 * asked for. Asking throws `UserError` for a damaged package.
 */
export function iconLibrary(folders: readonly string[]): IconLibrary {
  const known = new Map<string, { readonly set: IconSet | undefined }>();
  return (name) => {
    const found = known.get(name) ?? { set: setName.test(name) ? load(name, folders) : undefined };
    known.set(name, found);
    return found.set;
  };
}

const setName = /^[a-z\d]+(?:-[a-z\d]+)*$/u;

function load(name: string, folders: readonly string[]): IconSet | undefined {
  const path = installedFile(`@iconify-json/${name}/icons.json`, folders);
  if (path === undefined) return undefined;
  const { icons, aliases = {}, ...shared } = readSet(path);
  const emoji = readEmoji(installedFile(`@iconify-json/${name}/chars.json`, folders));
  const icon = (wanted: string) => iconIn({ icons, aliases, shared }, wanted);
  return {
    names: [...Object.keys(icons), ...Object.keys(aliases)],
    icon,
    emoji: (codePoints) => {
      const named = emoji()[codePoints];
      return named === undefined ? undefined : icon(named);
    },
  };
}

/** https://iconify.design/docs/types/iconify-json.html */
interface SetFile {
  readonly icons: Readonly<Record<string, IconData>>;
  readonly aliases?: Readonly<Record<string, IconData>>;
  readonly width?: number;
  readonly height?: number;
  readonly left?: number;
  readonly top?: number;
}

interface IconData {
  readonly body?: string;
  /** The icon that an alias is made of. */
  readonly parent?: string;
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  readonly hFlip?: boolean;
  readonly vFlip?: boolean;
}

type Read = Pick<SetFile, "icons"> & {
  readonly aliases: Readonly<Record<string, IconData>>;
  readonly shared: Omit<SetFile, "icons" | "aliases">;
};

/** An alias adds to the icon that it is made of; the chain is short, and a damaged one ends. */
function iconIn({ icons, aliases, shared }: Read, wanted: string): Icon | undefined {
  const chain: IconData[] = [];
  let name: string | undefined = wanted;
  while (name !== undefined && chain.length < 6) {
    const data: IconData | undefined = own(icons, name) ?? own(aliases, name);
    if (data === undefined) return undefined;
    chain.push(data);
    name = data.parent;
  }
  const body = chain.at(-1)?.body;
  if (body === undefined || active.test(body)) return undefined;
  const { left = 0, top = 0, width = 16, height = 16 } = Object.assign({}, shared, ...chain.toReversed());
  const isOdd = (flag: "hFlip" | "vFlip") => chain.filter((data) => data[flag] === true).length % 2 === 1;
  const turns = chain.reduce((sum, { rotate = 0 }) => sum + rotate, 0) % 4;
  return { body, left, top, width, height, turns, isMirrored: isOdd("hFlip"), isUpsideDown: isOdd("vFlip") };
}

function own(icons: Readonly<Record<string, IconData>>, name: string): IconData | undefined {
  return Object.hasOwn(icons, name) ? icons[name] : undefined;
}

/** No drawing runs, links or loads anything. */
const active = /<(?:script|foreignObject|image|iframe|a)\b|\son\w+\s*=|href\s*=\s*["']?(?!["']?#)/iu;

function readSet(path: string): SetFile {
  const read: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (isSet(read)) return read;
  throw new UserError(`expected a set of icons, found something else in \`${path}\``, {
    hint: "install the packages again with `npm ci`",
  });
}

/** As far as anything is done with it: a body that is no text is told by TypeScript's type, and printed as it is. */
function isSet(read: unknown): read is SetFile {
  return typeof read === "object" && read !== null && "icons" in read && typeof read.icons === "object";
}

/** Read with the first emoji: sets of icons have none. */
function readEmoji(path: string | undefined): () => Readonly<Record<string, string>> {
  let found: Readonly<Record<string, string>> | undefined;
  return () => (found ??= path === undefined ? {} : parsed(path));
}

function parsed(path: string): Readonly<Record<string, string>> {
  const read: unknown = JSON.parse(readFileSync(path, "utf8"));
  const entries = typeof read === "object" && read !== null ? Object.entries(read) : [];
  return Object.fromEntries(entries.map(([character, name]) => [character, String(name)]));
}
