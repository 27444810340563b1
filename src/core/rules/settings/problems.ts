import type { IssueParams } from "../../issues/issue";
import type { SettingProblem } from "../../settings/read-settings";
import { readSettingsTable } from "../../settings/read-settings";
import { defaultSettings } from "../../settings/settings";
import type { TableRule } from "../rule";

/** What the value should look like, for the sentence of its kind. */
function expectation({ definition }: SettingProblem): IssueParams {
  if (!definition) return {};
  const { type } = definition;
  switch (type.kind) {
    case "integer":
      return { variant: type.kind, least: type.least, most: type.most };
    case "choice":
      return { variant: type.kind, choices: type.choices.map(([, label]) => label).join("、") };
    default:
      return { variant: type.kind };
  }
}

function ruleFor(
  id: string,
  severity: TableRule["severity"],
  kind: SettingProblem["kind"],
  field: string
): TableRule {
  return {
    id,
    severity,
    scope: "record",
    ledgers: ["settings"],
    needs: ["key", "value"],
    check(table, _context, report) {
      for (const problem of readSettingsTable(table, defaultSettings).problems) {
        if (problem.kind !== kind) continue;
        const { name, value } = problem;
        report.cell(table, problem.record, field, {
          params: { name, value, ...expectation(problem) },
        });
      }
    },
  };
}

/** A name in the 参数设置 sheet that is no setting: what it was to change stays as it was. */
export const settingsUnknownSetting = ruleFor(
  "settings/unknown-setting",
  "warning",
  "unknown-setting",
  "key"
);

/** A value that its setting cannot take; the default stays in force. */
export const settingsInvalidValue = ruleFor(
  "settings/invalid-value",
  "error",
  "invalid-value",
  "value"
);
