// A page from disk, printed by `page.pdf` and nothing else: node bench/print/bare.ts PAGE.html OUT.pdf BROWSER
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { launch } from "puppeteer-core";

const [from = "", to = "", executablePath = ""] = process.argv.slice(2);
const browser = await launch({ executablePath, headless: "shell", args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(pathToFileURL(from).href);
writeFileSync(to, await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true }));
await browser.close();
