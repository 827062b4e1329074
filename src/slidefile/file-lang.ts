import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { SlideFile } from "../model/slide-file.ts";

/** The language of a slide file: its name says it ("slides/tides/sr.md"), else its front matter, else nobody (`und`). */
export function langOf({ file, frontMatter }: SlideFile, report: Report): Lang {
  const named = canonicalTag(file.replace(/^.*[/\\]/s, "").replace(/\.[^.]*$/s, ""));
  const written = frontMatter?.lang;
  if (named !== undefined && written !== undefined && named !== written) {
    report({
      severity: "warning",
      code: "slidefile/lang-differs",
      message: `expected \`lang: ${named}\` as in the file's name, found \`${written}\``,
      place: { file, line: 1 },
      hint: "the name wins: correct the front matter, or rename the file",
    });
  }
  return named ?? written ?? "und";
}

function canonicalTag(name: string): Lang | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(name)) return undefined;
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch {
    return undefined;
  }
}
