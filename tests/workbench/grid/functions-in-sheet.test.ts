import type { FunctionEntry } from "../../../src/functions/function-definition";
import { functionTable } from "../../../src/functions/function-table";
import { openSheet } from "./functions-sheet";

const DAY = '"2021-10-28"';
const BAD = "“不详”不是可以识别的日期";

it("works inside other formulas", async () => {
  const book = await openSheet({
    A1: "1985-06-15",
    A2: "不详",
    B1: `=ROUND(ORG.AVERAGEAGE(A1:A1,${DAY})/7,1)`,
    B2: `=IFERROR(ORG.AGE(A2,${DAY}),"待核")`,
    B3: `=SUM(INDEX(ORG.AGEBANDS(A1,${DAY}),0,2))`,
    B4: '=TEXT(ORG.BIRTHDATE("529901197803040012"),"yyyy年m月")',
    B5: `=ORG.CHANGETEXT(ORG.AGE(A1,${DAY}),ORG.AGE(A1,"2020-10-28"))`,
    B6: `=LET(岁,ORG.计算年龄(A1,${DAY}),岁+1)`,
    B7: `=IF(ORG.AGE(A1,${DAY})>=36,"是","否")`,
    B8: `=ORG.AGE(A1,${DAY})&"岁"`,
    B9: `=SUM(ORG.AGE(A1:A1,${DAY}),1)`,
  });
  const values = Array.from({ length: 9 }, (_, i) => book.value(`B${i + 1}`));
  expect(values).toEqual([5.1, "待核", 1, "1978年3月", "上升1.00岁", 37, "是", "36岁", 37]);
  expect(book.message("B2")).toBeUndefined();
  book.dispose();
});

describe("a result of several cells", () => {
  const formula = `=ORG.AGEBANDS(A1:A3,${DAY},2)`;
  const people = { A1: "1986.01", A2: "1985.10.28", A3: "1960.01", C1: formula };

  it("spills, and follows its people", async () => {
    const book = await openSheet(people);
    expect(["C1", "D1", "E1", "C5", "D5", "E5"].map((at) => book.value(at))).toEqual([
      "35岁及以下",
      1,
      33.33,
      "60岁及以上",
      1,
      33.33,
    ]);
    await book.edit({ A3: null });
    expect(["D1", "E1", "D5", "E5"].map((at) => book.value(at))).toEqual([1, 50, 0, 0]);
    book.dispose();
  });

  it("is #SPILL! where a cell is in the way, until it is emptied", async () => {
    const book = await openSheet({ ...people, D4: "占位" });
    expect([book.value("C1"), book.value("D1"), book.value("D4")]).toEqual([
      "#SPILL!",
      null,
      "占位",
    ]);
    expect(book.message("C1")).toBeUndefined();
    await book.edit({ D4: null });
    expect([book.value("C1"), book.value("D4")]).toEqual(["35岁及以下", 0]);
    book.dispose();
  });
});

