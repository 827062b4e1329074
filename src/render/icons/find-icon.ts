import type { IconLibrary } from "../../model/icons.ts";
import { nearest } from "../../model/nearest.ts";
import type { Flaw, FoundIcon } from "../links.ts";
import { lucideNames } from "./stand-ins.ts";
import type { WantedIcon } from "./wanted-icon.ts";

/** Looks for an icon in its sets, and where none of them is installed among those that come with the package. */
export function findIcon(wanted: WantedIcon, icons: IconLibrary): FoundIcon {
  const installed = wanted.names.flatMap(({ set, name }) => {
    const found = icons(set);
    return found === undefined ? [] : [{ set, name, found }];
  });
  for (const { name, found } of installed) {
    const icon = found.icon(name);
    if (icon !== undefined) return { icon };
  }
  if (wanted.isGuess) return {};
  const [first] = installed;
  if (first === undefined) return standIn(wanted, icons);
  return { flaw: unknownIcon(wanted, first.set, nearest(first.name, first.found.names)) };
}

/** Lucide's own icon of that meaning. */
function standIn(wanted: WantedIcon, icons: IconLibrary): FoundIcon {
  const [{ name, set }] = wanted.names;
  for (const other of [lucideNames.get(name), name, name.replace(/-(?:o|fill|outline)$/u, "")]) {
    const icon = other === undefined ? undefined : icons("lucide")?.icon(other);
    if (icon !== undefined) return { icon, flaw: noSet(wanted, set, `\`lucide:${other}\` is drawn`) };
  }
  return { flaw: noSet(wanted, set, "it is left as it is written") };
}

function noSet({ written }: WantedIcon, set: string, instead: string): Flaw {
  return {
    severity: "warning",
    code: "render/icon-set",
    message: `expected the icons of \`${set}\` for \`${written}\`, found them not installed`,
    hint: `\`npm install @iconify-json/${set}\`; until then ${instead}`,
  };
}

function unknownIcon({ written }: WantedIcon, set: string, near: string | undefined): Flaw {
  return {
    severity: "warning",
    code: "render/unknown-icon",
    message: `expected an icon of \`${set}\`, found \`${written}\``,
    hint:
      near === undefined
        ? `they are listed at https://icon-sets.iconify.design/${set}/`
        : `the nearest name is \`${near}\``,
  };
}
