import type { Place } from "./diagnostic.ts";

/** What cannot go on and only the user can mend: a missing file, a bad setting, no browser. Caught once, in `cli`. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly hint: string | undefined;
  readonly place: Place | undefined;

  constructor(message: string, details: { readonly hint?: string; readonly place?: Place } = {}) {
    super(message);
    this.hint = details.hint;
    this.place = details.place;
  }
}
