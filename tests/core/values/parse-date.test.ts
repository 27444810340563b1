import fc from "fast-check";
import type { CellValue } from "../../../src/core/values/cell";
import { CellFormat } from "../../../src/core/values/cell-format";
import { civilDate, daysInMonth, serialOf } from "../../../src/core/values/civil-date";
import {
  DateStatus,
  dateOfParsed,
  parseDate,
  statusOfParsed,
} from "../../../src/core/values/parse-date";

const STATUS_NAMES = Object.keys(DateStatus);

function read(value: CellValue, format: CellFormat = CellFormat.General): [number, string] {
  const parsed = parseDate(value, format);
  return [dateOfParsed(parsed), STATUS_NAMES[statusOfParsed(parsed)]];
}

describe("dates in texts", () => {
  it.each<[string, number]>([
    ["1985.06", 19850600],
    ["1985.6", 19850600],
    ["1985.10", 19851000],
    ["1985.1", 19850100],
    ["198506", 19850600],
    ["19850615", 19850615],
    ["19850600", 19850600],
    ["19850000", 19850000],
    ["1985-6-15", 19850615],
    ["1985/6", 19850600],
    ["1985/06/15", 19850615],
    ["1985年6月", 19850600],
    ["1985年06月15日", 19850615],
    ["1985年6月15号", 19850615],
    ["1985年6月15", 19850615],
    ["1985 年 6 月 15 日", 19850615],
    ["1985年", 19850000],
    ["1985", 19850000],
    ["1985.6.15", 19850615],
    ["1985 6 15", 19850615],
    ["1985，6，15", 19850615],
    ["1985。06", 19850600],
    ["1985·06", 19850600],
    ["1985-06-15 00:00:00", 19850615],
    ["1985/6/15 0:00", 19850615],
    ["1985-06-15T08:30:00.000", 19850615],
    ["1985.06 (36岁)", 19850600],
    ["1985.06（36岁）", 19850600],
    ["1985.06\n(36周岁)", 19850600],
    ["１９８５．０６", 19850600],
    ["１９８５年６月", 19850600],
    [" 1985.06 ", 19850600],
    ["1985.06\u00a0", 19850600],
    ["\u200b1985.06", 19850600],
    ["'1985.06", 19850600],
    ["1985. 06", 19850600],
    ["2000.2.29", 20000229],
    ["1900", 19000000],
    ["2099.12.31", 20991231],
  ])("%j is %d", (text, date) => {
    expect(read(text)).toEqual([date, "Ok"]);
    expect(read(text, CellFormat.Text)).toEqual([date, "Ok"]);
  });

  it.each<[string, number]>([
    ["85.6", 19850600],
    ["85.06", 19850600],
    ["85年6月", 19850600],
    ["85年", 19850000],
    ["85-06-15", 19850615],
    ["25.06", 20250600],
    ["26.06", 19260600],
    ["00.1", 20000100],
    ["'85.6", 19850600],
  ])("%j has a year of two digits and is taken for %d", (text, date) => {
    expect(read(text)).toEqual([date, "TwoDigitYear"]);
  });

  it.each([
    "1985.13",
    "1985.00",
    "1985.02.30",
    "1985.6.0",
    "2023.2.29",
    "19850230",
    "19851301",
    "198513",
    "198500",
    "19850",
    "1985061",
    "85",
    "850615",
    "0085.6",
    "0085",
    "1899.12",
    "2100.01",
    "1985.06起",
    "1985.06生",
    "2021.11至今",
    "1985年6月-2021年",
    "15.6.1985",
    "6月15日",
    "1985..06",
    "1985.06.",
    "1985-06-15T00:00:00Z",
    "一九八五年六月",
    "不详",
    "36岁",
    "85.13",
    "1985.6.15.1",
  ])("%j cannot be read", (text) => {
    expect(read(text)).toEqual([0, "Unreadable"]);
  });

  it.each(["", " ", "\u3000", "\u200b", "无", "/", "-", "—", "——", "／", "没有", "暂无"])(
    "%j is blank",
    (text) => {
      expect(read(text)).toEqual([0, "Blank"]);
    }
  );

  it.each([
    "农历1985年6月",
    "农历六月初三",
    "阴历六月十五",
    "民国36年5月",
    "1985年正月",
    "腊月廿三",
  ])("%j is of another reckoning", (text) => {
    expect(read(text)).toEqual([0, "Foreign"]);
  });
});

