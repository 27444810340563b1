import * as fc from "fast-check";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import {
  settingDefinitions,
  settingValue,
  writeSetting,
} from "../../../src/core/settings/definitions";
import type { SettingsReading } from "../../../src/core/settings/read-settings";
import { readSettingsObject, readSettingsTable } from "../../../src/core/settings/read-settings";
import type { Settings } from "../../../src/core/settings/settings";
import { defaultSettings } from "../../../src/core/settings/settings";
import { CellFormat, gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import { isoDate } from "../../../src/core/values/civil-date";
import { planSettings } from "../../../src/core/forms/settings-plan";
import { settingExpectation } from "../../../src/locales/setting-expectation";
import { settingExpectations } from "../../../src/locales/zh-CN/setting-expectations";
import { anySettings } from "../../support/any-settings";
import { gridFromPlan } from "../../../src/workbook/plan-grid";

function readSheet(rows: readonly (readonly CellValue[])[], format?: CellFormat): SettingsReading {
  const grid = gridFromRows("参数设置", [["参数", "取值", "填写说明"], ...rows], {
    formats: [CellFormat.General, format ?? CellFormat.General],
  });
  return readSettingsTable(readLedgers("", [grid]).tables[0], defaultSettings);
}

describe("the 参数设置 sheet", () => {
  it("gives back every setting that was written into it", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const book = readLedgers("", [gridFromPlan(planSettings(settings))]);
        const reading = readSettingsTable(book.tables[0], defaultSettings);
        expect(reading).toEqual({ settings, problems: [] });
      })
    );
  });

  it.each<[string, string, CellValue, keyof Settings, unknown]>([
    ["a label", "百分比小数位数", 1, "shareDecimals", 1],
    ["a label with a colon and spaces", " 百分比小数位数： ", "１", "shareDecimals", 1],
    ["a key", "shareDecimals", "1", "shareDecimals", 1],
    ["a choice by label", "年龄计算方法", "周岁（按年月）", "ageMethod", "year-month"],
    ["a choice by id", "年龄计算方法", "year-difference", "ageMethod", "year-difference"],
    ["a tick", "一肩挑计入交叉任职", "×", "oneShoulderIsCrossPost", false],
    ["a logical value", "一肩挑计入交叉任职", false, "oneShoulderIsCrossPost", false],
    ["a dotted date", "统计截止日", "2021.10.28", "asOf", 20211028],
    ["a Chinese date", "统计截止日", "2021年10月28日", "asOf", 20211028],
    ["a compact date", "统计截止日", 20211028, "asOf", 20211028],
    ["no date in a word", "上届统计截止日", "无", "previousAsOf", 0],
    ["an address code as a number", "另行认可的地址码", 529901, "extraRegions", [529901]],
    [
      "address codes in any separation",
      "另行认可的地址码",
      "529901，529902\n529903 529904;",
      "extraRegions",
      [529901, 529902, 529903, 529904],
    ],
    [
      "a text with stray characters at its ends",
      "地区名称",
      "\u3000\u200b样例市 ",
      "regionName",
      "样例市",
    ],
    ["a telephone number as a number", "联系电话", 8591234567, "contactPhone", "8591234567"],
  ])("reads %s", (_what, name, value, key, expected) => {
    const { settings, problems } = readSheet([[name, value, ""]]);
    expect(problems).toEqual([]);
    expect(settings).toEqual({ ...defaultSettings, [key]: expected });
  });

  it("reads a date cell by its format", () => {
    expect(readSheet([["统计截止日", 44497, ""]], CellFormat.Date).settings.asOf).toBe(20211028);
  });

  it("keeps what was set before where the cell is blank", () => {
    const base = { ...defaultSettings, regionName: "样例市", asOf: 20211028 };
    const grid = gridFromRows("参数设置", [
      ["参数", "取值"],
      ["地区名称", null],
      ["统计截止日", "　"],
    ]);
    expect(readSettingsTable(readLedgers("", [grid]).tables[0], base).settings).toEqual(base);
  });

  it.each<[string, string, CellValue, string]>([
    ["an unfinished date", "统计截止日", "2021-10", "2021-10-28 这样的完整日期"],
    ["a date that does not exist", "统计截止日", "2021-02-30", "2021-10-28 这样的完整日期"],
    ["a number without a date format", "统计截止日", 44497, "2021-10-28 这样的完整日期"],
    ["too many decimals", "平均年龄小数位数", 5, "0—4 的整数"],
    ["a fraction", "平均年龄小数位数", 1.5, "0—4 的整数"],
    ["a number below the law's", "最低年龄", 16, "18—60 的整数"],
    ["an unknown choice", "年龄段", "十岁一段", "五岁一段、党内统计口径之一"],
    ["neither yes nor no", "村(居)委会职数须为单数", "也许", "是 或 否"],
    [
      "an address code with a digit missing",
      "另行认可的地址码",
      "52990",
      "六位数字，多个用顿号隔开",
    ],
    ["an error value for a text", "地区名称", { error: "#REF!" }, "文字"],
    ["an error value for a choice", "字体方案", { error: "#N/A" }, "公文字体、通用字体之一"],
    ["a logical value for a text", "填报单位", true, "文字"],
    ["a logical value for a number", "最高年龄", true, "0—100 的整数"],
  ])("reports %s and keeps the default", (_what, name, value, expected) => {
    const { settings, problems } = readSheet([[name, value, ""]]);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toMatchObject([{ kind: "invalid-value", name, record: 0 }]);
    expect(settingExpectation(problems[0].definition!, settingExpectations)).toBe(expected);
  });

  it("reports a name it does not know, by its row", () => {
    const { settings, problems } = readSheet([
      ["地区名称", "样例市", ""],
      ["统计口径", "全部", ""],
    ]);
    expect(settings.regionName).toBe("样例市");
    expect(problems).toEqual([
      { kind: "unknown-setting", name: "统计口径", value: "全部", definition: null, record: 1 },
    ]);
  });
});