describe("the sentence beside a cell", () => {
  const formula = `=ORG.AGE(A1,${DAY})`;

  it("comes and goes with what the function gives", async () => {
    const book = await openSheet({ A1: "1985.06", B1: formula });
    expect([book.value("B1"), book.message("B1")]).toEqual([36, undefined]);
    await book.edit({ A1: "不详" });
    expect([book.value("B1"), book.message("B1")]).toEqual(["#VALUE!", BAD]);
    await book.edit({ A1: "保密" });
    expect(book.message("B1")).toBe("“保密”不是可以识别的日期");
    await book.edit({ A1: "1980.01" });
    expect([book.value("B1"), book.message("B1")]).toEqual([41, undefined]);
    book.dispose();
  });

  it("goes with the formula, also when what takes its place shows the same error value", async () => {
    const book = await openSheet({ A1: "不详", B1: formula, B2: formula, B3: formula });
    await book.edit({ B1: null, B2: '="x"+1', B3: { v: "#VALUE!", t: 1, f: null } });
    expect(["B2", "B3"].map((at) => book.value(at))).toEqual(["#VALUE!", "#VALUE!"]);
    expect(["B1", "B2", "B3"].map((at) => book.message(at))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    book.dispose();
  });

  it("is that of the function that failed, of several in a formula", async () => {
    const book = await openSheet({
      A1: "不详",
      A2: "1985.06",
      B1: `=ORG.AGE(A1,${DAY})+ORG.AGE(A2,${DAY})`,
      B2: `=ORG.AGE(A2,${DAY})+ORG.AGE(A1,${DAY})`,
      B3: `=IFERROR(ORG.AGE(A1,${DAY}),ORG.AVERAGEAGE(C1:C9,${DAY}))`,
      B4: "=B1+1",
    });
    expect(["B1", "B2"].map((at) => book.message(at))).toEqual([BAD, BAD]);
    expect([book.value("B3"), book.message("B3")]).toEqual(["#N/A", "区域内没有可以统计的人员"]);
    expect([book.value("B4"), book.message("B4")]).toEqual(["#VALUE!", undefined]);
    book.dispose();
  });

  it("goes where its formula goes when rows or columns come and go", async () => {
    const book = await openSheet({ A1: "不详", C5: formula });
    const sheet = book.api.getWorkbook("book")!.getSheets()[0];
    const steps: [() => unknown, string][] = [
      [() => sheet.insertRowsBefore(2, 3), "C8"],
      [() => sheet.insertColumnsBefore(1, 1), "D8"],
      [() => sheet.deleteRows(3, 2), "D6"],
      [() => sheet.deleteColumns(1, 1), "C6"],
    ];
    for (const [step, place] of steps) {
      step();
      while (book.value(place) === null) await new Promise(setImmediate);
      expect([book.value(place), book.message(place), book.message("C5")]).toEqual([
        "#VALUE!",
        BAD,
        undefined,
      ]);
    }
    book.dispose();
  });
});

it("gives a cell without a number format that of the function, and leaves others as they are", async () => {
  const formula = '=ORG.BIRTHDATE("529901197803040012")';
  const book = await openSheet({
    A1: formula,
    A2: { f: formula, s: { n: { pattern: 'yyyy"年"m"月"' } } },
    A3: '=ORG.BIRTHDATE("")',
    A4: `=ORG.AGE("1985.06",${DAY})`,
  });
  expect([book.value("A1"), book.format("A1")]).toEqual([28553, "yyyy-mm-dd"]);
  expect([book.value("A2"), book.format("A2")]).toEqual([28553, 'yyyy"年"m"月"']);
  expect([book.value("A3"), book.format("A3")]).toEqual(["", undefined]);
  expect([book.value("A4"), book.format("A4")]).toEqual([36, undefined]);
  book.dispose();
});

describe("a function with a fault", () => {
  const faulty = (run: FunctionEntry["run"]): FunctionEntry => ({ ...functionTable[5], run });
  const throwing = (thrown: unknown) => () => {
    throw thrown;
  };
  const rest = { A1: 2, A2: "=A1*3", B2: '=ORG.AGE("1985.06","2021-10-28")' };

  it.each<[string, unknown, string]>([
    ["an error", new TypeError("boom"), "boom"],
    ["something else", "坏了", "坏了"],
  ])(
    "is #VALUE! where it throws %s, and the rest of the sheet computes",
    async (_, thrown, detail) => {
      const table = [faulty(throwing(thrown)), functionTable[1]];
      const book = await openSheet({ ...rest, B1: '=ORG.IDCHECK("1")' }, { table });
      expect([book.value("B1"), book.value("A2"), book.value("B2")]).toEqual(["#VALUE!", 6, 36]);
      expect(book.message("B1")).toBe(
        `函数没有算成，属于程序故障（${detail}），请把公式和所用单元格的内容告知维护人员`
      );
      await book.edit({ A1: 3 });
      expect(book.value("A2")).toBe(9);
      book.dispose();
    }
  );

  it.each<[string, unknown, unknown]>([
    ["no finite number", Number.NaN, "#NUM!"],
    ["nothing", undefined, ""],
    ["a boolean", true, true],
    ["a text like a number", "007", "007"],
    ["a text like a date", "2021-10-28", "2021-10-28"],
    ["a text like an array", "{1,2}", "{1,2}"],
  ])("may give %s", async (_, result, shown) => {
    const book = await openSheet({ B1: '=ORG.IDCHECK("1")' }, { table: [faulty(() => result)] });
    expect(book.value("B1")).toBe(shown);
    book.dispose();
  });
});

it("takes whole columns of many people", async () => {
  const people = Array.from({ length: 20_000 }, (_, i) => [`E${i + 1}`, `${1950 + (i % 50)}.01`]);
  const book = await openSheet(
    {
      ...Object.fromEntries(people),
      A1: `=ORG.AVERAGEAGE(E:E,${DAY})`,
      A2: `=ORG.平均年龄(E1:E20000,${DAY})`,
    },
    {},
    { rowCount: 100_000, columnCount: 10 }
  );
  // Years of birth 1950–1999, 400 people each: 71 down to 22 years.
  expect([book.value("A1"), book.value("A2")]).toEqual([46.5, 46.5]);
  book.dispose();
});
