import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportCheckRow } from "../../../engine/report-checking";
import { EmptyState } from "../../components/EmptyState";
import { VirtualList } from "../../components/VirtualList";
import { useSession, useTexts } from "../../session/session-hooks";
import { CheckCard } from "./CheckCard";
import { reportTexts } from "./report-texts";
import { noCheckFilter, reportViewOf } from "./report-view";

/** Pixels that most cards take. */
const CARD = 78;

/** The formulas; Enter or a click leads to the cell and opens what there is to say. */
export function CheckList({ rows }: { readonly rows: readonly ReportCheckRow[] }) {
  const { crosscheck: texts } = useTexts(reportTexts);
  const session = useSession();
  const [open, setOpen] = useState<ReportCheckRow | null>(null);
  if (rows.length === 0) {
    const showAll = () => reportViewOf(session).setState({ checkFilter: noCheckFilter });
    return (
      <EmptyState
        notice={texts.nothingShown}
        action={
          <Button size="small" onClick={showAll}>
            {texts.showAll}
          </Button>
        }
      />
    );
  }
  const activate = (index: number) => {
    const row = rows[index];
    setOpen(row === open ? null : row);
    if (row === open) return;
    void session.reveal({ sheet: row.sheet, address: row.address === "" ? "A1" : row.address });
  };
  return (
    <VirtualList
      label={texts.list}
      count={rows.length}
      estimate={CARD}
      itemKey={(index) => index}
      onActivate={activate}
      renderItem={(index) => <CheckCard row={rows[index]} open={rows[index] === open} />}
    />
  );
}
