import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatIssue } from "../../../core/issues/catalogue";
import type { PayIssueView } from "../../../engine/paying";
import { EmptyState } from "../../components/EmptyState";
import { VirtualList } from "../../components/VirtualList";
import { useSession, useTexts } from "../../session/session-hooks";
import { useListStyles } from "../check/list-styles";
import { SeverityMark } from "../check/SeverityMark";
import { payIssueTexts, payScreenTexts } from "./pay-texts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  remedy: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** A finding about a whole sheet has no cell: its sheet is shown. */
function placeOf({ sheet, address }: PayIssueView) {
  return { sheet, address: address === "" ? "A1" : address };
}

function labelOf({ sheet, address }: PayIssueView): string {
  return address === "" ? sheet : `${sheet}!${address}`;
}

function PayIssueText({ issue }: { readonly issue: PayIssueView }) {
  const styles = useStyles();
  return (
    <>
      {formatIssue(issue, payIssueTexts)}
      <span className={styles.remedy}>{payIssueTexts[issue.rule]?.remedy}</span>
    </>
  );
}

/** Findings of the pay standard: few, one below the other, each leading to its cell. */
export function PayIssueLines({ issues }: { readonly issues: readonly PayIssueView[] }) {
  const styles = useStyles();
  const session = useSession();
  if (issues.length === 0) return null;
  return (
    <ul className={styles.list}>
      {issues.map((issue, index) => (
        <li key={index}>
          <SeverityMark severity={issue.severity} />{" "}
          <Link as="button" onClick={() => void session.reveal(placeOf(issue))}>
            {labelOf(issue)}
          </Link>{" "}
          <PayIssueText issue={issue} />
        </li>
      ))}
    </ul>
  );
}

/** Findings of the pay roll; a click or Enter shows the cell. */
export function PayIssueList({ issues }: { readonly issues: readonly PayIssueView[] }) {
  const styles = useListStyles();
  const texts = useTexts(payScreenTexts);
  const session = useSession();
  if (issues.length === 0) return <EmptyState notice={texts.noIssues} />;
  return (
    <VirtualList
      label={texts.issueList}
      count={issues.length}
      estimate={58}
      itemKey={(index) => index}
      onActivate={(index) => void session.reveal(placeOf(issues[index]))}
      renderItem={(index) => {
        const issue = issues[index];
        return (
          <div className={styles.item}>
            <div className={styles.place}>
              <SeverityMark severity={issue.severity} />
              <span>{labelOf(issue)}</span>
            </div>
            <p className={styles.sentence}>
              <PayIssueText issue={issue} />
            </p>
          </div>
        );
      }}
    />
  );
}
