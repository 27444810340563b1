import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneEn } from "../../../locales/en/pane";
import { paneZh } from "../../../locales/zh-CN/pane";
import { useSession, useTexts } from "../../session/session-hooks";
import { checkViewOf, useCheckView } from "./check-view";

/** What was done last, in one sentence, until it is closed. */
export function DoneNotice() {
  const done = useCheckView((view) => view.done);
  const session = useSession();
  const { close } = useTexts({ "zh-CN": paneZh, en: paneEn });
  if (!done) return null;
  return (
    <MessageBar intent={done.intent} layout="multiline" style={{ flexShrink: 0 }}>
      <MessageBarBody>{done.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={close}
            onClick={() => checkViewOf(session).setState({ done: null })}
          />
        }
      />
    </MessageBar>
  );
}
