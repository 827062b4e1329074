import { fontStack, fontsWith, foreignFonts } from "../languages/font-stack.ts";
import { bundledFonts, type FontRole, scriptFamilies, type ScriptFonts } from "../languages/script-fonts.ts";
import type { Lang } from "../model/lang.ts";
import type { CodePointRange, FontFace, FontFamily, FontLibrary } from "../model/look.ts";
import { drawnText, type Typeface } from "./drawn-text.ts";

/** The fonts that some HTML needs. */
export interface ChosenFonts {
  /** Each once; those of a family in the order of its style sheets. */
  readonly faces: readonly FontFace[];
  readonly stacks: readonly FamilyStack[];
  /** Characters that no font has, each once, in order of appearance. */
  readonly missing: readonly MissingGlyph[];
}

/** The families that a language's text needs in one role, the first that has a character winning. */
export interface FamilyStack {
  readonly lang: Lang;
  readonly role: FontRole;
  readonly families: readonly string[];
}

export interface MissingGlyph {
  readonly character: string;
  /** The family that was to have it. */
  readonly font: string;
  /** The fonts that are made for it, if they are not installed. */
  readonly absent: ScriptFonts | undefined;
}

/** Chooses for each character in use the face that a browser would take from all of them. */
export function chooseFonts(html: string, fonts: FontLibrary): ChosenFonts {
  const { found, missing } = lookUp(html, fonts);
  const all = found.flatMap(({ choices }) => choices);
  return { faces: facesOf(all, fonts), stacks: stacksOf(found, fonts), missing };
}

/** The characters of some HTML that no font has, each once, in order of appearance. */
export function missingGlyphs(html: string, fonts: FontLibrary): readonly MissingGlyph[] {
  return lookUp(html, fonts).missing;
}

/** The choices for one typeface of one language. */
interface FoundFaces {
  readonly lang: Lang;
  readonly role: FontRole;
  readonly choices: readonly Choice[];
}

function lookUp(
  html: string,
  fonts: FontLibrary,
): { readonly found: readonly FoundFaces[]; readonly missing: readonly MissingGlyph[] } {
  const missing = new Map<string, MissingGlyph>();
  const found = charactersByTypeface(html).map(({ typeface, lang, characters }) => {
    const find = knownFinder(lang, typeface, fonts);
    const choices: Choice[] = [];
    for (const character of characters) {
      const choice = find(character);
      if (choice !== undefined) choices.push(choice);
      else if (!invisible.test(character) && !missing.has(character)) {
        missing.set(character, missingGlyph(character, lang, typeface.role, fonts));
      }
    }
    return { lang, role: typeface.role, choices };
  });
  return { found, missing: [...missing.values()] };
}

/** White space, controls, joiners, direction marks, variation selectors: nothing is drawn for them. */
const invisible = /[\s\p{Control}\p{Format}\p{Variation_Selector}]/u;

interface Characters {
  readonly typeface: Typeface;
  readonly lang: Lang;
  readonly characters: Set<string>;
}

function charactersByTypeface(html: string): readonly Characters[] {
  const found = new Map<string, Characters>();
  for (const { typeface, lang = "und", text } of drawnText(html)) {
    const key = `${lang}/${typeface.role}/${typeface.weight}/${typeface.style}`;
    const entry = found.get(key) ?? { typeface, lang, characters: new Set<string>() };
    found.set(key, entry);
    for (const character of text) entry.characters.add(character);
  }
  return [...found.values()];
}

interface Choice {
  readonly family: FontFamily;
  readonly face: FontFace;
}

type Finder = (character: string) => Choice | undefined;

/** All pages draw the same few hundred characters. */
const finders = new WeakMap<FontLibrary, Map<string, Finder>>();

function knownFinder(lang: Lang, typeface: Typeface, fonts: FontLibrary): Finder {
  const known = finders.get(fonts) ?? new Map<string, Finder>();
  finders.set(fonts, known);
  const key = `${lang}/${typeface.role}/${typeface.weight}/${typeface.style}`;
  const find = known.get(key) ?? remembering(finder(lang, typeface, fonts));
  known.set(key, find);
  return find;
}

function remembering(find: Finder): Finder {
  const found = new Map<string, Choice | undefined>();
  return (character) => {
    if (!found.has(character)) found.set(character, find(character));
    return found.get(character);
  };
}

/** Looks for the face of a character among the families of the language first. */
function finder(lang: Lang, typeface: Typeface, fonts: FontLibrary): Finder {
  const { role } = typeface;
  const own = fontStack(lang, role, isIn(fonts));
  const find = (character: string, families: readonly FontFamily[]): Choice | undefined => {
    for (const family of families) {
      const face = matching(fonts(family), typeface).findLast((one) => covers(one, character));
      if (face !== undefined) return { family, face };
    }
    return undefined;
  };
  return (character) => find(character, own) ?? find(character, foreignFonts(character, role, isIn(fonts)));
}

function isIn(fonts: FontLibrary): (family: FontFamily) => boolean {
  return (family) => fonts(family).length > 0;
}

/** As CSS matches fonts: a family without italics is drawn upright, one without a bold face in the face that it has. */
function matching(faces: readonly FontFace[], { weight, style }: Typeface): readonly FontFace[] {
  const bold = faces.filter((face) => face.weight === weight);
  const ofWeight = bold.length > 0 ? bold : faces;
  const ofStyle = ofWeight.filter((face) => face.style === style);
  return ofStyle.length > 0 ? ofStyle : ofWeight;
}

/** Opens the file only where its sheet says that it may have the character. */
function covers(face: FontFace, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return isWithin(codePoint, face.declared) && isWithin(codePoint, face.file().ranges);
}

function isWithin(codePoint: number, ranges: readonly CodePointRange[]): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function missingGlyph(character: string, lang: Lang, role: FontRole, fonts: FontLibrary): MissingGlyph {
  const made = fontsWith(character, lang);
  const isAbsent = made !== undefined && !isIn(fonts)(made.sans);
  const [first = bundledFonts[role]] = fontStack(lang, role, isIn(fonts));
  return { character, font: first.name, absent: isAbsent ? made : undefined };
}

/** Where two faces of a family have a character, browsers take the later one. */
function facesOf(choices: readonly Choice[], fonts: FontLibrary): readonly FontFace[] {
  const chosen = new Set(choices.map(({ face }) => face));
  const families = new Set(choices.map(({ family }) => family));
  return [...families].flatMap((family) => fonts(family).filter((face) => chosen.has(face)));
}

function stacksOf(found: readonly FoundFaces[], fonts: FontLibrary): readonly FamilyStack[] {
  const groups = Map.groupBy(found, ({ lang, role }) => `${lang} ${role}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ lang, role }) => {
      const used = new Set(group.flatMap(({ choices }) => choices.map(({ family }) => family.name)));
      const order = [...fontStack(lang, role, isIn(fonts)), ...scriptFamilies].map(({ name }) => name);
      return { lang, role, families: [...new Set(order)].filter((name) => used.has(name)) };
    }),
  );
}
