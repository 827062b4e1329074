import type { Lang } from "./lang.ts";

/** A glossary that a person wrote: what each thing is called, by language; not every language has to have it. */
export type Glossary = readonly Readonly<Record<Lang, string>>[];
