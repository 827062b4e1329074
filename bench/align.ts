// Structure and alignment over ../shared/data/parallel, ours against plain Gale–Church: npm run bench:align
import { articleTable } from "./align/article-scores.ts";
import { blockTable } from "./align/block-scores.ts";
import { moveTable } from "./align/move-scores.ts";
import { pairsOf } from "./align/pairs.ts";
import { parallelTexts } from "./align/parallel.ts";
import { sentenceTable } from "./align/sentence-scores.ts";
import { growthTable, timeTable } from "./align/times.ts";
import { headingTable } from "./structure.ts";

const texts = parallelTexts();
if (texts === undefined) {
  print("the parallel texts are not there: expected ../shared/data/parallel beside the project");
} else {
  print(`${texts.length} texts, ${texts.flatMap(pairsOf).length} pairs of editions`);
  printTable("Headings found in plain text", headingTable(texts));
  printTable("Blocks, one edition of each pair damaged", blockTable(texts));
  printTable("Sentences inside blocks, one side damaged", sentenceTable(texts));
  printTable("Moved sections", moveTable(texts));
  printTable("One article or two", articleTable(texts));
  printTable("Time", timeTable(texts));
}
printTable("Growth", growthTable());

function printTable(title: string, table: string): void {
  print(`\n## ${title}\n\n${table}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
