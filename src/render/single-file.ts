import { createHash } from "node:crypto";
import type { OutputFile } from "../model/output-file.ts";

/**
 * A page with everything inside that it asks for: styles, scripts, fonts and pictures. Its policy lets in these scripts
 * alone, by their hashes, and nothing from anywhere else.
 *
 * @param files the page first, then all that it names, relative to where it lies
 */
export function singleFile([page, ...assets]: readonly OutputFile[]): OutputFile {
  if (page === undefined) throw new Error("expected a page and its files, found none");
  const up = "../".repeat(page.path.split("/").length - 1);
  const byAddress = new Map(assets.map((file) => [`${up}${file.path}`, file]));
  const sourceOf = (address: string): string => textOf(found(byAddress, address));
  const hashes: string[] = [];
  const inlined = withData(textOf(page), (address) => dataAddress(found(byAddress, address)))
    .replace(/<link rel="stylesheet" href="([^"]+)"([^>]*)>/gu, (_match, address: string, rest: string) => {
      return `<style${rest}>\n${sourceOf(address).replaceAll("</", "<\\/")}</style>`;
    })
    .replace(/<script src="([^"]+)"><\/script>/gu, (_match, address: string) => {
      const script = `\n${sourceOf(address).replace(/<(?=\/script|!--)/giu, "\\x3C")}`;
      hashes.push(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
      return `<script>${script}</script>`;
    });
  return { path: page.path, contents: inlined.replace(policies, policyFor(hashes)) };
}

/** Only what a browser would fetch: typefaces of the page's own styles, and pictures. Text may say the same words. */
function withData(html: string, dataOf: (address: string) => string): string {
  return html.replace(/<style>[^<]*<\/style>|<img (?:"[^"]*"|[^>"])*>/gu, (piece) =>
    piece.replace(/(?<=\burl\("|\ssrc=")(?:\.\.\/)*assets\/[\w.%+-]+(?=")/gu, dataOf),
  );
}

const policies = /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/u;

function policyFor(hashes: readonly string[]): string {
  const rules = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join("; ");
}

function found(files: ReadonlyMap<string, OutputFile>, address: string): OutputFile {
  const file = files.get(address);
  if (file === undefined) throw new Error(`expected a page's own file, found \`${address}\``);
  return file;
}

function textOf({ contents }: OutputFile): string {
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}

function dataAddress({ path, contents }: OutputFile): string {
  const type = mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return `data:${type};base64,${Buffer.from(contents).toString("base64")}`;
}

const mediaTypes: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  webp: "image/webp",
  woff2: "font/woff2",
};
