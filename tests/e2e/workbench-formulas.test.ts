import { Workbook, type CellFormulaValue } from "exceljs";
import { ageBands } from "../../src/functions/age-bands";
import { averageAge } from "../../src/functions/average-age";
import { FunctionError } from "../../src/functions/function-error";
import {
  save,
  startWorkbenches,
  type OpenWorkbench,
  type WorkbenchBench,
} from "../support/e2e/workbench";
import { SMALL_FILE, SMALL_PEOPLE, smallBook } from "../support/e2e/workbench-book";
import { enter, goTo, untilShown } from "../support/e2e/workbench-grid";
import { memberId } from "../acceptance/messy/people";
import { partOf } from "../support/package-diff";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const DAY = "2021-10-28";
const IDS = SMALL_PEOPLE.map(([, , , id]) => [id]);

jest.setTimeout(180_000);

function sentenceOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof FunctionError) return error.message;
  }
  throw new Error("the function did not refuse");
}

/** One session in a small roster; each step builds on the one before. */
describeInChromium("formulas typed into the grid", () => {
  let bench: WorkbenchBench;
  let opened: OpenWorkbench;
  beforeAll(async () => {
    bench = await startWorkbenches(chromium!);
    opened = await bench.open({ file: { name: SMALL_FILE, bytes: await smallBook() } });
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });
  afterEach(() => expect(opened.problems()).toEqual([]));

  const MEAN = String(averageAge(IDS, DAY, null));
  it.each([
    ["F2", `=ORG.AVERAGEAGE(D2:D7,"${DAY}")`, MEAN],
    ["F3", `=ORG.平均年龄(D2:D7,"${DAY}")`, MEAN],
    ["F4", `=org.averageage(d2:d7,"${DAY}")`, MEAN],
    ["F5", "=SUM(C2:C7)", String(SMALL_PEOPLE.reduce((sum, [, , age]) => sum + age, 0))],
    ["F6", '=COUNTIF(B2:B7,"女")&"人"', "3人"],
    ["F7", `=ROUND(ORG.AVERAGEAGE(D2:D7,"${DAY}")+F5,0)`, String(Math.round(Number(MEAN) + 254))],
  ] as const)("%s: %s gives what the core gives", async (address, formula, result) => {
    await enter(opened.page, address, formula);
    expect(await untilShown(opened.page, address, result)).toBe(result);
  });

  it("spill over the cells below and beside, which other formulas read", async () => {
    const bands = ageBands(IDS, DAY, null);
    await enter(opened.page, "H2", `=ORG.AGEBANDS(D2:D7,"${DAY}")`);
    expect(await untilShown(opened.page, "H2", String(bands[0][0]))).toBe(bands[0][0]);
    await enter(opened.page, "L2", `=H${bands.length + 1}&SUM(I2:I${bands.length + 1})`);
    const [last] = bands[bands.length - 1];
    expect(await untilShown(opened.page, "L2", `${last}6`)).toBe(`${last}6`);
    await enter(opened.page, "L3", "=J2");
    expect(await untilShown(opened.page, "L3", String(bands[0][2]))).toBe(String(bands[0][2]));
  });

  it("say why they refuse their arguments, where the pointer rests on the cell", async () => {
    await enter(opened.page, "F9", '=ORG.AVERAGEAGE(D2:D7,"昨天")');
    expect(await untilShown(opened.page, "F9", "#VALUE!")).toBe("#VALUE!");
    const cell = { x: 46 + 3 * 64 + 173 + 64 + 32, y: 20 + 8.5 * 20 };
    await opened.page.locator("canvas[id^=univer-sheet-main-canvas]").hover({ position: cell });
    const sentence = sentenceOf(() => averageAge(IDS, "昨天", null));
    await opened.page.getByText(sentence).first().waitFor();
    await opened.page.screenshot({ path: "out/screens/workbench-function-error.png" });
  });

  it("follow the cells that they read", async () => {
    const elder = memberId(19650307, 7, "女");
    await enter(opened.page, "D2", elder);
    const ids = [[elder], ...IDS.slice(1)];
    const mean = String(averageAge(ids, DAY, null));
    expect(mean).not.toBe(MEAN);
    expect(await untilShown(opened.page, "F2", mean)).toBe(mean);
    const share = String(ageBands(ids, DAY, null)[0][2]);
    expect(await untilShown(opened.page, "L3", share)).toBe(share);
    await enter(opened.page, "D2", IDS[0][0]);
    expect(await untilShown(opened.page, "F2", MEAN)).toBe(MEAN);
  });

  it("are saved as Excel keeps them, with their results", async () => {
    await goTo(opened.page, "A1");
    const { bytes } = await save(opened.page);
    const book = new Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const value = (address: string) => book.worksheets[0].getCell(address).value;
    const formula = (address: string) => value(address) as CellFormulaValue;
    expect(formula("F2")).toMatchObject({
      formula: `_xldudf_ORG_AVERAGEAGE(D2:D7,"${DAY}")`,
      result: Number(MEAN),
    });
    expect(formula("F3").formula).toMatch(/^_xldudf_ORG_.*\(D2:D7,"2021-10-28"\)$/);
    expect(formula("F5")).toMatchObject({ formula: "SUM(C2:C7)", result: 254 });
    expect(formula("F6")).toMatchObject({ result: "3人" });
    expect(formula("F9").result).toEqual({ error: "#VALUE!" });
    expect(value("I2")).toEqual(ageBands(IDS, DAY, null)[0][1]);
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<c r="H2"[^>]*><f t="array" [^>]*ref="H2:J\d+"/);
    expect(sheet).toContain("_xldudf_ORG_AGEBANDS");
  });
});
