import type { Readable, Writable } from "node:stream";

/** Shaped as Puppeteer wants it. */
export interface Transport {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
}

/**
 * The DevTools protocol over a pair of pipes: messages of UTF-8, each followed by a NUL.
 *
 * @param ended settles when the browser's process ends
 */
export function pipeTransport(input: Writable, output: Readable, ended: Promise<unknown>): Transport {
  const transport: Transport = {
    send: (message) => void input.write(`${message}\0`),
    close: () => void output.off("data", receive),
  };
  // Pieces are joined only at a NUL: a PDF of 100 MB arrives in thousands of them.
  let pieces: Buffer[] = [];
  function receive(data: Buffer): void {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      const message = Buffer.concat([...pieces, data.subarray(start, end)]).toString("utf8");
      pieces = [];
      start = end + 1;
      // One turn each, so that what waits for a message goes on before the next one comes.
      setImmediate(() => transport.onmessage?.(message));
    }
    pieces.push(data.subarray(start));
  }
  output.on("data", receive);
  // Not when the pipe closes, which is sooner: whoever waits for the end shall learn why before all commands fail.
  void ended.then(() => setImmediate(() => transport.onclose?.()));
  return transport;
}
