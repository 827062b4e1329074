import { nearest } from "../model/nearest.ts";
import { UserError } from "../model/user-error.ts";
import { describe } from "./yaml-value.ts";
import type { YamlEntry, YamlValue } from "./yaml-value.ts";

/** Reads one field of a group of settings; undefined if it is not written. */
export type Field<Key extends string> = <Read>(
  key: Key,
  read: (value: YamlValue) => Read,
) => Read | undefined;

/** Throws `UserError` where the value is no group of settings, and for a key that is not known. */
export function fieldsOf<Key extends string>(value: YamlValue, known: readonly Key[]): Field<Key> {
  const entries = entriesOf(value, "settings");
  for (const entry of entries) {
    if (!known.some((key) => key === entry.key)) throw unknownKey(entry, known);
  }
  return (key, read) => {
    const entry = entries.find((candidate) => candidate.key === key);
    return entry === undefined ? undefined : read(entry.value);
  };
}

/** A group whose lines are all commented out is empty. */
export function entriesOf(value: YamlValue, what: string): readonly YamlEntry[] {
  const { content, place } = value;
  if (content.type === "nothing") return [];
  if (content.type === "map") return content.entries;
  throw new UserError(`expected ${what} as \`key: value\`, found ${describe(value)}`, { place });
}

function unknownKey({ key, place }: YamlEntry, known: readonly string[]): UserError {
  const meant = nearest(key, known);
  const list = known.map((name) => `\`${name}\``).join(", ");
  return new UserError(`expected a setting, found \`${key}\``, {
    place,
    hint: meant === undefined ? `the settings here are ${list}` : `did you mean \`${meant}\`?`,
  });
}
