import type { Entry, OpenSheet } from "./functions-sheet";
import { openSheet } from "./functions-sheet";

/** A small roster: 姓名, 性别, 出生日期, 学历, 村, 报酬; one education and one pay are blank. */
const ROSTER: Record<string, Entry> = {};
const PEOPLE: (Entry | null)[][] = [
  ["姓名", "性别", "出生日期", "学历", "村", "报酬"],
  ["甲", "男", 31213, "大专", "东村", 3700],
  ["乙", "女", 32874, "高中", "东村", 3720.5],
  ["丙", "男", 28553, "大专", "西村", 4460],
  ["丁", "女", 24000, null, "西村", null],
  ["戊", "男", 34000, "本科", "南村", 3700],
];
PEOPLE.forEach((cells, row) =>
  cells.forEach((cell, column) => {
    if (cell !== null) ROSTER[`${"ABCDEF"[column]}${row + 1}`] = cell;
  })
);

/** Formulas of the trade and what Excel answers; what spills is written by rows. */
const CASES: [formula: string, answer: string | number | boolean | (string | number)[][]][] = [
  ["=SUM(F2:F6)", 15580.5],
  ["=SUM(F:F)", 15580.5],
  ['=SUM(F2:F6,{1,2;3,4},"5")', 15595.5],
  ["=AVERAGE(F2:F6)", 3895.125],
  ["=ROUND(AVERAGE(F2:F6),2)", 3895.13],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=COUNT(A1:F6)", 9],
  ["=COUNTA(D2:D6)", 4],
  ["=COUNTBLANK(D2:D6)", 1],
  ['=COUNTIF(B2:B6,"男")', 3],
  ['=COUNTIF(D2:D6,"*专")', 2],
  ['=COUNTIF(D2:D6,"<>")', 4],
  ['=COUNTIF(D2:D6,"")', 1],
  ['=COUNTIFS(B2:B6,"男",E2:E6,"东村")', 1],
  ['=COUNTIFS(C2:C6,">="&DATE(1985,1,1),B2:B6,"男")', 2],
  ['=SUMIFS(F2:F6,E2:E6,"东村")', 7420.5],
  ['=AVERAGEIFS(F2:F6,E2:E6,"西村")', 4460],
  ['=AVERAGEIF(E2:E6,"北村",F2:F6)', "#DIV/0!"],
  ["=MAX(F2:F6)-MIN(F2:F6)", 760],
  ['=SUMPRODUCT((B2:B6="男")*(F2:F6>3700))', 1],
  ['=SUMPRODUCT(--(D2:D6="大专"),F2:F6)', 8160],
  ['=SUMPRODUCT((E2:E6<>"")/COUNTIF(E2:E6,E2:E6&""))', 3],
  ['=VLOOKUP("丙",A2:F6,4,FALSE)', "大专"],
  ['=VLOOKUP("己",A2:F6,4,FALSE)', "#N/A"],
  ['=VLOOKUP("丁",A2:F6,4,0)&""', ""],
  ['=VLOOKUP(3,{1,"一";3,"三"},2)', "三"],
  ["=INDEX(A2:A6,MATCH(4460,F2:F6,0))", "丙"],
  ['=XLOOKUP("乙",A2:A6,E2:E6)', "东村"],
  ['=XLOOKUP("己",A2:A6,E2:E6,"查无此人")', "查无此人"],
  ['=XLOOKUP("丙",A2:A6,B2:F6)', [["男", 28553, "大专", "西村", 4460]]],
  ["=LET(甲,SUM(F2:F6),乙,COUNT(F2:F6),ROUND(甲/乙,1))", 3895.1],
  ['=DATEDIF(DATE(1985,6,15),DATE(2021,6,14),"y")', 35],
  ['=DATEDIF(DATE(1985,6,15),DATE(2021,6,15),"Y")', 36],
  ['=DATEDIF(C2,DATE(2021,10,28),"ym")', 4],
  ['=DATEDIF(DATE(2022,1,1),DATE(2021,1,1),"y")', "#NUM!"],
  ["=DATE(2021,10,28)", 44497],
  ["=YEAR(C2)*100+MONTH(C2)", 198506],
  ["=EDATE(DATE(2021,1,15),12)", 44576],
  ["=EDATE(DATE(2021,1,31),1)", 44255],
  ["=EDATE(DATE(2020,2,29),12)", 44255],
  ["=EDATE(DATE(2021,3,31),-1)", 44255],
  ['=EDATE("x",1)', "#VALUE!"],
  ["=EDATE(1,-12)", "#NUM!"],
  ["=EOMONTH(DATE(2021,2,1),0)", 44255],
  ['=TEXT(C2,"yyyy""年""m""月""")', "1985年6月"],
  ['=TEXT(C2,"yyyy年mm月dd日")', "1985年06月15日"],
  ['=TEXT(C2,"yyyy.mm")', "1985.06"],
  ['=TEXT(0.92616,"0.00%")', "92.62%"],
  ['=TEXT(1234567.891,"#,##0.00")', "1,234,567.89"],
  ['=TEXT(7,"000")', "007"],
  ['=--TEXT(MID("529901197803040012",7,8),"0000-00-00")', 28553],
  ['=MID("529901197803040012",7,8)', "19780304"],
  ['=IF(MOD(MID("529901197803040012",17,1),2),"男","女")', "男"],
  ['=LEN("529901197803040012")', 18],
  ['=SUBSTITUTE("1985.06",".","-")', "1985-06"],
  ['=TEXTJOIN("、",TRUE,UNIQUE(E2:E6))', "东村、西村、南村"],
  ['=CONCATENATE(A2,"（",B2,"）")', "甲（男）"],
  ['=IFERROR(1/0,"—")', "—"],
  ['=IFNA(VLOOKUP("己",A2:F6,4,0),"无")', "无"],
  ['=IFS(F2>=4000,"高",F2>=3000,"中",TRUE,"低")', "中"],
  ['=AND(F2>3000,B2="男")', true],
  ["=ISBLANK(D5)", true],
  ["=RANK(F4,F2:F6)", 1],
  ["=LARGE(F2:F6,2)", 3720.5],
  ["=UNIQUE(E2:E6)", [["东村"], ["西村"], ["南村"]]],
  ['=FILTER(A2:A6,B2:B6="男")', [["甲"], ["丙"], ["戊"]]],
  [
    '=FILTER(A2:B6,E2:E6="西村")',
    [
      ["丙", "男"],
      ["丁", "女"],
    ],
  ],
  ['=FILTER(A2:A6,B2:B6="其他","无")', "无"],
  ["=SORT(F2:F4,1,-1)", [[4460], [3720.5], [3700]]],
  ["=SORTBY(A2:A6,C2:C6)", [["丁"], ["丙"], ["甲"], ["乙"], ["戊"]]],
  [
    "=SEQUENCE(2,3,10,5)",
    [
      [10, 15, 20],
      [25, 30, 35],
    ],
  ],
  ["=TRANSPOSE(A2:A4)", [["甲", "乙", "丙"]]],
  ['=SUM(FILTER(F2:F6,E2:E6="东村"))', 7420.5],
  ["=COUNTA(UNIQUE(E2:E6))", 3],
  ["=ROWS(A2:A6)*COLUMNS(A1:F1)", 30],
  ["=SUMIF(E2:E6,E2,F2:F6)/SUM(F2:F6)", 7420.5 / 15580.5],
  ['=INDIRECT("A3")', "乙"],
  ["=SUBTOTAL(109,F2:F6)", 15580.5],
  ["=AGGREGATE(9,6,F2:F6)", 15580.5],
  ["=NOTHERE(1)", "#NAME?"],
  ["=0.1+0.2=0.3", true],
  ['="a"="A"', true],
  ['=EXACT("a","A")', false],
  ["=NUMBERSTRING(1234,1)", "一千二百三十四"],
];

