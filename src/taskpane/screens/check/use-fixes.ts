import { useEffect } from "react";
import type { FixSurvey } from "../../../engine/fix-rows";
import { usePane, useSession } from "../../session/session-hooks";
import { checkViewOf, useCheckView } from "./check-view";

/** What can be repaired of the last check; `null` until it is known. */
export function useFixes(): FixSurvey | null {
  const session = useSession();
  const summary = usePane(({ check }) => check?.summary ?? null);
  const fixes = useCheckView((view) => view.fixes);
  const isKnown = fixes !== null && fixes.of === summary;
  useEffect(() => {
    if (summary === null || isKnown) return;
    void session.quick(async () => {
      const survey = await session.engine.fixes();
      checkViewOf(session).setState({ fixes: { of: summary, survey } });
    });
  }, [session, summary, isKnown]);
  return isKnown ? fixes.survey : null;
}
