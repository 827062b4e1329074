/// <reference lib="dom" />
import type { Browser } from "../host/browser.ts";
import type { RenderedPage } from "../model/output-file.ts";

/** What Mermaid made of a diagram. */
export type Drawn =
  | { readonly type: "drawn"; readonly svg: string }
  /** `line` of the source, from 1, where Mermaid tells it. */
  | { readonly type: "fault"; readonly reason: string; readonly line: number | undefined };

/** Draws a diagram in a page of its own, whose script Mermaid is. */
export async function drawDiagram(
  browser: Browser,
  page: RenderedPage,
  source: string,
  settings: object,
): Promise<Drawn> {
  const answer = await browser.run(page, (opened) => opened.evaluate(draw, source, JSON.stringify(settings)));
  if (answer.fault === undefined) return { type: "drawn", svg: answer.svg ?? "" };
  const lines = answer.fault.split("\n").map((line) => line.trim());
  const named = /\bline:? (\d+)/iu.exec(answer.fault)?.[1];
  // jison shows the place on the lines between what it is called and what it expected there.
  const reason = lines.findLast((line) => /^(?:Expecting|Lexical error)/u.test(line)) ?? lines[0] ?? "";
  return {
    type: "fault",
    reason: reason.length <= 200 ? reason : `${reason.slice(0, 199)}…`,
    line: named === undefined ? undefined : Number(named),
  };
}

interface Answer {
  readonly svg?: string;
  readonly fault?: string;
}

interface Mermaid {
  readonly initialize: (settings: unknown) => void;
  readonly render: (id: string, source: string) => Promise<{ readonly svg: string }>;
}

/** Runs in the page. */
async function draw(source: string, settings: string): Promise<Answer> {
  // The page's own script sets it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
  mermaid.initialize(JSON.parse(settings));
  try {
    const { svg } = await mermaid.render("diagram", source);
    const holder = document.createElement("div");
    holder.innerHTML = svg;
    const drawn = holder.querySelector("svg");
    // As XML: a picture is read more strictly than a page.
    return drawn === null
      ? { fault: "nothing was drawn" }
      : { svg: new XMLSerializer().serializeToString(drawn) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
