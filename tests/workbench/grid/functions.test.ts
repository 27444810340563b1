import type { ExampleValue, FunctionEntry } from "../../../src/functions/function-definition";
import { functionTable } from "../../../src/functions/function-table";
import { formulaOf } from "../../../src/functions/functions-page";
import { columnName } from "../../../src/core/sheets/a1";
import { openSheet } from "./functions-sheet";

const examples = functionTable.flatMap((entry) =>
  entry.examples.map((example) => ({ ...example, entry }))
);

function rowsOf(value: ExampleValue) {
  return typeof value === "object" ? value : [[value]];
}

describe("every example of the table", () => {
  const names: [string, (entry: FunctionEntry) => string][] = [
    ["the English name", ({ name }) => name],
    ["the Chinese name", ({ alias }) => alias],
    ["small letters", ({ name }) => name.toLowerCase()],
  ];

  it.each(names)("gives in a cell what the function gives: %s", async (_, nameOf) => {
    const cells = examples.map(({ entry, arguments: values }, i) => [
      `${columnName(i * 4)}1`,
      formulaOf(nameOf(entry), values),
    ]);
    const book = await openSheet(Object.fromEntries(cells), {}, { rowCount: 20, columnCount: 80 });
    for (const [i, { result }] of examples.entries()) {
      for (const [row, line] of rowsOf(result).entries()) {
        for (const [column, expected] of line.entries()) {
          expect(book.value(`${columnName(i * 4 + column)}${row + 1}`)).toBe(expected);
        }
      }
    }
    book.dispose();
  });

  it("gives the same from cells as from values typed into the formula", async () => {
    const cells: Record<string, string | number> = {};
    const formulas: string[] = [];
    examples.forEach(({ entry, arguments: values }, i) => {
      const references = values.map((value, j) => {
        const column = columnName(i * 4 + j);
        const rows = rowsOf(value);
        rows.forEach(([cell], row) => (cells[`${column}${row + 20}`] = cell));
        return rows.length === 1 ? `${column}20` : `${column}20:${column}${rows.length + 19}`;
      });
      formulas.push(`=ORG.${entry.alias}(${references.join(",")})`);
    });
    formulas.forEach((formula, i) => (cells[`${columnName(i * 4)}1`] = formula));
    const book = await openSheet(cells, {}, { rowCount: 40, columnCount: 80 });
    examples.forEach(({ result }, i) => {
      expect(book.value(`${columnName(i * 4)}1`)).toBe(rowsOf(result)[0][0]);
    });
    book.dispose();
  });
});
