import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircleFilled,
  InfoRegular,
  WarningFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Severity } from "../../../core/issues/issue";
import { useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  note: InfoRegular,
};

/** The icon of a severity, in its colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

/** The severity of a finding: icon and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { checking } = useTexts(checkTexts);
  return (
    <span className={styles.root}>
      <SeverityIcon severity={severity} />
      {checking.severities[severity]}
    </span>
  );
}
