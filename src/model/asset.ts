/** A file that slides show or need, read beforehand so that stages stay pure. */
export interface Asset {
  /** As the slide file names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In pixels; absent for what is no picture. */
  readonly width?: number;
  readonly height?: number;
}
