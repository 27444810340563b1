import { runXlsxBench } from "./xlsx-bench";

/** Runs from the sources, because its tasks are processes of their own; prints a Markdown table. */
console.log(runXlsxBench({ onProgress: (what) => process.stderr.write(`  ${what}\n`) }));
