/**
 * The whole command line of a browser that sees nothing but its pipe. Puppeteer's defaults are not used: they obey a
 * variable that switches the sandbox off.
 *
 * @param profile an empty folder that the browser may write to
 */
export function browserFlags(profile: string, hasSandbox: boolean): readonly string[] {
  return [...(hasSandbox ? [] : ["--no-sandbox"]), `--user-data-dir=${profile}`, ...fixed, "about:blank"];
}

const fixed: readonly string[] = [
  "--headless=new",
  "--remote-debugging-pipe",

  // Nothing gets out: no proxy answers, no name resolves, and WebRTC may not go around the proxy. Interception alone
  // leaks WebSocket, STUN and preconnects.
  "--proxy-server=socks5://127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",

  // It asks for nothing of its own accord.
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-crash-reporter",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  // AutoupgradeMixedContent would report `http://` addresses as `https://`.
  "--disable-features=AutoupgradeMixedContent,MediaRouter,OptimizationHints,Translate",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--password-store=basic",
  "--use-mock-keychain",

  // The same picture on every machine, and full speed for pages that nobody looks at.
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  "--mute-audio",

  // Docker gives /dev/shm 64 MB; the temporary folder has room.
  "--disable-dev-shm-usage",
];
