import { Button, makeStyles } from "@fluentui/react-components";
import { EmptyState } from "../../components/EmptyState";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { CheckedView } from "./CheckedView";
import { textCheckTexts, textCheckViewOf, useTextCheckView } from "./text-check-view";
import { TextEntry } from "./TextEntry";

const useStyles = makeStyles({ back: { flexShrink: 0, alignSelf: "flex-start" } });

/** 报表·综述核对: every figure of a report text, held against the text itself and the workbook. */
export function TextCheckScreen() {
  const styles = useStyles();
  const texts = useTexts(textCheckTexts);
  const session = useSession();
  const survey = usePane((state) => state.survey);
  const checked = useTextCheckView((state) => state.checked);
  if (!survey) return null;
  if (!checked) {
    return (
      <>
        <TextEntry />
        <EmptyState notice={texts.intro} />
      </>
    );
  }
  return (
    <>
      <Button
        size="small"
        className={styles.back}
        onClick={() => textCheckViewOf(session).setState({ checked: null, current: -1 })}
      >
        {texts.edit}
      </Button>
      <CheckedView checked={checked} />
    </>
  );
}
