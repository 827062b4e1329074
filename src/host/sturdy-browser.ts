import { UserError } from "../model/user-error.ts";
import type { Browser, Page } from "./browser.ts";
import { BrowserFailure } from "./browser-failure.ts";

export interface SturdyOptions {
  /** Milliseconds for one page, from loading it to the last of its results; a thousand slides print in 4 s. */
  readonly deadline?: number;
  /** A browser is replaced after so many pages: what leaks in it cannot add up. */
  readonly pagesPerBrowser?: number;
}

/**
 * A browser that lasts, and that starts while others do their work: that it does not start is told by the first page. A page whose work fails because the browser or its renderer died, or that is not done by its
 * deadline, is tried once more in a fresh browser. What fails twice is a `UserError` with what the browser said.
 */
export function sturdyBrowser(
  start: () => Promise<Browser>,
  { deadline = 180_000, pagesPerBrowser = 100 }: SturdyOptions = {},
): Browser {
  const crew = crewOf(start, pagesPerBrowser);
  const started = crew.hire().then((worker) => crew.release(worker));
  // Told by every page.
  started.catch(() => {});
  const attempt: Browser["run"] = async (rendered, work) => {
    await started;
    const worker = await crew.hire();
    try {
      return await within(deadline, worker.browser.run(rendered, work));
    } catch (error) {
      if (error instanceof BrowserFailure) crew.retire(worker);
      throw error;
    } finally {
      crew.release(worker);
    }
  };
  return {
    async run(rendered, work) {
      try {
        return await attempt(rendered, work);
      } catch (error) {
        if (!(error instanceof BrowserFailure)) throw error;
      }
      return await attempt(rendered, work).catch((error: unknown) => {
        throw error instanceof BrowserFailure ? failedTwice(rendered.entry, error) : error;
      });
    },
    async open(rendered) {
      await started;
      return await openOn(crew, rendered);
    },
    [Symbol.asyncDispose]: () => crew.dismiss(),
  };
}

/** A page without an end that we know of keeps its browser until it is disposed of. */
async function openOn(crew: Crew, rendered: Parameters<Browser["open"]>[0]): Promise<Page> {
  const worker = await crew.hire();
  try {
    const page = await worker.browser.open(rendered);
    return {
      ...page,
      async [Symbol.asyncDispose]() {
        await page[Symbol.asyncDispose]();
        crew.release(worker);
      },
    };
  } catch (error) {
    crew.release(worker);
    throw error;
  }
}

interface Worker {
  readonly browser: Browser;
  pages: number;
  /** Pages that are being worked on. */
  busy: number;
  isRetired: boolean;
}

interface Crew {
  /** The browser to work with now, until it is released. */
  hire(): Promise<Worker>;
  release(worker: Worker): void;
  /** Gets no more work, and ends once it has none. */
  retire(worker: Worker): void;
  dismiss(): Promise<void>;
}

function crewOf(start: () => Promise<Browser>, pagesPerBrowser: number): Crew {
  let current: Promise<Worker> | undefined;
  const endings: PromiseLike<void>[] = [];
  const hired = async (): Promise<Worker> => ({
    browser: await start(),
    pages: 0,
    busy: 0,
    isRetired: false,
  });
  const retire = (worker: Worker): void => {
    if (!worker.isRetired) current = undefined;
    worker.isRetired = true;
  };
  return {
    async hire() {
      const hiring = (current ??= hired());
      // Not kept for the next: it may start then, and `dismiss` has nothing to end.
      hiring.catch(() => (current = undefined));
      const worker = await hiring;
      worker.busy++;
      if (++worker.pages >= pagesPerBrowser) retire(worker);
      return worker;
    },
    release(worker) {
      worker.busy--;
      if (worker.isRetired && worker.busy === 0) endings.push(worker.browser[Symbol.asyncDispose]());
    },
    retire,
    async dismiss() {
      // One that did not start has nothing to end.
      const last = await current?.catch(() => {});
      current = undefined;
      await Promise.all([...endings, last?.browser[Symbol.asyncDispose]()]);
    },
  };
}

/** The work goes on in its browser, which ends with it: nobody waits for it any more. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const seconds = Math.ceil(milliseconds / 1000);
  const timer = setTimeout(
    () => reject(new BrowserFailure(`it was not done within ${seconds} s`)),
    milliseconds,
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What comes of it later is nobody's failure.
    work.catch(() => {});
  }
}

function failedTwice(entry: string, { message }: BrowserFailure): UserError {
  return new UserError(`expected the browser to draw \`${entry}\`, found that it failed twice: ${message}`, {
    hint: "give it more memory, or name another browser with `--browser PATH`; `diptych doctor` lists them",
  });
}
