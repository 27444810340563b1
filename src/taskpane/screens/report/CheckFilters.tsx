import { Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReportCheckRow } from "../../../engine/report-checking";
import { grouped } from "../../components/FigureText";
import { useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";
import type { ReportCheckFilter } from "./report-view";
import { reportViewOf } from "./report-view";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  state: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  sheet: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
});

interface CheckFiltersProps {
  readonly rows: readonly ReportCheckRow[];
  readonly filter: ReportCheckFilter;
}

/** What of the list is shown: passed or failed, and of which sheet. Pressed again, a button shows all. */
export function CheckFilters({ rows, filter }: CheckFiltersProps) {
  const styles = useStyles();
  const { crosscheck: texts } = useTexts(reportTexts);
  const view = reportViewOf(useSession());
  const { sheets, counts } = useMemo(() => {
    const passed = rows.filter((row) => row.passed).length;
    return {
      sheets: [...new Set(rows.map(({ sheet }) => sheet))],
      counts: { passed, failed: rows.length - passed },
    };
  }, [rows]);
  const change = (part: Partial<ReportCheckFilter>) =>
    view.setState({ checkFilter: { ...filter, ...part } });
  return (
    <div className={styles.root} role="group" aria-label={texts.state}>
      {(["failed", "passed"] as const).map((state) => (
        <ToggleButton
          key={state}
          size="small"
          className={styles.state}
          checked={filter.state === state}
          onClick={() => change({ state: filter.state === state ? "all" : state })}
        >
          {texts[state](grouped(String(counts[state])))}
        </ToggleButton>
      ))}
      {sheets.length > 1 ? (
        <Select
          size="small"
          className={styles.sheet}
          aria-label={texts.sheetFilter}
          value={filter.sheet}
          onChange={(_, { value }) => change({ sheet: value })}
        >
          <option value="">{texts.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}
