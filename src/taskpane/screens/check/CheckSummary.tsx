import { Button, Link, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { severities } from "../../../core/issues/issue";
import type { Severity } from "../../../core/issues/issue";
import { DataTable } from "../../components/DataTable";
import { grouped } from "../../components/FigureText";
import { showTab } from "../../pane-tab";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import { checkViewOf, useCheckView } from "./check-view";
import { SeverityIcon } from "./SeverityMark";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  count: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  waived: { fontSize: "inherit", lineHeight: "inherit" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  sentence: { margin: 0 },
  toggle: { flexShrink: 0, minWidth: "auto", paddingRight: 0 },
});

/** Ledgers that are checked too, but hold no people, units or rates. */
const aboutTheProduct: readonly string[] = ["settings", "waivers"];

/** The figures of the last check. Each severity can be pressed to list it alone. */
export function CheckSummary() {
  const styles = useStyles();
  const { findings: texts, checking } = useTexts(checkTexts);
  const view = checkViewOf(useSession());
  const check = usePane((state) => state.check);
  const filter = useCheckView((state) => state.filter);
  const [isOpen, setOpen] = useState(false);
  if (!check) return null;
  const { counts, waived } = check.summary;
  const sheets = check.summary.sheets.filter(({ ledger }) => !aboutTheProduct.includes(ledger));
  const total = (key: "records" | "passed") =>
    grouped(String(sheets.reduce((sum, sheet) => sum + sheet[key], 0)));
  const press = (severity: Severity) => {
    const pressed = filter.severities.includes(severity)
      ? filter.severities.filter((one) => one !== severity)
      : [...filter.severities, severity];
    view.setState({ filter: { ...filter, severities: pressed } });
  };
  return (
    <div className={styles.root}>
      <div className={styles.counts} role="group" aria-label={texts.severityFilter}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.count}
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.includes(severity)}
            onClick={() => press(severity)}
          >
            {checking.severities[severity]} {grouped(String(counts[severity]))}
          </ToggleButton>
        ))}
        {waived > 0 ? (
          <Link as="button" className={styles.waived} onClick={() => showTab("check", "waivers")}>
            {texts.waived(waived)}
          </Link>
        ) : null}
      </div>
      {check.sheets ? (
        <p className={styles.sentence}>{texts.onlySheet(check.sheets.join("、"))}</p>
      ) : null}
      <div className={styles.line}>
        <p className={styles.sentence}>
          {texts.summary(sheets.length, total("records"), total("passed"))}
        </p>
        <Button
          size="small"
          className={styles.toggle}
          appearance="transparent"
          iconPosition="after"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.perSheet}
        </Button>
      </div>
      {isOpen ? (
        <DataTable
          label={texts.perSheet}
          rows={sheets}
          rowKey={({ sheet }) => sheet}
          columns={[
            { head: texts.columns.sheet, cell: ({ sheet }) => sheet },
            {
              head: texts.columns.rows,
              cell: ({ records }) => grouped(String(records)),
              figure: true,
            },
            {
              head: texts.columns.passed,
              cell: ({ passed }) => grouped(String(passed)),
              figure: true,
            },
          ]}
        />
      ) : null}
    </div>
  );
}
