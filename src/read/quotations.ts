import type { Paragraph } from "mdast";
import type { Language } from "../languages/language.ts";
import { columns } from "./columns.ts";
import { type Draft, draftOf } from "./drafts.ts";
import { quoteNode } from "./nodes.ts";

/** Paragraphs that are one quotation from end to end become quotes, with the line below that signs them ("— NAME"). */
export function markQuotations(drafts: readonly Draft[], language: Language): readonly Draft[] {
  return drafts.flatMap((draft, index): readonly Draft[] => {
    const quote = quotation(draft, language);
    const signature = quote === undefined ? undefined : signatureOf(drafts[index + 1]);
    if (quote !== undefined)
      return [draftOf(quoteNode(signature === undefined ? [quote] : [quote, signature]))];
    const isSigned = index > 0 && quotation(drafts[index - 1], language) !== undefined;
    return isSigned && signatureOf(draft) !== undefined ? [] : [draft];
  });
}

function quotation(draft: Draft | undefined, { quotes }: Language): Paragraph | undefined {
  if (draft === undefined || draft.kind !== undefined || draft.node.type !== "paragraph") return undefined;
  const inside = wholeQuotation.exec(draft.text)?.[1] ?? "";
  const isOne = !/["“”„«»「」『』]/u.test(inside) && !inside.includes(quotes[0]);
  const isMarked = isOne && columns(inside) > shortest;
  return isMarked || endsInSignature(draft.text) ? draft.node : undefined;
}

/** "It moves, whatever they say. — G. Galilei": what ends so is somebody's words, in quotation marks or without. */
function endsInSignature(text: string): boolean {
  const [, said = ""] = signed.exec(text) ?? [];
  return columns(said) > shortest;
}

const signed =
  /^(.+[.!?…。！？۔।؟]["”»’」』)]*)\s+[–—―]+\s*(?=[\p{Lu}\p{Lo}@])(?:[^–—―.!?。！？]|(?<=\p{Lu})\.){2,80}$/u;

/** With the signature on the same line, or without. */
const wholeQuotation = /^["“„«「『](.+)["”“»」』]\.?(?:\s*[-–—―]\s*[^.]{2,60})?$/u;

/** Shorter ones are more often a title or a line of speech. */
const shortest = 60;

function signatureOf(draft: Draft | undefined): Paragraph | undefined {
  if (draft?.node.type !== "paragraph" || draft.kind !== undefined) return undefined;
  return /^[-–—―]\s*\S/u.test(draft.text) && columns(draft.text) <= 80 ? draft.node : undefined;
}
