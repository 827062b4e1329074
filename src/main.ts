import { enableCompileCache } from "node:module";

// Compiled code is kept between runs: reading 100 files again would cost more than most commands.
enableCompileCache();
const { main } = await import("./cli/main.ts");
await main(process.argv.slice(2));
