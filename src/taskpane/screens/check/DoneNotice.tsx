import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { CloseButton } from "../../components/CloseButton";
import { useSession } from "../../session/session-hooks";
import { checkViewOf, useCheckView } from "./check-view";

/** What was done last, in one sentence, until it is closed. */
export function DoneNotice() {
  const done = useCheckView((view) => view.done);
  const session = useSession();
  if (!done) return null;
  return (
    <MessageBar intent={done.intent} layout="multiline" style={{ flexShrink: 0 }}>
      <MessageBarBody>{done.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <CloseButton onClose={() => checkViewOf(session).setState({ done: null })} />
        }
      />
    </MessageBar>
  );
}