/** Where Univer answers otherwise than Excel, as docs/decisions.md lists it. */
const LIMITS: [formula: string, excel: string | number, here: string | number][] = [
  ["=COUNTIF(H2:H4,H2)", 3, 2],
  ['=TEXT(C2,"[DBNum1]yyyy年m月")', "一九八五年六月", "1985年6月"],
  ['=TEXT(C2,"aaaa")', "星期六", "Saturday"],
  ["=1E3", 1000, "1E3"],
  ["=SUM((F2:F3,F4))", 11880.5, "#VALUE!"],
  ["=SUM(F2:F3 F3:F4)", 3720.5, "#REF!"],
  ['=SUM({"1985-06-15","x"})', 0, 31213],
  ["=SUM(H6#)", 3, "#VALUE!"],
];
const LIMIT_CELLS = {
  H2: "529901197803040012",
  H3: "529901197803040039",
  H4: "529901197803040012",
  H6: "=SEQUENCE(2)",
};

it.each(LIMITS)("%s is %p in Excel, %p here", async (formula, excel, here) => {
  const book = await openSheet({ ...ROSTER, ...LIMIT_CELLS, J1: formula });
  expect(book.value("J1")).toBe(here);
  expect(here).not.toBe(excel);
  book.dispose();
});

describe("formulas of Excel that the trade uses", () => {
  const column = (offset: number) => String.fromCharCode("J".charCodeAt(0) + offset);
  const rowOf = (index: number) => index * 6 + 1;
  let book: OpenSheet;
  beforeAll(async () => {
    const formulas = CASES.map(([formula], i): [string, Entry] => [`J${rowOf(i)}`, formula]);
    const size = { rowCount: CASES.length * 6, columnCount: 30 };
    book = await openSheet({ ...ROSTER, ...Object.fromEntries(formulas) }, {}, size);
  });
  afterAll(() => {
    book.dispose();
  });

  it.each(CASES.map(([formula, answer], i) => [formula, answer, i] as const))(
    "%s",
    (_, answer, i) => {
      const rows = typeof answer === "object" ? answer : [[answer]];
      const shown = rows.map((cells, row) =>
        cells.map((__, offset) => book.value(`${column(offset)}${rowOf(i) + row}`))
      );
      expect(shown).toEqual(rows);
    }
  );
});
