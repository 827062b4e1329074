/**
 * A browser, or one of its pages, that died, hung or refused in the middle of its work. Another try in a fresh browser may
 * well do: `sturdyBrowser` makes it. The message is what the browser said.
 */
export class BrowserFailure extends Error {
  override readonly name = "BrowserFailure";
}
