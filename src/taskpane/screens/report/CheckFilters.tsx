import { Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReportCheckRow } from "../../../engine/report-checking";
import { grouped } from "../../components/FigureText";
import { useSession, useTexts } from "../../session/session-hooks";
import { formulaEditorTexts, reportTexts } from "./report-texts";
import { stateOf } from "./check-rows";
import type { CheckLineState, ReportCheckFilter } from "./report-view";
import { reportViewOf } from "./report-view";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  state: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  sheet: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
});

const states: readonly CheckLineState[] = ["failed", "books", "passed", "skipped"];
/** States that a list need not have. */
const rare: readonly CheckLineState[] = ["books", "skipped"];

interface CheckFiltersProps {
  readonly rows: readonly ReportCheckRow[];
  readonly filter: ReportCheckFilter;
}

/** What of the list is shown: by what the lines tell, and of which sheet. Pressed again, a button shows all. */
export function CheckFilters({ rows, filter }: CheckFiltersProps) {
  const styles = useStyles();
  const { crosscheck: texts } = useTexts(reportTexts);
  const formulaTexts = useTexts(formulaEditorTexts);
  const stateTexts = { ...texts.states, skipped: formulaTexts.skipped };
  const view = reportViewOf(useSession());
  const { sheets, counts } = useMemo(() => {
    const counts = { failed: 0, books: 0, passed: 0, skipped: 0 };
    for (const row of rows) counts[stateOf(row)]++;
    return { sheets: [...new Set(rows.map(({ sheet }) => sheet))], counts };
  }, [rows]);
  const change = (part: Partial<ReportCheckFilter>) =>
    view.setState({ checkFilter: { ...filter, ...part } });
  return (
    <div className={styles.root} role="group" aria-label={texts.state}>
      {states
        .filter((state) => !rare.includes(state) || counts[state] > 0)
        .map((state) => (
          <ToggleButton
            key={state}
            size="small"
            className={styles.state}
            checked={filter.state === state}
            onClick={() => change({ state: filter.state === state ? "all" : state })}
          >
            {stateTexts[state](grouped(String(counts[state])))}
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
