import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  SubtractCircleFilled,
  WarningFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import { fillTemplate } from "../../../core/issues/catalogue";
import type { ReportCheckRow } from "../../../engine/report-checking";
import type { FormCheckTexts } from "../../../locales/form-check-texts";
import { grouped } from "../../components/FigureText";
import { lineStyle } from "../../components/line-style";
import { useSession, useTexts } from "../../session/session-hooks";
import { formulaProblemSentence } from "../../../locales/formula-texts";
import { formCheckTexts, formulaEditorTexts, reportTexts } from "./report-texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    ...lineStyle,
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  level: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground3 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: "anywhere" },
  expanded: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  side: { display: "flex", justifyContent: "space-between", columnGap: "4px", minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  value: {
    margin: 0,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  number: { whiteSpace: "nowrap" },
  people: { listStyleType: "none", margin: 0, padding: 0 },
  person: { fontSize: "inherit", lineHeight: "inherit" },
});

const icons: Readonly<Record<"error" | "explain" | "passed" | "skipped", FluentIcon>> = {
  error: ErrorCircleFilled,
  explain: WarningFilled,
  passed: CheckmarkCircleFilled,
  skipped: SubtractCircleFilled,
};

/** What there is to say of a line that failed. */
export function checkSentence(row: ReportCheckRow, texts: FormCheckTexts): string {
  if (row.parting) {
    const { kind, cause } = row.parting;
    const facts = { onSheet: row.left, inBooks: row.right };
    const sentence = fillTemplate(texts.differences[kind], facts);
    return kind === "value"
      ? [sentence, texts.causes[cause]].join(/\.$/.test(sentence) ? " " : "")
      : sentence;
  }
  return row.note ? fillTemplate(texts.notes[row.note.key], row.note.params) : "";
}

function isNumber(text: string): boolean {
  return /^-?[\d.]+$/.test(text);
}

interface CheckCardProps {
  readonly row: ReportCheckRow;
  readonly open: boolean;
}

/** A formula as a card: level, kind, form and cell; the formula; both sides and their difference. */
export function CheckCard({ row, open }: CheckCardProps) {
  const styles = useStyles();
  const { crosscheck: texts } = useTexts(reportTexts);
  const formTexts = useTexts(formCheckTexts);
  const formulaTexts = useTexts(formulaEditorTexts);
  const state = row.skipped ? "skipped" : row.passed ? "passed" : row.level;
  const Icon = icons[state];
  const isBooks = row.kind === "books";
  const sentence = row.fault
    ? formulaProblemSentence(row.fault, row.formula, formulaTexts.formula)
    : checkSentence(row, formTexts);
  /** A row or column too many or too few: there are no two numbers, only the sentence. */
  const isPlace = row.parting !== null && row.parting.kind !== "value";
  const sides = [
    [isBooks ? texts.onSheet : texts.left, row.left],
    [isBooks ? texts.inBooks : texts.right, row.right],
    [texts.difference, row.difference ?? ""],
  ].filter(([, value]) => value !== "" && !isPlace);
  return (
    <div className={mergeClasses(styles.card, open && styles.open)}>
      <div className={styles.place}>
        <span className={styles.level}>
          <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
          {row.skipped
            ? formulaTexts.skippedMarks[row.skipped]
            : row.passed
              ? texts.passedMark
              : formTexts.levels[row.level]}
        </span>
        <span>{row.kind === "books" ? texts.booksKind : formTexts.kinds[row.kind]}</span>
        <span>
          {row.form} {row.address}
        </span>
        <span>{row.label}</span>
      </div>
      {row.name === "" ? null : <p className={styles.text}>{row.name}</p>}
      {row.formula === "" ? null : <p className={styles.text}>{row.formula}</p>}
      {row.expanded === "" || row.expanded === row.formula ? null : (
        <p className={mergeClasses(styles.text, styles.expanded)}>{row.expanded}</p>
      )}
      {row.substituted === "" ? null : (
        <p className={mergeClasses(styles.text, styles.expanded)}>{row.substituted}</p>
      )}
      {sides.length === 0 ? null : (
        <dl className={styles.sides}>
          {sides.map(([term, value]) => (
            <div key={term} className={styles.side}>
              <dt className={styles.term}>{term}</dt>
              <dd className={mergeClasses(styles.value, isNumber(value) && styles.number)}>
                {grouped(value)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {(open || isPlace || row.fault) && sentence !== "" ? (
        <p className={styles.text}>{sentence}</p>
      ) : null}
      {open && row.people.length > 0 ? <CheckPeople row={row} /> : null}
    </div>
  );
}

/** The people who are the cause, each leading to his row of the roster. */
function CheckPeople({ row }: { readonly row: ReportCheckRow }) {
  const styles = useStyles();
  const { crosscheck: texts } = useTexts(reportTexts);
  const session = useSession();
  return (
    <ul className={styles.people} aria-label={texts.people}>
      {row.people.map(({ name, township, unit, sheet, address }) => (
        <li key={`${sheet}!${address}`}>
          <Link
            as="button"
            className={styles.person}
            onClick={(event) => {
              event.stopPropagation();
              void session.reveal({ sheet, address });
            }}
          >
            {name} {township}
            {unit}
          </Link>
        </li>
      ))}
    </ul>
  );
}
