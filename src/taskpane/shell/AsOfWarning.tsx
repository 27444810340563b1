import { Button } from "@fluentui/react-components";
import { paneEn } from "../../locales/en/pane";
import { paneZh } from "../../locales/zh-CN/pane";
import { NoticeBox } from "../components/NoticeBox";
import { showTab } from "../pane-tab";
import { usePane, useTexts } from "../session/session-hooks";

/** Stands above every screen that counts to 统计截止日 while nobody has settled it. */
export function AsOfWarning() {
  const texts = useTexts({ "zh-CN": paneZh, en: paneEn });
  const isMissing = usePane(({ survey }) => survey !== null && survey.asOf === "");
  if (!isMissing) return null;
  return (
    <NoticeBox
      intent="warning"
      notice={texts.asOfMissing}
      actions={
        <Button size="small" onClick={() => showTab("overview", "settings")}>
          {texts.setAsOf}
        </Button>
      }
    />
  );
}
