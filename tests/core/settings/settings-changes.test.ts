import * as fc from "fast-check";
import { planSettings } from "../../../src/core/forms/settings-plan";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { LedgerTable } from "../../../src/core/ledgers/table";
import { settingDefinitions } from "../../../src/core/settings/definitions";
import { parseSettingText, withSetting } from "../../../src/core/settings/parse-setting";
import { readSettingsTable } from "../../../src/core/settings/read-settings";
import { settingsChanges } from "../../../src/core/settings/settings-changes";
import type { Settings } from "../../../src/core/settings/settings";
import { defaultSettings } from "../../../src/core/settings/settings";
import { parseCellAddress } from "../../../src/core/sheets/a1";
import type { Grid } from "../../../src/core/sheets/grid";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { anySettings } from "../../support/any-settings";

function tableOf(grid: Grid): LedgerTable {
  return readLedgers("", [grid]).tables[0];
}

/** A 参数设置 sheet of two columns. */
function sheet(...lines: readonly (readonly CellValue[])[]): Grid {
  return gridFromRows("参数设置", [["参数", "取值"], ...lines]);
}

/** The sheet after the changes, every cell of which must hold what the change says it held. */
function changed(grid: Grid, wanted: Settings): Grid {
  const columns = grid.columns.map((column) => [...column]);
  for (const { address, before, after } of settingsChanges(tableOf(grid), wanted).changes) {
    const { row, column } = parseCellAddress(address)!;
    expect(columns[column][row] ?? null).toEqual(before);
    columns[column][row] = after;
  }
  return { ...grid, columns };
}

describe("changes of a 参数设置 sheet", () => {
  it("make it say the wanted settings, and then there are none", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (held, wanted) => {
        const after = changed(gridFromPlan(planSettings(held)), wanted);
        expect(readSettingsTable(tableOf(after), defaultSettings)).toEqual({
          settings: wanted,
          problems: [],
        });
        expect(settingsChanges(tableOf(after), wanted)).toEqual({ changes: [], missing: [] });
      }),
      { numRuns: 60 }
    );
  });

  it("touch only what is different", () => {
    const grid = gridFromPlan(planSettings(defaultSettings));
    const wanted = { ...defaultSettings, asOf: 20211028, ageDecimals: 1 };
    expect(settingsChanges(tableOf(grid), wanted).changes).toMatchObject([
      { sheet: "参数设置", address: "B6", before: null, after: "2021-10-28" },
      { sheet: "参数设置", address: "B10", before: "2", after: "1" },
    ]);
  });

  it.each<[what: string, grid: Grid, wanted: Partial<Settings>]>([
    ["another spelling of a date", sheet(["统计截止日", "2021.10.28"]), { asOf: 20211028 }],
    ["a choice by its id", sheet(["ageMethod", "full-date"]), {}],
    ["a blank that means the default", sheet(["一肩挑计入交叉任职", null]), {}],
    ["a line that is no setting", sheet(["截至日", "2021-10-28"]), {}],
  ])("leave alone %s", (_what, grid, wanted) => {
    const changes = settingsChanges(tableOf(grid), { ...defaultSettings, ...wanted });
    expect(changes).toEqual({ changes: [], missing: [] });
  });

  it.each<[what: string, grid: Grid, wanted: Partial<Settings>, after: (string | null)[]]>([
    ["what no setting can be", sheet(["最低年龄", "三"]), {}, ["18"]],
    ["the later of two lines", sheet(["届次", "甲"], ["届次", "乙"]), { termName: "丙" }, ["丙"]],
    ["both of two that are to be empty", sheet(["届次", "甲"], ["届次", "乙"]), {}, [null, null]],
    ["an earlier one when the later is empty", sheet(["届次", "甲"], ["届次", null]), {}, [null]],
    ["a date to be empty", sheet(["统计截止日", 44497]), {}, [null]],
  ])("change %s", (_what, grid, wanted, after) => {
    const all = { ...defaultSettings, ...wanted };
    expect(settingsChanges(tableOf(grid), all).changes.map((change) => change.after)).toEqual(
      after
    );
    expect(readSettingsTable(tableOf(changed(grid, all)), defaultSettings)).toEqual({
      settings: all,
      problems: [],
    });
  });

  it("name the settings that have no line to be changed", () => {
    const wanted = { ...defaultSettings, maximumAge: 60, regionName: "样例市" };
    const { changes, missing } = settingsChanges(tableOf(sheet(["地区名称", null])), wanted);
    expect(changes.map(({ after }) => after)).toEqual(["样例市"]);
    expect(missing.map(({ key }) => key)).toEqual(["maximumAge"]);
  });
});

describe("a setting typed in the pane", () => {
  const named = (key: string) => settingDefinitions.find((definition) => definition.key === key)!;

  it.each<[string, string, unknown]>([
    ["asOf", "2021年10月28日", 20211028],
    ["asOf", " ", 0],
    ["ageDecimals", "３", 3],
    ["ageDecimals", "", 2],
    ["ageMethod", "年份差", "year-difference"],
    ["oddCommittee", "是", true],
    ["extraRegions", "529901、529902", [529901, 529902]],
    ["termName", " 第十一届 ", "第十一届"],
  ])("%s: “%s” is read", (key, text, value) => {
    expect(parseSettingText(named(key), text)).toEqual({ value });
  });

  it.each([
    ["asOf", "2021-10"],
    ["asOf", "今天"],
    ["ageDecimals", "5"],
    ["ageDecimals", "-1"],
    ["ageMethod", "虚岁"],
    ["oddCommittee", "也许"],
    ["extraRegions", "52990"],
  ])("%s: “%s” is refused", (key, text) => {
    expect(parseSettingText(named(key), text)).toEqual({ problem: "invalid-value" });
  });

  it("changes the settings by key, switches too", () => {
    const settings = withSetting(defaultSettings, named("asOf"), 20211028);
    expect(withSetting(settings, named("oneShoulder"), true)).toEqual({
      ...defaultSettings,
      asOf: 20211028,
      switches: { ...defaultSettings.switches, oneShoulder: true },
    });
  });
});
