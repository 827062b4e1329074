// Puppeteer itself is only a development dependency: `doctor --install-browser` borrows its downloader's rules.
// On Linux the browser comes from npm (@sparticuz/chromium), so nothing is downloaded there.
const isLinux = process.platform === "linux";

/** @type {import("puppeteer").Configuration} */
module.exports = {
  skipDownload: isLinux,
  chrome: { skipDownload: true },
  "chrome-headless-shell": { skipDownload: isLinux },
};
