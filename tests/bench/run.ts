import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { formsChild, runFormsBench } from "./forms-bench";
import { functionsChild, runFunctionsBench } from "./functions-bench";
import { nineChild, runNineBench } from "./nine-bench";
import { runValidateBench, validateChild } from "./validate-bench";
import { runXlsxBench } from "./xlsx-bench";
import { xlsxChild } from "./xlsx-task";

const PAGE = "docs/performance.md";
const BEGIN = "<!-- measured: begin -->";
const END = "<!-- measured: end -->";

type Child = (argument: string) => unknown;

const children: Readonly<Record<string, Child>> = {
  validate: (records) => validateChild(Number(records)),
  nine: nineChild,
  functions: (spelling) => functionsChild(spelling as Parameters<typeof functionsChild>[0]),
  forms: (seed) => formsChild(Number(seed)),
  xlsx: xlsxChild,
};

const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  validate: runValidateBench,
  nine: runNineBench,
  functions: runFunctionsBench,
  forms: runFormsBench,
  xlsx: runXlsxBench,
};

function machine(): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()[0].toFixed(1);
  return [
    `${cpus().length} × ${cpu.model.trim()}, ${memory} GiB, ${type()} ${release()}, Node.js ${process.versions.node}.`,
    `Load of the machine when the run began: ${load}.`,
  ].join(" ");
}

function writePage(report: string): void {
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${PAGE} has no place for the measurements`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${report}\n\n${END}${after}`);
}

/** `[PART…] [--write]`: prints the tables of all parts, or of those named; `--write` puts them into the page. */
async function main(options: readonly string[]): Promise<void> {
  const wanted = options.filter((option) => !option.startsWith("--"));
  const report = [machine()];
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    report.push(await part());
  }
  console.log(report.join("\n\n"));
  if (options.includes("--write")) writePage(report.join("\n\n"));
}

async function runChild(name: string, argument: string): Promise<void> {
  process.stdout.write(JSON.stringify(await children[name](argument)));
}

const [first, ...rest] = process.argv.slice(2);
const work = first === "--child" ? runChild(rest[0], rest[1]) : main(process.argv.slice(2));
work.catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
