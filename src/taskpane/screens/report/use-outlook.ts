import { useEffect, useState } from "react";
import type { ReportOutlook } from "../../../engine/report-outlook";
import { usePane, useSession } from "../../session/session-hooks";
import type { FormChoice } from "../../../engine/form-choices";
import type { Session } from "../../session/session";
import { previousIn, reportViewOf, useReportView } from "./report-view";

/** Forms that come new, because somebody has defined them, are to be written like the others. */
function offer(session: Session, choices: readonly FormChoice[]) {
  const view = reportViewOf(session);
  const { forms, offered } = view.getState();
  const fresh = choices.map(({ id }) => id).filter((id) => !offered.includes(id));
  if (fresh.length === 0) return;
  view.setState({ forms: [...forms, ...fresh], offered: [...offered, ...fresh] });
}

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
      if (!wanted) return;
      setOutlook(answer);
      offer(session, answer.choices);
    });
    return () => {
      wanted = false;
    };
  }, [session, survey, forms, township, previous, narrative]);
  return outlook;
}
