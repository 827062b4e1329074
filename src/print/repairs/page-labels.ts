import type { PdfDraft } from "../pdf/draft.ts";
import { pdfDict, withFields } from "../pdf/value.ts";

/** Pages are called 1, 2, 3 as they call themselves, also where a reader counts from elsewhere. */
export function labelPages(draft: PdfDraft): void {
  const PageLabels = pdfDict({ Nums: ["0", pdfDict({ S: "/D" })] });
  draft.set(draft.root, withFields(draft.dict(draft.root), { PageLabels }));
}
