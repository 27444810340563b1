import { useMemo } from "react";
import { EmptyState } from "../../components/EmptyState";
import { usePane, useTexts } from "../../session/session-hooks";
import { CheckActions, NotChecked, StaleNotice } from "./CheckActions";
import { checkTexts } from "./check-texts";
import { CheckSummary } from "./CheckSummary";
import { DoneNotice } from "./DoneNotice";
import { FindingFilters } from "./FindingFilters";
import { FindingList, useShownFindings } from "./FindingList";
import { FixOutcomeNotice } from "./FixOutcomeNotice";
import { ResultActions } from "./ResultActions";
import { SelectionStrip } from "./SelectionStrip";

/** 校验·问题: checks, and shows what was found until it is put right or accepted. */
export function FindingsScreen() {
  const { findings: texts } = useTexts(checkTexts);
  const check = usePane((state) => state.check);
  const open = useMemo(
    () => (check ? check.rows.filter(({ waived }) => waived === null) : []),
    [check]
  );
  const shown = useShownFindings(open);
  if (!check) return <NotChecked />;
  const { sheets } = check.summary;
  const isNoLedger = check.sheets !== null && sheets.length === 0 && open.length === 0;
  return (
    <>
      <CheckActions />
      <StaleNotice />
      <FixOutcomeNotice />
      <DoneNotice />
      {isNoLedger ? (
        <EmptyState notice={texts.notLedger(check.sheets.join("、"))} />
      ) : (
        <>
          <CheckSummary />
          <ResultActions rows={shown} />
          {open.length === 0 ? (
            <EmptyState notice={texts.clean} />
          ) : (
            <>
              <FindingFilters rows={open} />
              <SelectionStrip rows={open} />
              <FindingList rows={shown} />
            </>
          )}
        </>
      )}
    </>
  );
}
