import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WaiverRow } from "../../../engine/waiving";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { checkTexts, ruleTexts } from "./check-texts";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  reason: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
});

/** Whether a waiver was found not to hold. */
export function isLapsed({ status }: WaiverRow): boolean {
  return status !== "holds" && status !== "unchecked";
}

interface WaiverItemProps {
  readonly waiver: WaiverRow;
  readonly onWithdraw: () => void;
}

/** A waiver: what it is about, whether it holds, the reason, and who gave it when. */
export function WaiverItem({ waiver, onWithdraw }: WaiverItemProps) {
  const styles = useStyles();
  const list = useListStyles();
  const { waivers: texts } = useTexts(checkTexts);
  const rules = useTexts(ruleTexts);
  const session = useSession();
  const busy = useBusy();
  const { status, rule, about, address, unit, name, field, value, reason, by, date } = waiver;
  const hint = texts.stateHints[status];
  const color = status === "holds" ? "success" : isLapsed(waiver) ? "warning" : "informative";
  return (
    <div className={list.item}>
      <div className={list.place}>
        <Badge appearance="tint" color={color}>
          {texts.states[status]}
        </Badge>
        <span className={list.who}>{rules[rule]?.title ?? rule}</span>
      </div>
      <div className={list.place}>
        <span>{[about, address].filter((part) => part !== "").join("!")}</span>
        {name === "" ? null : <span className={list.who}>{name}</span>}
        <span>{field}</span>
        <span>{unit}</span>
      </div>
      {value === "" ? null : <p className={styles.hint}>{texts.was(value)}</p>}
      <p className={mergeClasses(list.sentence, styles.reason)}>{reason}</p>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <div className={styles.foot}>
        <span>{texts.by(by, date)}</span>
        <span className={styles.buttons} onClick={(event) => event.stopPropagation()}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.button}
            onClick={() => void session.reveal({ sheet: waiver.sheet, address: `A${waiver.row}` })}
          >
            {texts.openLine}
          </Button>
          <Button
            size="small"
            appearance="transparent"
            className={styles.button}
            disabled={busy}
            onClick={onWithdraw}
          >
            {texts.withdraw}
          </Button>
        </span>
      </div>
    </div>
  );
}
