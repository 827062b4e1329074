import type { Direction, Lang } from "../model/lang.ts";

/** What the interface says to readers of this language. */
export interface Labels {
  readonly agenda: string;
  readonly conclusion: string;
  readonly source: string;
  readonly notes: string;
  /** For a slide's spoken name; `{n}` and `{total}` are replaced. */
  readonly slideOf: string;
  /** For the menu that changes the language. */
  readonly language: string;
  readonly previous: string;
  readonly next: string;
  /** Shown where a slide does not exist in this language. */
  readonly missing: string;
}

/** Words that steer reading, planning and cutting; all in lower case. Empty lists: the language works by layout alone. */
export interface CueWords {
  /** Open a sentence and may be cut with their comma: "however", "of course", "in addition". */
  readonly discourse: readonly string[];
  /** Those of `discourse` that contradict what came before. */
  readonly contrast: readonly string[];
  /** A piece may not start with one of these: enclitics, relatives, conjunctions that hang on what went before. */
  readonly dependent: readonly string[];
  /** A piece may not end with one of these: prepositions, articles, conjunctions. */
  readonly leading: readonly string[];
  /** Pronouns that need what came before: "this", "they", "he". */
  readonly pronouns: readonly string[];
  /** Open a clause that a sentence can lose: "because", "so that", "which". */
  readonly subordinators: readonly string[];
  /** Before a list of examples: "such as", "for example". */
  readonly examples: readonly string[];
  /** Open a clause without which a claim would say more than it does: "if", "unless", "until". It is never cut away. */
  readonly conditions: readonly string[];
  /** Those that only say when: "after", "once". Where steps follow each other they go without saying. */
  readonly times: readonly string[];
  /** Open a clause that says more of the noun before it: "which", "who". */
  readonly relatives: readonly string[];
  /** Add a second thing to a first: "and", "as well as". */
  readonly additive: readonly string[];
  /** Open what a verb says, asks or wants, so that no cut may stand before them: "that", "whether", "how". */
  readonly complements: readonly string[];
  /** Set the second half of a sentence against the first: "whereas", "while", "on the other hand". */
  readonly opposing: readonly string[];
  /** Turn to what a sentence is about to claim: "but", "yet". */
  readonly adversative: readonly string[];
  /** Join what a sentence speaks of to what it says of it: "is", "are", "means". */
  readonly copulas: readonly string[];
  /** An article that speaks of itself: "in this article", "let us look at". */
  readonly selfReferences: readonly string[];
  /** Say that there is something and carry nothing: "there are", "ada", "постоје". */
  readonly existential: readonly string[];
  /** Too common to tell two sentences apart. */
  readonly stopwords: readonly string[];
}

/** How articles in this language are put together. */
export interface ArticleWords {
  /** Sentence splitting must not stop after these, without their full stop: "prof", "hlm", "стр". */
  readonly abbreviations: readonly string[];
  /** Before the author's name: "by", "oleh", "аутор", "piše". */
  readonly byline: readonly string[];
  /** Headings over what is said of the author: "about the author". */
  readonly bio: readonly string[];
  /** Lines that are no part of the article: "leave a comment", "share this". Matched whole, without case and punctuation. */
  readonly boilerplate: readonly string[];
  /** Start of such lines: "read also:", "related:". */
  readonly boilerplateStart: readonly string[];
  /** Headings of the last section: "conclusion", "summary". */
  readonly conclusion: readonly string[];
}

export interface Language {
  /** The tag this entry was found under. */
  readonly tag: Lang;
  readonly direction: Direction;
  /** In the language itself, as a menu shows it: "Bahasa Indonesia", "Српски". */
  readonly nativeName: string;
  /** Outer and inner quotation marks. */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  readonly labels: Labels;
  readonly cues: CueWords;
  readonly article: ArticleWords;
}