function jsonOf(settings: Settings): Record<string, unknown> {
  const json: Record<string, unknown> = { switches: settings.switches };
  for (const definition of settingDefinitions) {
    if (definition.key in settings.switches) continue;
    const value = settingValue(settings, definition);
    json[definition.key] = definition.type.kind === "date" ? isoDate(Number(value)) : value;
  }
  return json;
}

describe("settings as JSON", () => {
  it("give back every setting, named by key", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const source = JSON.parse(JSON.stringify(jsonOf(settings))) as Record<string, unknown>;
        const { problems, settings: read } = readSettingsObject(source, defaultSettings);
        expect(problems).toEqual([]);
        expect(read).toEqual(settings);
      })
    );
  });

  it("give back every setting, named and written as in the sheet", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const source = Object.fromEntries(
          settingDefinitions.map((definition) => [
            definition.label,
            writeSetting(settings, definition),
          ])
        );
        expect(readSettingsObject(source, defaultSettings)).toEqual({ settings, problems: [] });
      })
    );
  });

  it("take switches at the top as well as under `switches`", () => {
    const { settings } = readSettingsObject(
      { oddCommittee: true, switches: { youngMember: "是", 要求书记主任一肩挑: 1 } },
      defaultSettings
    );
    expect(settings.switches).toEqual({ oddCommittee: true, youngMember: true, oneShoulder: true });
  });

  it("may leave anything out or null", () => {
    const source = { asOf: null, switches: null };
    expect(readSettingsObject(source, defaultSettings)).toEqual({
      settings: defaultSettings,
      problems: [],
    });
  });

  it.each<[string, string, unknown]>([
    ["an object", "regionName", { name: "样例市" }],
    ["an object that looks like an error value", "asOf", { error: "#N/A" }],
    ["a list for a text", "regionName", ["样例市"]],
    ["a list for a date", "asOf", [2021, 10, 28]],
    ["an empty list for a choice", "ageMethod", []],
    ["true for a date", "asOf", true],
    ["true for a number", "ageDecimals", true],
    ["a number for a choice", "fontScheme", 0],
    ["a word for a switch", "oddCommittee", "perhaps"],
    ["a serial number for a date", "asOf", 44497],
    ["a number with decimals", "shareDecimals", 2.5],
    ["a negative number", "shareDecimals", -1],
    ["a list of objects for codes", "extraRegions", [{ code: 529901 }]],
    ["nested lists for codes", "extraRegions", [[529901]]],
    ["a code of seven digits", "extraRegions", [5299011]],
    ["a text for switches", "switches", "all"],
    ["a list for switches", "switches", [true]],
  ])("report %s as an invalid value", (_what, name, value) => {
    const { settings, problems } = readSettingsObject({ [name]: value }, defaultSettings);
    expect(settings).toEqual(defaultSettings);
    const kind = name === "switches" ? "invalid-switches" : "invalid-value";
    expect(problems).toMatchObject([{ kind, name, record: -1 }]);
    expect(problems[0].definition?.key ?? "switches").toBe(name);
  });

  it.each<[string, unknown]>([
    ["asof", "2021-10-28"],
    ["统计口径", { a: [] }],
    ["__proto__", "x"],
    ["constructor", null],
    ["switches.oddCommittee", true],
    ["", ""],
  ])("report the unknown name %p", (name, value) => {
    const source = JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(value)}}`) as Record<
      string,
      unknown
    >;
    const { settings, problems } = readSettingsObject(source, defaultSettings);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toMatchObject([{ kind: "unknown-setting", name, definition: null }]);
  });

  it("never throw and never lose a setting, whatever the file holds", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("switches", ...settingDefinitions.flatMap(({ key, label }) => [key, label]))
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), (source) => {
        const { settings } = readSettingsObject(source, defaultSettings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        for (const definition of settingDefinitions) {
          const kind = typeof settingValue(settings, definition);
          expect(kind).toBe(typeof settingValue(defaultSettings, definition));
        }
      }),
      { numRuns: 500 }
    );
  });
});
