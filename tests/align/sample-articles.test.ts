import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readEdition } from "../../src/read/edition.ts";
import { aligned, shape } from "./editions.ts";

const folder = fileURLToPath(new URL("../../../shared/articles/sales-funnel/", import.meta.url));

test.skipIf(!existsSync(folder))(
  "a real pasted web page aligns one to one in its 24 blocks (skipped without ../shared/articles)",
  async () => {
    const read = (lang: string) =>
      readEdition(
        { lang, file: `${lang}.txt`, format: "txt", bytes: readFileSync(`${folder}${lang}.txt`) },
        () => {},
      );
    const { alignment, diagnostics } = aligned(await read("id"), await read("sr"));
    expect(alignment.units.map(shape)).toEqual(Array.from({ length: 24 }, () => "id:1 sr:1"));
    expect(diagnostics).toEqual([]);
  },
);