describe("dates in numbers", () => {
  it.each<[number, CellFormat, number, string]>([
    [1985.06, CellFormat.General, 19850600, "Ok"],
    [1985.12, CellFormat.General, 19851200, "Ok"],
    [1985.2, CellFormat.General, 19850200, "Ok"],
    [1985.1, CellFormat.General, 19850000, "AmbiguousMonth"],
    [1985.1, CellFormat.Text, 19850000, "AmbiguousMonth"],
    [1985.1, CellFormat.TwoDecimals, 19851000, "Ok"],
    [1985.01, CellFormat.TwoDecimals, 19850100, "Ok"],
    [1985.2, CellFormat.TwoDecimals, 0, "Unreadable"],
    [1985, CellFormat.General, 19850000, "Ok"],
    [198506, CellFormat.General, 19850600, "Ok"],
    [19850615, CellFormat.General, 19850615, "Ok"],
    [19850230, CellFormat.General, 0, "Unreadable"],
    [85.6, CellFormat.General, 19850600, "TwoDigitYear"],
    [85.1, CellFormat.General, 19850000, "TwoDigitYear"],
    [31213, CellFormat.Date, 19850615, "Ok"],
    [31213.5, CellFormat.Date, 19850615, "Ok"],
    [31213, CellFormat.General, 0, "Unreadable"],
    [198506, CellFormat.Date, 0, "Unreadable"],
    [60, CellFormat.Date, 0, "Unreadable"],
    [0, CellFormat.General, 0, "Unreadable"],
    [-31213, CellFormat.Date, 0, "Unreadable"],
    [1985.13, CellFormat.General, 0, "Unreadable"],
    [1985.0615, CellFormat.General, 0, "Unreadable"],
    [36, CellFormat.General, 0, "Unreadable"],
    [1e21, CellFormat.General, 0, "Unreadable"],
    [NaN, CellFormat.General, 0, "Unreadable"],
    [NaN, CellFormat.Date, 0, "Unreadable"],
  ])("%d in format %d is %d, %s", (value, format, date, status) => {
    expect(read(value, format)).toEqual([date, status]);
  });

  it.each<[CellValue, string]>([
    [null, "Blank"],
    [true, "Unreadable"],
    [{ error: "#VALUE!" }, "Unreadable"],
  ])("%j is %s", (value, status) => {
    expect(read(value, CellFormat.Date)).toEqual([0, status]);
  });
});

const two = (n: number) => String(n).padStart(2, "0");
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("every spelling of a date", () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map((parts) => ({ ...parts, day: Math.min(parts.day, daysInMonth(parts.year, parts.month)) }));

  it("reads back to the same day", () => {
    fc.assert(
      fc.property(day, ({ year: y, month: m, day: d }) => {
        const date = civilDate(y, m, d);
        const spellings = [
          `${y}${two(m)}${two(d)}`,
          ...[".", "-", "/", "\\", " ", "、", ". "].flatMap((joint) => [
            [y, m, d].join(joint),
            [y, two(m), two(d)].join(joint),
          ]),
          `${y}年${m}月${d}日`,
          `${y}年${two(m)}月${two(d)}日`,
          `${y} 年 ${m} 月 ${d} 号`,
          `${y}-${two(m)}-${two(d)} 00:00:00`,
          `${y}-${two(m)}-${two(d)}T00:00:00`,
          `${y}.${m}.${d}（36岁）`,
        ];
        for (const text of [...spellings, ...spellings.map(fullWidth)]) {
          expect([text, ...read(text)]).toEqual([text, date, "Ok"]);
        }
        expect(read(y * 10000 + m * 100 + d)).toEqual([date, "Ok"]);
        expect(read(serialOf(date), CellFormat.Date)).toEqual([date, "Ok"]);
      })
    );
  });

  it("reads back to the same month, numbers with lost zeros aside", () => {
    fc.assert(
      fc.property(day, ({ year: y, month: m }) => {
        const date = civilDate(y, m);
        for (const text of [`${y}.${two(m)}`, `${y}.${m}`, `${y}${two(m)}`, `${y}年${m}月`]) {
          expect([text, ...read(text)]).toEqual([text, date, "Ok"]);
        }
        expect(read(y * 100 + m)).toEqual([date, "Ok"]);
        const number = Number(`${y}.${two(m)}`);
        expect(read(number, CellFormat.TwoDecimals)).toEqual([date, "Ok"]);
        expect(read(number)).toEqual(m === 10 ? [civilDate(y), "AmbiguousMonth"] : [date, "Ok"]);
      })
    );
  });

  it("reads the common spellings as it reads them with an invisible character before them", () => {
    const digits = fc.nat({ max: 99 }).chain((n) => fc.constantFrom(String(n), two(n)));
    const sign = fc.constantFrom(".", "-", "/", "年", "月", "日", "号", "");
    const year = fc.oneof(fc.integer({ min: 1890, max: 2110 }).map(String), digits);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sign, digits), { maxLength: 3 }),
        year,
        sign,
        (rest, y, end) => {
          const text = y + rest.map((pair) => pair.join("")).join("") + end;
          expect([text, ...read(text)]).toEqual([text, ...read(`\u200b${text}`)]);
        }
      ),
      { numRuns: 2000 }
    );
  });

  it("never fails on anything else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (value) => {
        const [date, status] = read(value);
        expect(STATUS_NAMES).toContain(status);
        expect(date === 0 || (date >= 19000000 && date <= 20991231)).toBe(true);
      })
    );
  });
});
