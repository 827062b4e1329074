// Stands in for Mermaid, with the two functions of it that are used.
let settings;

globalThis.mermaid = {
  initialize(given) {
    settings = given;
  },
  async render(id, source) {
    const lines = source.trim().split("\n");
    if (lines.at(-1) === "faulty") {
      throw new Error(`Parse error on line ${lines.length}:\nfaulty\n^^^^^^\nExpecting 'A', got 'faulty'`);
    }
    const text = lines[0] === "probe" ? await probe() : lines.at(-1);
    return { svg: `<svg id="${id}" width="100%" viewBox="0 0 100 50"><text>${text}</text></svg>` };
  },
};

async function probe() {
  const fetched = await fetch("https://deck.invalid/mermaid.js").then(
    () => "done",
    () => "refused",
  );
  const { securityLevel, htmlLabels } = settings;
  return `fetch: ${fetched}, inline: ${inline()}, level: ${securityLevel}, html: ${htmlLabels}`;
}

function inline() {
  const script = document.createElement("script");
  script.textContent = "globalThis.wasRun = true";
  document.body.append(script);
  return globalThis.wasRun === true ? "done" : "refused";
}
