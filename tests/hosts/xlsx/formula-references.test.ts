import {
  mapReferences,
  mapSheetNames,
  shiftReferences,
  type FormulaReference,
} from "../../../src/hosts/xlsx/formula-references";

function referencesOf(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** The formula without its references, and how many they were. */
function marked(formula: string): string {
  let count = 0;
  const bare = mapReferences(formula, () => {
    count++;
    return null;
  });
  return `${bare} ${count}`;
}

describe("references of a formula", () => {
  it("tells rows, columns, what is fixed, and sheets", () => {
    expect(referencesOf("=SUM('甲 ''乙'!$A1:C$3)+B2")).toEqual([
      {
        sheet: { name: "甲 '乙" },
        first: { row: { at: 0, isFixed: false }, column: { at: 0, isFixed: true } },
        last: { row: { at: 2, isFixed: true }, column: { at: 2, isFixed: false } },
      },
      { first: { row: { at: 1, isFixed: false }, column: { at: 1, isFixed: false } } },
    ]);
  });

  it.each([
    ["a cell", "A1", "#REF! 1"],
    ["a range", "SUM(A1:B2)", "SUM(#REF!) 1"],
    ["spaces around a colon", "SUM(A1 : B2)", "SUM(#REF!) 1"],
    ["whole columns and rows", "SUM(A:$C,$1:3)", "SUM(#REF!,#REF!) 2"],
    ["a union and an intersection", "(A1,B1) C1:C3 D4", "(#REF!,#REF!) #REF! #REF! 4"],
    ["a sheet", "花名册!A1", "花名册!#REF! 1"],
    ["a quoted sheet", "'甲 ''乙'!A:A", "'甲 ''乙'!#REF! 1"],
    ["a run of sheets", "SUM(一月:三月!A1)", "SUM(一月:三月!#REF!) 1"],
    [
      "another workbook",
      "[1]甲!A1+'C:\\x\\[a.xlsx]甲'!B1",
      "[1]甲!#REF!+'C:\\x\\[a.xlsx]甲'!#REF! 2",
    ],
    ["a text", '"A1"&"say ""B2"" "&C3', '"A1"&"say ""B2"" "&#REF! 1'],
    ["functions that look like cells", "LOG10(A1)+ATAN2(B1,1)", "LOG10(#REF!)+ATAN2(#REF!,1) 2"],
    ["a range up to a function", "SUM(A1:INDEX(B:B,3))", "SUM(#REF!:INDEX(#REF!,3)) 2"],
    ["names", "A1_总数+XFE1+ABCD1+民族+a.b1", "A1_总数+XFE1+ABCD1+民族+a.b1 0"],
    ["a name of a sheet", "甲!民族+甲!A1", "甲!民族+甲!#REF! 1"],
    [
      "structured references",
      "SUM(名册[A1],表1[[#Headers],[B2]],[@[C3]])+D4",
      "SUM(名册[A1],表1[[#Headers],[B2]],[@[C3]])+#REF! 1",
    ],
    ["an escaped bracket", "表1[a'[A1]+B1", "表1[a'[A1]+#REF! 1"],
    [
      "error values",
      "#REF!+#N/A+#DIV/0!+甲!#REF!+#REF!A1+B1",
      "#REF!+#N/A+#DIV/0!+甲!#REF!+#REF!A1+#REF! 1",
    ],
    ["numbers", "1.5E+3+1E5+2:3", "1.5E+3+1E5+#REF! 1"],
    ["a spilled range", "SUM(A1#)+@B1:B3", "SUM(#REF!#)+@#REF! 2"],
    ["beyond the sheet", "A1048577+XFD1048576", "A1048577+#REF! 1"],
  ])("%s", (_, formula, expected) => {
    expect(marked(formula)).toBe(expected);
    expect(mapReferences(formula, (reference) => reference)).toBe(formula);
  });
});

describe("a formula copied elsewhere", () => {
  it.each([
    ["C3+1", 2, 0, "C5+1"],
    ["$C3+C$3+$C$3+C3", 2, 1, "$C5+D$3+$C$3+D5"],
    ["SUM(B$2:B2)", 3, 0, "SUM(B$2:B5)"],
    ["SUM(A:A)+SUM(1:2)+SUM($A:A)", 1, 1, "SUM(B:B)+SUM(2:3)+SUM($A:B)"],
    ["'甲 乙'!A1&\"A1\"&名册[A1]", 1, 0, "'甲 乙'!A2&\"A1\"&名册[A1]"],
    ["[1]甲!A1", 0, 2, "[1]甲!C1"],
    ["A2+B1", -1, 0, "A1+#REF!"],
    ["甲!XFD1", 0, 1, "甲!#REF!"],
    ["a1", 0, 0, "a1"],
    ["=LOG10(aa9)", 1, 0, "=LOG10(AA10)"],
  ])("%s by %i rows and %i columns: %s", (formula, rows, columns, expected) => {
    expect(shiftReferences(formula, rows, columns)).toBe(expected);
  });
});

describe("sheets renamed in a formula", () => {
  const rename = (name: string) => (name === "甲" ? "新 表" : name === "乙" ? null : name);
  it.each([
    ["甲!A1+'甲'!民族+丙!B2", "'新 表'!A1+'新 表'!民族+丙!B2"],
    ["SUM(甲:丙!A1)", "SUM('新 表:丙'!A1)"],
    ["乙!A1+B1", "#REF!+B1"],
    ['[1]甲!A1&"甲!A1"', '[1]甲!A1&"甲!A1"'],
  ])("%s", (formula, expected) => expect(mapSheetNames(formula, rename)).toBe(expected));

  it.each([
    ["2024", "'2024'!A1"],
    ["A1", "'A1'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["O'Neil", "'O''Neil'!A1"],
    ["一月_2", "一月_2!A1"],
  ])("quotes %s where it must", (name, expected) =>
    expect(mapSheetNames("甲!A1", () => name)).toBe(expected)
  );
});
