/** A file that a stage made. Stages only return it; one place writes. */
export interface OutputFile {
  /** Relative to the folder it is written under, with forward slashes. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** A page for the browser, complete: it asks for nothing beside `files`. */
export interface RenderedPage {
  /** Path of the HTML file among `files`. */
  readonly entry: string;
  readonly files: readonly OutputFile[];
  /** Its scripts run, which those of slides never do: only for pages that draw for us. */
  readonly hasScripts?: true;
}
