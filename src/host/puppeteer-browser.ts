/// <reference lib="dom" />
// The only file that knows Puppeteer; its two functions that run in the page are why it needs the types of the DOM. It is
// Puppeteer's edition for browsers, which is the same without starting any: that takes half the time to load.
import {
  type Browser as Puppet,
  type CDPSession,
  connect,
  type Page as PuppetPage,
  type PDFOptions,
  PuppeteerError,
} from "puppeteer-core/internal/puppeteer-core-browser.js";
import type { ConnectedBrowser, DrawnFont, Page } from "./browser.ts";
import { BrowserFailure } from "./browser-failure.ts";
import type { RenderedPage } from "../model/output-file.ts";
import { UserError } from "../model/user-error.ts";
import type { BrowserProcess } from "./launch-browser.ts";
import { type Answer, origin, pageFiles } from "./page-files.ts";
import { pipeTransport } from "./pipe-transport.ts";

/** No single command may take longer, in milliseconds; a thousand slides print in 4 s. */
const commandTimeout = 120_000;
const loadTimeout = 60_000;
const closeTimeout = 2_000;

/** Speaks to a browser that was just started. Disposing of the result ends the process. */
export async function connectBrowser(launched: BrowserProcess): Promise<ConnectedBrowser> {
  const connected = await connect({
    transport: pipeTransport(launched.input, launched.output, launched.ended),
    defaultViewport: { width: 1280, height: 720 },
    protocolTimeout: commandTimeout,
  });
  // The page that it starts with serves the first job, whose files may still be in the writing.
  let first: Promise<Blank> | undefined = firstPage(connected);
  first.catch(unanswered);
  const open = async (rendered: RenderedPage): Promise<Page> => {
    const blank = first ?? blankPage(connected);
    first = undefined;
    return await openPage(await blank, rendered);
  };
  const failed = (error: Error): Promise<BrowserFailure> => failureOf(error, launched);
  return {
    version: await connected.version(),
    open: (page) => telling(() => open(page), failed),
    run: (rendered, work) =>
      telling(async () => {
        await using page = await open(rendered);
        return await work(page);
      }, failed),
    async [Symbol.asyncDispose]() {
      await closeGently(connected, launched);
      await launched[Symbol.asyncDispose]();
    },
  };
}

/** What Puppeteer throws when the browser fails; our own errors, and those of what runs in the page, are bugs and pass. */
async function telling<Result>(
  work: () => Promise<Result>,
  failed: (error: Error) => Promise<BrowserFailure>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isBrowsers =
      error instanceof PuppeteerError ||
      (error instanceof Error && /\b(?:closed|crashed|detached)\b/i.test(error.message));
    throw isBrowsers ? await failed(error) : error;
  }
}

/** With the browser's last words, if it has ended. */
async function failureOf(error: Error, { ended }: BrowserProcess): Promise<BrowserFailure> {
  const end = await Promise.race([ended, Promise.resolve(undefined)]);
  const reason = error.message.split("\n")[0]?.trim() ?? "";
  if (end === undefined) return new BrowserFailure(reason, { cause: error });
  const words = end.stderr.trim().split("\n").at(-1)?.trim() ?? "";
  const last = words === "" ? "" : `, its last words \`${words}\``;
  return new BrowserFailure(`${reason} (${end.exit}${last})`, { cause: error });
}

/** A browser that ends by itself collects its children; where process 1 does not, killed ones stay as zombies. */
async function closeGently(connected: Puppet, launched: BrowserProcess): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, closeTimeout);
  connected.close().catch(() => {
    // It has already ended, or will be ended by force.
  });
  await Promise.race([launched.ended, late]);
  clearTimeout(timer);
}

