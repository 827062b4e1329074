import type { TermRecord } from "../model/plan-record.ts";
import type { Term } from "../model/term.ts";

/**
 * The terms that a reader may rely on: those that face each other often and surely. Of single words, which may be any words
 * that recur, more is asked than of phrases.
 */
export function glossaryOf(terms: readonly Term[]): readonly TermRecord[] {
  return terms.filter(isSure).map(({ forms, units }) => ({ forms: Object.fromEntries(forms), units }));
}

function isSure({ forms, count, score }: Term): boolean {
  const isPhrase = [...forms.values()].some((form) => /\s/u.test(form));
  return isPhrase ? count >= 2 && score >= 0.66 : count >= 4 && score >= 0.74;
}
