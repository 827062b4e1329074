// As bin/diptych.js starts the sources: node bench/print/ours.js SLIDES.md OUT.pdf
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./ours.ts");
