import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FindingRow } from "../../../engine/finding-rows";
import { findingsAt } from "../../../engine/finding-rows";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts, ruleTexts } from "./check-texts";
import { checkViewOf, useCheckView } from "./check-view";
import { findingKey, noFilter, sentenceOf } from "./finding-list";
import { useListStyles } from "./list-styles";
import { SeverityMark } from "./SeverityMark";

/** Findings shown of a selection; the rest is told by number. */
const SHOWN = 3;

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** The findings of the cells selected in the workbook. What the pane itself has just shown is not repeated. */
export function SelectionStrip({ rows }: { readonly rows: readonly FindingRow[] }) {
  const styles = useStyles();
  const list = useListStyles();
  const { findings: texts, checking } = useTexts(checkTexts);
  const rules = useTexts(ruleTexts);
  const session = useSession();
  const selection = usePane((state) => state.selection);
  const revealed = useCheckView((view) => view.revealed);
  const found = useMemo(() => (selection ? findingsAt(rows, selection) : []), [rows, selection]);
  if (!selection) return null;
  const { sheet, address } = selection;
  const isOwnDoing = revealed?.sheet === sheet && revealed.address === address;
  const isExact = found.some((row) => row.address === address) || address.includes(":");
  const open = (row: FindingRow) => {
    const key = findingKey(row);
    checkViewOf(session).setState({
      open: key,
      target: key,
      filter: noFilter,
      collapsed: new Set(),
    });
  };
  return (
    <section className={styles.root} aria-label={texts.selectionList}>
      <p className={styles.line} role="status">
        {found.length === 0
          ? texts.selectionClean(address)
          : (isExact ? texts.selection : texts.selectedRow)(address, found.length)}
      </p>
      {isOwnDoing ? null : (
        <ul className={styles.list}>
          {found.slice(0, SHOWN).map((row) => (
            <li key={row.id}>
              <button type="button" className={styles.button} onClick={() => open(row)}>
                <SeverityMark severity={row.severity} />
                <span className={mergeClasses(list.sentence, list.clamped)}>
                  {sentenceOf(row, rules)}
                </span>
              </button>
            </li>
          ))}
          {found.length > SHOWN ? <li>{checking.more(found.length - SHOWN)}</li> : null}
        </ul>
      )}
    </section>
  );
}
