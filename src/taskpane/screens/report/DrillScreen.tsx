import { Button } from "@fluentui/react-components";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { showTab } from "../../pane-tab";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { FigureView } from "./FigureView";
import { PayView } from "./PayView";
import { reportTexts } from "./report-texts";
import { useDrill } from "./use-drill";

/** 报表·反查: how the selected figure of a report came about, and the people behind it. */
export function DrillScreen() {
  const { drill: texts, crosscheck } = useTexts(reportTexts);
  const session = useSession();
  const survey = usePane((state) => state.survey);
  const drill = useDrill(texts.refreshing);
  if (!survey) return null;
  if (!drill) {
    const canSelect = session.host.capabilities().screen;
    return (
      <EmptyState
        notice={canSelect ? texts.empty : texts.noScreen}
        action={
          <Button size="small" onClick={() => showTab("report", "generate")}>
            {crosscheck.toGenerate}
          </Button>
        }
      />
    );
  }
  switch (drill.kind) {
    case "figure":
      return <FigureView key={`${drill.sheet}!${drill.address}`} drill={drill} />;
    case "pay":
      return <PayView drill={drill} />;
    case "none":
      return drill.reason === "not-report" ? null : (
        <NoticeBox
          intent="info"
          notice={{ title: drill.sheet, body: texts.none[drill.reason](drill.sheet) }}
        />
      );
  }
}
