import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { connect, type BrowserContext, type Page } from "puppeteer-core";
import { unpackEmbedded, embeddedPackageFolder } from "../../src/host/embedded-browser.ts";
import { thisEnvironment } from "../../src/host/environment.ts";
import { launchBrowser } from "../../src/host/launch-browser.ts";
import { pageFiles } from "../../src/host/page-files.ts";
import { pipeTransport } from "../../src/host/pipe-transport.ts";
import type { Deck } from "../../src/model/deck.ts";
import type { Pair } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import type { OutputFile } from "../../src/model/output-file.ts";
import { renderDeck } from "../../src/render/deck.ts";
import type { RenderOptions } from "../../src/render/options.ts";
import { renderPair } from "../../src/render/pair.ts";
import { singleFile } from "../../src/render/single-file.ts";

/** A browser as an audience has it: scripts run, windows share what a browser lets them share. */
export interface Screen extends AsyncDisposable {
  /** A profile of its own: windows of one context can talk to each other. */
  context(): Promise<BrowserContext>;
}

/**
 * The embedded Chromium, in its sandbox, without a network.
 *
 * @param reach "this machine": it gets to servers of a test
 */
export async function openScreen(reach: "nothing" | "this machine" = "nothing"): Promise<Screen> {
  const environment = thisEnvironment();
  const embedded = await unpackEmbedded(environment, embeddedPackageFolder(), () => {});
  const local = reach === "nothing" ? undefined : await withLocalServers(embedded.path);
  const executable = { ...embedded, path: local?.path ?? embedded.path };
  const launched = await launchBrowser(executable, environment, false);
  const browser = await connect({
    transport: pipeTransport(launched.input, launched.output, launched.ended),
    defaultViewport: { width: 1280, height: 720 },
  });
  return {
    context: () => browser.createBrowserContext(),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await launched[Symbol.asyncDispose]();
      await local?.remove();
    },
  };
}

/** The product's browser reaches no server at all; the last of two flags of one name counts. */
async function withLocalServers(browser: string) {
  const folder = await mkdtemp(join(tmpdir(), "diptych-screen-"));
  await chmod(folder, 0o755);
  const path = join(folder, "chromium");
  const flags = "--proxy-server=direct:// --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'";
  await writeFile(path, `#!/bin/sh\nexec '${browser}' "$@" ${flags}\n`, { mode: 0o755 });
  return { path, remove: () => rm(folder, { recursive: true }) };
}

/** Where the files of a folder `dist` are shown from. */
export interface Site extends AsyncDisposable {
  readonly address: (path: string) => string;
  /** Lets a page have them. */
  readonly open: (context: BrowserContext, path: string) => Promise<Page>;
  /** Every address that any page asked for, and what a policy or the console complained of. */
  readonly asked: string[];
  readonly complaints: string[];
}

/** On the disk, as somebody opens a file with a double click. */
export async function onDisk(files: readonly OutputFile[]): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "diptych-screen-"));
  // The sandboxed browser may run as another user.
  await chmod(folder, 0o755);
  for (const { path, contents } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  const site = siteAt(
    (path) => `${pathToFileURL(folder).href}/${path}`,
    async () => {},
  );
  return { ...site, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** Under an address on the web, answered from memory. */
export function served(files: readonly OutputFile[]): Site {
  const { address, answer } = pageFiles({ entry: "index.html", files });
  const base = address.replace(/index\.html$/u, "");
  return siteAt(
    (path) => `${base}${path}`,
    async (page) => {
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        if (request.url().startsWith("data:")) return void request.continue();
        const found = answer(request.url());
        if (found === undefined) return void request.abort("aborted");
        // The pages' own policy is what is tested, not that of printing.
        return void request.respond({ status: 200, contentType: found.contentType, body: found.body });
      });
    },
  );
}

function siteAt(address: (path: string) => string, prepare: (page: Page) => Promise<void>): Site {
  const asked: string[] = [];
  const complaints: string[] = [];
  return {
    address,
    asked,
    complaints,
    async open(context, path) {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await prepare(page);
      page.on("request", (request) => void asked.push(request.url()));
      page.on("pageerror", (error) => void complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(address(path), { waitUntil: "load" });
      return page;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** The pages of every language of a deck and of one pair, each with the files that it needs. */
export function pagesOf(
  deck: Deck,
  pair: Pair,
  look: Look,
  options: RenderOptions,
): readonly (readonly OutputFile[])[] {
  const decks = deck.langs.map((lang) => renderDeck(deck, lang, look, options, () => {}));
  return [...decks, renderPair(deck, pair, look, options)];
}

/** The same pages in the three ways that people open them: from the disk, served, and as single files. */
export async function allSites(
  pages: readonly (readonly OutputFile[])[],
): Promise<{ readonly disk: Site; readonly web: Site; readonly alone: Site }> {
  const files = [...new Map(pages.flat().map((file) => [file.path, file])).values()];
  return { disk: await onDisk(files), web: served(files), alone: await onDisk(pages.map(singleFile)) };
}
