import { findInputs } from "../build/inputs.ts";
import type { Order, World } from "../build/world.ts";
import type { WatchFolders } from "../host/watch-folders.ts";
import type { Look } from "../model/look.ts";
import { startSession } from "./session.ts";
import type { Audience } from "./session-options.ts";
import { startWebServer } from "./web-server.ts";

export interface ServeOptions {
  readonly order: Order;
  readonly world: World;
  readonly watch: WatchFolders;
  /** Undefined: 3000, or the next one that is free; 0: any that is free. */
  readonly port: number | undefined;
  /** Milliseconds without a change before building. */
  readonly quiet: number;
  readonly audience: ServeAudience;
}

export interface ServeAudience extends Pick<Audience, "built" | "stopped"> {
  /** The address can be opened from now on; the first build has not begun. */
  readonly serving: (address: string) => void;
}

/** A server that shows an order's decks while they are edited. */
export interface Serving extends AsyncDisposable {
  readonly address: string;
  /** Settles only by a bug. */
  readonly failed: Promise<never>;
}

/** Builds, shows and watches. Throws `UserError` where there is nothing to serve, or no port. */
export async function serve({ order, world, watch, port, quiet, audience }: ServeOptions): Promise<Serving> {
  const { output, templates } = await findInputs(order, world.disk);
  const look = await world.loadLook(templates);
  const client = { script: template(look, "screen/live.js"), style: template(look, "screen/live.css") };
  await using opened = new AsyncDisposableStack();
  const server = opened.use(await startWebServer({ disk: world.disk, folder: output, client, port }));
  audience.serving(server.address);
  const told = { ...audience, news: server.news };
  const session = opened.use(await startSession({ order, world, watch, quiet, audience: told }));
  const lifetime = opened.move();
  return {
    address: server.address,
    failed: session.failed,
    [Symbol.asyncDispose]: () => lifetime.disposeAsync(),
  };
}

function template({ templates }: Look, path: string): string {
  const source = templates.get(path);
  if (source === undefined) throw new Error(`expected the template \`${path}\`, found none`);
  return source;
}
