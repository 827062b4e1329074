import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaults } from "../../src/config/config-for.ts";
import { checkKeys, densities, limitKeys, settingKeys } from "../../src/config/settings.ts";
import { handoutLayouts, papers } from "../../src/model/handout.ts";

// An editor's schema and our parser must know the same settings.

interface Part {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
}

const schema: Part & { readonly $defs: Readonly<Record<string, Part>> } = JSON.parse(
  readFileSync(new URL("../../schema/diptych.schema.json", import.meta.url), "utf8"),
);

const keysOf = (part: Part | undefined): readonly string[] => Object.keys(part?.properties ?? {});

test("the schema has the settings that the parser knows", () => {
  expect(keysOf(schema)).toEqual([...settingKeys, "decks"]);
  expect(keysOf(schema.$defs["deck"])).toEqual(settingKeys);
  expect(keysOf(schema.$defs["limits"])).toEqual(limitKeys);
  expect(keysOf(schema.$defs["checks"])).toEqual(checkKeys);
});

test("the parser knows every setting of a complete configuration", () => {
  expect([...settingKeys].toSorted()).toEqual(Object.keys(defaults).toSorted());
  expect([...limitKeys].toSorted()).toEqual(Object.keys(defaults.limits).toSorted());
});

test("the schema offers the choices that the parser takes", () => {
  expect(schema.$defs["density"]?.enum).toEqual(densities);
  expect(schema.$defs["paper"]?.enum).toEqual(papers);
  expect(schema.$defs["handout"]?.enum).toEqual(handoutLayouts);
});

test("the schema describes every setting", () => {
  expect(settingKeys.filter((key) => schema.$defs[key]?.description === undefined)).toEqual([]);
});
