import { renderTokens, tokenText, type Token } from "./markdown.ts";

/** A GFM table, taken apart. Rows are as long as the head. */
export interface Table {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly html: string;
  readonly plain: string;
  /** As the table's second line says with its colons. */
  readonly align: "center" | "end" | undefined;
}

/** @param tokens from `table_open` to `table_close` */
export function readTable(tokens: readonly Token[]): Table {
  const rows: Cell[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "tr_open") rows.push([]);
    const inline = tokens[index + 1];
    if ((token.type === "th_open" || token.type === "td_open") && inline !== undefined) {
      rows.at(-1)?.push(readCell(token, inline));
    }
  }
  const [head = [], ...body] = rows;
  return { head, rows: body };
}

function readCell(open: Token, inline: Token): Cell {
  const align = /text-align:\s*(\w+)/u.exec(String(open.attrGet("style") ?? ""))?.[1];
  return {
    html: renderTokens([inline]),
    plain: tokenText([inline]).trim(),
    align: align === "center" ? "center" : align === "right" ? "end" : undefined,
  };
}

/** Columns that hold numbers in every row, with the signs and units that stand with numbers: they are set digit below digit. */
export function numberColumns({ head, rows }: Table): readonly boolean[] {
  return head.map((_, column) => {
    const cells = rows.map((row) => row[column]?.plain ?? "").filter((text) => !isBlank.test(text));
    return cells.length > 0 && cells.every((text) => isNumber.test(text));
  });
}

/** Nothing, or a dash that stands for nothing. */
const isBlank = /^[–—-]?$/u;
/** "1 250", "−3,5 %", "€ 12.00", "٤٫٥", "3×", "12 km": a number, before or behind it at most a sign, a currency or a short unit. */
const isNumber =
  /^[+−–<>≤≥≈~±-]?\s*\p{Sc}?\s*\p{Nd}[\p{Nd}\s.,:/'’٫٬]*\s*(?:[%‰٪°×]|\p{Sc}|\p{L}{1,3}[²³]?)?$/u;
