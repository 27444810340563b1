import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { grouped } from "../../components/FigureText";
import { useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import { useListStyles } from "./list-styles";

interface GroupHeadProps {
  readonly label: string;
  readonly count: number;
  readonly collapsed: boolean;
  /** Stands before the label. */
  readonly mark?: ReactNode;
}

/** The head of a group in a list. Enter or a click, which the list knows, opens and closes it. */
export function GroupHead({ label, count, collapsed, mark }: GroupHeadProps) {
  const styles = useListStyles();
  const { checking } = useTexts(checkTexts);
  return (
    <div className={styles.head}>
      {collapsed ? (
        <ChevronRightRegular aria-hidden className={styles.fixed} />
      ) : (
        <ChevronDownRegular aria-hidden className={styles.fixed} />
      )}
      {mark}
      <span className={styles.headText}>{label}</span>
      <span className={styles.count}>{grouped(String(count))}</span>
      <span className={styles.heard}>{collapsed ? checking.collapsed : checking.expanded}</span>
    </div>
  );
}
