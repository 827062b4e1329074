import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Environment } from "./environment.ts";

/** Opens an `http://` address in the user's own browser; false where this machine has no way to. */
export async function openAddress(address: string, { platform }: Environment): Promise<boolean> {
  const [file = "", ...words] = openers[platform] ?? ["xdg-open"];
  const child = spawn(file, [...words, address], { stdio: "ignore", detached: true, windowsHide: true });
  child.unref();
  try {
    await once(child, "spawn");
    return true;
  } catch {
    return false;
  }
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};