/** A page with nothing in it yet, that runs no scripts and gets nothing but what it is handed. */
interface Blank {
  readonly page: PuppetPage;
  /** Speaks to it beside Puppeteer. */
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

/** In the context of a browser that has just been made: nothing was there before, and no other page comes to it. */
async function firstPage(connected: Puppet): Promise<Blank> {
  const [page] = await connected.pages();
  return page === undefined ? await blankPage(connected) : await isolated(page, () => page.close());
}

/** Each page after the first gets a context, and so a renderer process, of its own: nothing of one is left for the next. */
async function blankPage(connected: Puppet): Promise<Blank> {
  const context = await connected.createBrowserContext();
  const close = () => context.close();
  try {
    return await isolated(await context.newPage(), close);
  } catch (error) {
    await close().catch(unanswered);
    throw error;
  }
}

/** Nothing is let through from here on: every request waits until it is answered. */
async function isolated(page: PuppetPage, close: () => Promise<void>): Promise<Blank> {
  const session = await page.createCDPSession();
  await Promise.all([
    page.setJavaScriptEnabled(false),
    session.send("Fetch.enable"),
    session.send("Audits.enable"),
    session.send("Log.enable"),
  ]);
  return { page, session, close };
}

async function openPage(blank: Blank, rendered: RenderedPage): Promise<Page> {
  try {
    if (rendered.hasScripts === true) await blank.page.setJavaScriptEnabled(true);
    const refused = serve(blank, rendered);
    await load(blank.page, pageFiles(rendered).address);
    return pageOver(blank, refused);
  } catch (error) {
    await blank.close().catch(unanswered);
    throw error;
  }
}

/** Lets nothing through but the page's own files. Returns the addresses that were refused, as they come. */
function serve({ session }: Blank, rendered: RenderedPage): readonly string[] {
  const { answer } = pageFiles(rendered);
  const refused: string[] = [];
  const refuse = (address: string) => {
    if (!refused.includes(address)) refused.push(address);
  };
  // Puppeteer's own interception takes 20 ms to load, and asks more of the browser.
  session.on("Fetch.requestPaused", ({ requestId, request: { url, method } }) => {
    if (url.startsWith("data:"))
      return void session.send("Fetch.continueRequest", { requestId }).catch(unanswered);
    const found = method === "GET" ? answer(url) : undefined;
    if (found !== undefined)
      return void session.send("Fetch.fulfillRequest", { requestId, ...responseOf(found) }).catch(unanswered);
    // A full browser, unlike a headless shell, asks for this of its own accord.
    if (url !== `${origin}/favicon.ico`) refuse(url);
    // "Aborted" leaves the page where it is; another reason would replace it by the browser's error page.
    const errorReason = "Aborted";
    return void session.send("Fetch.failRequest", { requestId, errorReason }).catch(unanswered);
  });
  // What the content security policy stops, and local files, never become requests.
  session.on("Audits.issueAdded", ({ issue }) => {
    const violation = issue.details.contentSecurityPolicyIssueDetails;
    if (violation !== undefined) refuse(violation.blockedURL ?? `inline ${violation.violatedDirective}`);
  });
  session.on("Log.entryAdded", ({ entry }) => {
    const local = /^Not allowed to load local resource: (.*)$/.exec(entry.text)?.[1];
    if (local !== undefined) refuse(local);
  });
  return refused;
}

function responseOf({ contentType, headers, body }: Answer) {
  const { buffer, byteOffset, byteLength } = body;
  return {
    responseCode: 200,
    responseHeaders: Object.entries({ ...headers, "content-type": contentType }).map(([name, value]) => ({
      name,
      value,
    })),
    body: Buffer.from(buffer, byteOffset, byteLength).toString("base64"),
  };
}

/** Nobody is there any more to take the answer; the page's own load tells why. */
function unanswered(): void {}

async function load(page: PuppetPage, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: "load", timeout: loadTimeout });
  if (!response?.ok()) throw new Error(`expected the page's entry among its files: ${address}`);
  const failedFonts = await page.evaluate(settle);
  if (failedFonts.length === 0) return;
  throw new UserError(`expected fonts that load, found \`${failedFonts.join("`, `")}\``, {
    hint: "write fonts of your own into their style sheet, as `data:` addresses",
  });
}

/** Runs in the page, whose scripts are off: promises work there, timers never fire. */
async function settle(): Promise<string[]> {
  await document.fonts.ready;
  // A picture that did not come is among the refused; one that is broken is drawn as such.
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  const failed = [...document.fonts].filter((font) => font.status === "error");
  return failed.map((font) => `${font.family} ${font.weight} ${font.style}`);
}

function pageOver({ page, close }: Blank, refused: readonly string[]): Page {
  const { promise: crashed, reject } = Promise.withResolvers<never>();
  // A crash while nobody waits is told by the next command.
  crashed.catch(() => {});
  page.on("error", (error) => reject(new BrowserFailure(error.message)));
  return {
    refused,
    evaluate: <Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args) => {
      // Puppeteer's types unwrap handles and promises, of which JSON has none.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const inPage = run as (...each: readonly unknown[]) => unknown;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const result = page.evaluate(inPage, ...args) as Promise<Result>;
      return Promise.race([result, crashed]);
    },
    fontsOf: (selector) => Promise.race([drawnFonts(page, selector), crashed]),
    pdf: (scale = 1) => Promise.race([page.pdf({ ...printing, scale }), crashed]),
    async screenshot({ selector, width, height, scale = 1 } = {}) {
      const before = page.viewport() ?? { width: 1280, height: 720 };
      const size = { width: width ?? before.width, height: height ?? before.height };
      await page.setViewport({ ...size, deviceScaleFactor: scale });
      if (selector === undefined) return await page.screenshot({ captureBeyondViewport: false });
      const box = await page.evaluate(boxOf, selector);
      if (box === undefined) throw new Error(`expected an element \`${selector}\` in the page`);
      return await page.screenshot({ clip: box, captureBeyondViewport: true });
    },
    // That of a browser that has died is closed already.
    [Symbol.asyncDispose]: () => close().catch(unanswered),
  };
}

async function drawnFonts(page: PuppetPage, selector: string): Promise<readonly (readonly DrawnFont[])[]> {
  const session = await page.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  const drawn = nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId }));
  const found = await Promise.all(drawn);
  await session.detach();
  return found.map(({ fonts }) =>
    fonts.map(({ familyName, isCustomFont, glyphCount }) => ({
      family: familyName,
      isPages: isCustomFont,
      glyphs: glyphCount,
    })),
  );
}

const printing: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: commandTimeout,
};

/** Runs in the page. From the document's corner, not the viewport's. */
function boxOf(selector: string) {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
}
