import type { FunctionEntry } from "../../../src/functions/function-definition";
import { functionTable } from "../../../src/functions/function-table";
import type { Entry, OpenSheet } from "./functions-sheet";
import { openSheet } from "./functions-sheet";

const DAY = '"2021-10-28"';

/** Where the formula of a case stands: away from the cells it reads, with room for what spills. */
function placeOf(index: number): string {
  return `AA${index * 10 + 1}`;
}

function placed(formulas: readonly string[]): Record<string, Entry> {
  return Object.fromEntries(formulas.map((formula, i) => [placeOf(i), formula]));
}

/** A function that gives back what it was given. */
function echo(parameters: FunctionEntry["parameters"]): FunctionEntry {
  return {
    name: "AGE",
    alias: "计算年龄",
    parameters,
    result: { type: "string", dimensionality: "scalar" },
    examples: [{ arguments: [], result: "" }],
    run: (...values: unknown[]) => JSON.stringify(values),
  };
}

const cell = { id: "person", type: "any", dimensionality: "scalar", optional: true } as const;
const range = { ...cell, dimensionality: "matrix" } as const;

const CELLS: Record<string, Entry> = {
  A1: "文字",
  A2: 31213,
  A3: true,
  A4: "",
  // A5 is blank.
  A6: "007",
  A7: "1985-06-15",
  A8: '=A2&""',
  A9: "=A2+1",
  A10: '=""',
  A11: "=1>2",
  B1: { v: 31213, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } },
  B2: { v: 12, t: 2, s: { n: { pattern: "@" } } },
  B3: { p: { id: "p", body: { dataStream: "富文本\r\n" }, documentStyle: {} } },
  B4: { v: "12.5", t: 2 },
  B5: { v: "12.5", t: 1 },
  F1: "=SEQUENCE(3)",
};

describe("single values arrive as Excel hands them over", () => {
  const cases: [string, string, unknown][] = [
    ["a text", "A1", "文字"],
    ["a number", "A2", 31213],
    ["a boolean", "A3", true],
    ["an empty text", "A4", ""],
    ["a blank cell", "A5", null],
    ["digits as text", "A6", "007"],
    ["a date as text", "A7", "1985-06-15"],
    ["a text of a formula", "A8", "31213"],
    ["a number of a formula", "A9", 31214],
    ["an empty text of a formula", "A10", ""],
    ["a boolean of a formula", "A11", false],
    ["a date as its serial number", "B1", 31213],
    ["a number in a text cell", "B2", 12],
    ["rich text", "B3", "富文本"],
    ["a number kept as text", "B4", 12.5],
    ["a text of digits", "B5", "12.5"],
    ["a literal text", '"文""字"', '文"字'],
    ["a literal date stays text", '"2021-10-28"', "2021-10-28"],
    ["a literal number", "-1.5", -1.5],
    ["a literal boolean", "TRUE", true],
    ["nothing", "", null],
    ["a calculation", "A2*2", 62426],
    ["a formula", 'IF(TRUE,"是","否")', "是"],
  ];
  let book: OpenSheet;
  beforeAll(async () => {
    const formulas = cases.map(([, argument]) => `=ORG.AGE(${argument})`);
    book = await openSheet({ ...CELLS, ...placed(formulas) }, { table: [echo([cell])] });
  });
  afterAll(() => {
    book.dispose();
  });

  it.each(cases.map(([what, , value], i) => [what, i, value] as const))("%s", (_, i, value) => {
    expect(JSON.parse(String(book.value(placeOf(i))))).toEqual([value]);
  });
});

describe("ranges arrive as rows of values", () => {
  const cases: [string, string, string][] = [
    ["a range", "A1:B2", '[["文字",31213],[31213,12]]'],
    ["one cell", "A3", "[[true]]"],
    ["one value", '"x"', '[["x"]]'],
    ["blank cells in between", "A4:A6", '[[""],[null],["007"]]'],
    ["a whole column", "B:B", '[[31213],[12],["富文本"],[12.5],["12.5"]]'],
    ["a blank column", "D:D", "[[null]]"],
    ["an array", '{1,"a";TRUE,""}', '[[1,"a"],[true,""]]'],
    ["an array that a formula gives", 'IF(A1:A2="文字","有",0)', '[["有"],[0]]'],
    ["cells that others spill into", "F1:F4", "[[1],[2],[3],[null]]"],
    ["what OFFSET refers to", "OFFSET(A1,0,0,2,1)", '[["文字"],[31213]]'],
    ["cells of a named sheet", "表!A1:A2", '[["文字"],[31213]]'],
  ];
  let book: OpenSheet;
  beforeAll(async () => {
    const formulas = cases.map(([, argument]) => `=ORG.AGE(${argument})`);
    book = await openSheet({ ...CELLS, ...placed(formulas) }, { table: [echo([range])] });
  });
  afterAll(() => {
    book.dispose();
  });

  it.each(cases.map(([what, , rows], i) => [what, i, rows] as const))("%s", (_, i, rows) => {
    const [given] = JSON.parse(String(book.value(placeOf(i)))) as unknown[][][];
    const expected = JSON.parse(rows) as unknown[][];
    expect(given.slice(0, expected.length)).toEqual(expected);
    // Below them nothing but blank cells, of rows that other columns use.
    expect(
      given
        .slice(expected.length)
        .flat()
        .filter((value) => value !== null)
    ).toEqual([]);
  });

  it("leaves rows out that no cell of the sheet uses", () => {
    const [given] = JSON.parse(String(book.value(placeOf(4)))) as unknown[][][];
    expect(given).toHaveLength(cases.length * 10 - 9);
  });
});

