import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

interface Seen {
  value: unknown;
  formula?: unknown;
  text?: string;
  format?: string;
}

async function enter(input: unknown, numberFormat = "General"): Promise<Seen> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load("values,formulas,text,numberFormat");
    await context.sync();
    return {
      value: cell.values[0][0] as unknown,
      formula: cell.formulas[0][0] as unknown,
      text: cell.text[0][0],
      format: cell.numberFormat[0][0] as string,
    };
  });
}

describe("what Excel makes of an entry", () => {
  it.each<[unknown, unknown, string?]>([
    ["0123", 123],
    ["1985.10", 1985.1],
    ["+86", 86],
    ["-5", -5],
    [" 12 ", 12],
    ["1e3", 1000, "0.00E+00"],
    ["1,234", 1234, "#,##0"],
    ["12.5%", 0.125, "0.00%"],
    ["¥300", 300, '"¥"#,##0'],
    ["(7)", -7],
    ["true", true],
    ["#n/a", "#N/A"],
    ["529901198506151234", 529901198506151000],
    ["52990119850615123X", "52990119850615123X"],
    ["2021-10-28", 44497, "yyyy/m/d"],
    ["2021/10/28", 44497, "yyyy/m/d"],
    ["2021年10月28日", 44497, 'yyyy"年"m"月"d"日"'],
    ["2021-10", 44470, "mmm-yy"],
    ["1/2", 46024, 'm"月"d"日"'],
    ["2021-02-30", "2021-02-30"],
    ["1985.10.28", "1985.10.28"],
    ["8:30", 8.5 / 24, "h:mm"],
    ["2021-10-28 12:00", 44497.5, "yyyy/m/d h:mm"],
    ["'0123", "0123"],
    ["'=1+1", "=1+1"],
    ["大专", "大专"],
    ["123abc", "123abc"],
    ["=", "="],
  ])("%j becomes %j", async (input, value, format = "General") => {
    expect(await enter(input)).toMatchObject({ value, format });
  });

  it("shows a long number as a number is shown", async () => {
    expect((await enter("529901198506151234")).text).toBe("5.29901E+17");
    expect((await enter("1985.10")).text).toBe("1985.1");
    expect((await enter("2021-10-28")).text).toBe("2021/10/28");
  });

  it.each(["0123", "529901198506151234", "=1+1", "+86 139", "-5", "@x", "2021-10-28", "TRUE"])(
    "%s stays text in a cell formatted as text",
    async (input) => {
      expect(await enter(input, "@")).toEqual({
        value: input,
        formula: input,
        text: input,
        format: "@",
      });
    }
  );

  it("turns numbers and truth values into text in a cell formatted as text", async () => {
    expect((await enter(5, "@")).value).toBe("5");
    expect((await enter(true, "@")).value).toBe("TRUE");
  });

  it.each<[string, string]>([
    ["=1+1", "=1+1"],
    ["+A1+2", "=+A1+2"],
    ["-B2", "=-B2"],
    ["@SUM(A2)", "=SUM(A2)"],
  ])("%s becomes the formula %s", async (input, formula) => {
    expect((await enter(input)).formula).toBe(formula);
  });

  it.each(["=1+", "=SUM(A2", "+86 139", "-（备注）， ", '="x'])(
    "%s is refused as a broken formula",
    async (input) => {
      await expect(enter(input)).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  );

  it("keeps the format a cell has when a date is entered", async () => {
    expect(await enter("2021-10-28", "0.00")).toMatchObject({ value: 44497, format: "0.00" });
  });
});
