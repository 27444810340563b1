import { useEffect, useState } from "react";
import type { ReportOutlook } from "../../../engine/report-outlook";
import { usePane, useSession } from "../../session/session-hooks";
import { previousIn, useReportView } from "./report-view";

/** What the report chosen will be drawn from; asked anew when the choice or the workbook changes. */
export function useOutlook(): ReportOutlook | null {
  const session = useSession();
  const survey = usePane((state) => state.survey);
  const forms = useReportView((view) => view.forms);
  const township = useReportView((view) => view.township);
  const previous = useReportView((view) => view.previous);
  const narrative = useReportView((view) => view.narrative);
  const [outlook, setOutlook] = useState<ReportOutlook | null>(null);
  useEffect(() => {
    if (!survey) return;
    let wanted = true;
    void session.quick(async () => {
      const answer = await session.engine.reportOutlook({
        forms,
        township,
        narrative,
        ...previousIn({ previous }),
      });
      if (wanted) setOutlook(answer);
    });
    return () => {
      wanted = false;
    };
  }, [session, survey, forms, township, previous, narrative]);
  return outlook;
}
