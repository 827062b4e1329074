import type { Definition, Image, ImageReference, Nodes, Root } from "mdast";
import type { Asset } from "../model/asset.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import type { PictureFile } from "../model/picture.ts";
import { pictureAsset } from "./assets.ts";
import { bytesOf } from "./html-pictures.ts";
import { pictureIn } from "./picture-file.ts";

/** The addresses of picture files that an edition names, each once: neither the web's nor what it holds itself. */
export function namedPictures({ root, assets }: Edition): readonly string[] {
  const held = new Set(assets.map(({ path }) => path));
  const addresses = picturesOf(root).map(({ url }) => url);
  return [...new Set(addresses)].filter((url) => !held.has(url) && !isElsewhere(url));
}

/**
 * The edition with these files, and those written into it as data, among its assets. What cannot be shown is reported;
 * its description stays where it was.
 */
export function withPictures(
  edition: Edition,
  files: ReadonlyMap<string, PictureFile>,
  report: Report,
): Edition {
  const assets = new Map(edition.assets.map((asset) => [asset.path, asset]));
  const paths = new Map<string, string>();
  for (const { url, line } of picturesOf(edition.root)) {
    const file = isData(url) ? dataFile(url) : files.get(url);
    if (file === undefined || paths.has(url)) continue;
    const found = assetOf(file);
    if (found.type === "flaw") {
      const { code, message, hint } = found.flaw;
      const place = { file: edition.file, line };
      report({
        severity: "warning",
        code: `read/image-${code}`,
        message: message(shortened(url)),
        place,
        hint,
      });
      continue;
    }
    assets.set(found.asset.path, found.asset);
    paths.set(url, found.asset.path);
  }
  if (paths.size === 0) return edition;
  return { ...edition, root: renamed(edition.root, paths), assets: [...assets.values()] };
}

type Found =
  | { readonly type: "asset"; readonly asset: Asset }
  | Extract<ReturnType<typeof pictureIn>, { type: "flaw" }>;

function assetOf(file: PictureFile): Found {
  const found = pictureIn(file);
  if (found.type === "flaw") return found;
  return { type: "asset", asset: pictureAsset(found.bytes, found.picture) };
}

interface Named {
  readonly url: string;
  readonly line: number;
}

/** All pictures of a tree in its order, those by reference too. */
function picturesOf(root: Root): readonly Named[] {
  const definitions = definitionsOf(root);
  const found: Named[] = [];
  const visit = (node: Nodes, above: number): void => {
    const line = node.position?.start.line ?? above;
    const url = isPicture(node) ? addressOf(node, definitions) : undefined;
    if (url !== undefined) found.push({ url, line });
    if ("children" in node) for (const child of node.children) visit(child, line);
  };
  visit(root, 1);
  return found;
}

function isPicture(node: Nodes): node is Image | ImageReference {
  return node.type === "image" || node.type === "imageReference";
}

function addressOf(
  node: Image | ImageReference,
  definitions: ReadonlyMap<string, Definition>,
): string | undefined {
  return node.type === "image" ? node.url : definitions.get(node.identifier)?.url;
}

/** The first of two counts, as CommonMark has it. */
function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return definitions;
}

/** A copy whose pictures have their assets' paths; those by reference become pictures of their own. */
function renamed(root: Root, paths: ReadonlyMap<string, string>): Root {
  const definitions = definitionsOf(root);
  const copy = structuredClone(root);
  const visit = (node: Nodes): void => {
    if (isPicture(node)) {
      const path = paths.get(addressOf(node, definitions) ?? "");
      const title = node.type === "image" ? node.title : definitions.get(node.identifier)?.title;
      if (path !== undefined) Object.assign(node, { type: "image", url: path, title });
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(copy);
  return copy;
}

function isData(url: string): boolean {
  return /^data:/iu.test(url);
}

/** On a server, or of a scheme that no file has. A letter alone before the colon is a drive of Windows. */
function isElsewhere(url: string): boolean {
  return url === "" || url.startsWith("//") || /^[a-z][a-z\d+.-]+:/iu.test(url);
}

function dataFile(url: string): PictureFile {
  return { type: "file", bytes: bytesOf(url) };
}

function shortened(url: string): string {
  return url.length <= 80 ? url : `${url.slice(0, 79)}…`;
}
