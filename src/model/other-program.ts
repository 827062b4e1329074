/** Programs whose Markdown reads differently from ours, by the front matter of a slide file. */
export type OtherProgram = "marp" | "quarto";