it("takes arguments left out, at the end and in between, for null", async () => {
  const formulas = ["=ORG.AGE(1)", "=ORG.AGE(,2,)", "=ORG.AGE()"];
  const book = await openSheet(placed(formulas), { table: [echo([cell, cell, range])] });
  expect(formulas.map((_, i) => book.value(placeOf(i)))).toEqual([
    "[1,null,null]",
    "[null,2,null]",
    "[null,null,null]",
  ]);
  book.dispose();
});

describe("error values and their sentences", () => {
  const cells: Record<string, Entry> = { A1: "1985.06", A2: "不详", A3: "=1/0" };
  const bad = "“不详”不是可以识别的日期";
  const cases: [formula: string, error: string, sentence: string | undefined][] = [
    // What Excel refuses at entry.
    ["=ORG.AVERAGEAGE()", "#VALUE!", "出生日期或身份证号不能为空"],
    ["=ORG.AVERAGEAGE(A1:A3)", "#VALUE!", "统计截止日不能为空"],
    [`=ORG.AVERAGEAGE(,${DAY})`, "#VALUE!", "出生日期或身份证号不能为空"],
    ["=ORG.AVERAGEAGE(A1,)", "#VALUE!", "统计截止日不能为空"],
    [`=ORG.AVERAGEAGE(A1,${DAY},1,1)`, "#VALUE!", "参数过多，最多填3个"],
    ["=ORG.身份证校验(A1,A2)", "#VALUE!", "参数过多，最多填1个"],
    ["=ORG.年龄分段(A1,A1:A2)", "#VALUE!", "统计截止日只能是一个单元格或一个值"],
    // What the functions refuse.
    [`=ORG.平均年龄(A1:A2,${DAY})`, "#VALUE!", `区域第2行第1列${bad}`],
    [`=ORG.计算年龄(A2,${DAY})`, "#VALUE!", bad],
    ['=ORG.平均年龄(A1,"今天")', "#VALUE!", "统计截止日“今天”不是可以识别的日期"],
    [`=ORG.平均年龄(C1:C9,${DAY})`, "#N/A", "区域内没有可以统计的人员"],
    [
      '=ORG.任职年限("2022.01",A1)',
      "#VALUE!",
      "统计截止日“1985.06”没有写明日，请写成 2021-10-28 这样的完整日期",
    ],
    ['=ORG.月报酬("保洁员","2016.11","2022-01")', "#VALUE!", "职务“保洁员”不是可以识别的职务"],
    ['=ORG.月报酬("一肩挑","2016.11","2016-01")', "#N/A", "2016年1月尚未任职"],
    // ID numbers are hidden.
    [
      '=ORG.身份证性别("529901198506150011")',
      "#VALUE!",
      "身份证号“529901********0011”校验码不符，至少有一位录错",
    ],
    // Error values go through.
    [`=ORG.AGE(NA(),${DAY})`, "#N/A", undefined],
    ["=ORG.AGE(A1,A3)", "#DIV/0!", undefined],
    [
      `=ORG.AVERAGEAGE(A1:A3,${DAY})`,
      "#DIV/0!",
      "出生日期或身份证号区域第3行第1列是错误值#DIV/0!，请先改正",
    ],
    [`=ORG.AVERAGEAGE(无此表!A1:A3,${DAY})`, "#REF!", undefined],
  ];
  let book: OpenSheet;
  beforeAll(async () => {
    book = await openSheet({ ...cells, ...placed(cases.map(([formula]) => formula)) });
  });
  afterAll(() => {
    book.dispose();
  });

  it.each(cases.map(([formula, ...expected], i) => [formula, i, expected] as const))(
    "%s",
    (_, i, expected) => {
      expect([book.value(placeOf(i)), book.message(placeOf(i))]).toEqual(expected);
    }
  );
});

it("is called for each cell of a range that stands for a single value", async () => {
  const book = await openSheet({
    A1: "1985-06-15",
    A2: "不详",
    A4: "1990.01",
    B1: "2021-10-28",
    C1: "2011-10-28",
    E1: "=ORG.AGE(A1:A4,B1)",
    H1: "=ORG.AGE(A1:A4,B1:C1)",
    K1: "=ORG.SENIORITY(A1:A2,B1:B3)",
  });
  const column = (name: string) => [1, 2, 3, 4].map((row) => book.value(`${name}${row}`));
  expect(column("E")).toEqual([36, "#VALUE!", "", 31]);
  expect(book.message("E2")).toBe("“不详”不是可以识别的日期");
  expect(column("H")).toEqual([36, "#VALUE!", "", 31]);
  expect(column("I")).toEqual([26, "#VALUE!", "", 21]);
  // Two cells beside three: the third has none to go with.
  expect(column("K")).toEqual([36, "#VALUE!", "#N/A", null]);
  book.dispose();
});

it("has every function of the table under both names", async () => {
  const cells = functionTable.flatMap(({ name, alias }, i): [string, Entry][] => [
    [`A${i + 1}`, `=ORG.${name}()`],
    [`B${i + 1}`, `=org.${alias}()`],
  ]);
  const book = await openSheet(Object.fromEntries(cells));
  functionTable.forEach((_, i) => {
    expect(book.value(`A${i + 1}`)).toBe("#VALUE!");
    expect(book.message(`A${i + 1}`)).toContain("不能为空");
    expect(book.message(`B${i + 1}`)).toBe(book.message(`A${i + 1}`));
  });
  book.dispose();
});
