import { Badge, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerSheet, Likeness, SheetSurvey } from "../../../engine/survey";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { overviewTexts } from "./overview-texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  advice: { margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { minWidth: "84px" },
});

type Mark = readonly [text: string, color: "brand" | "informative" | "warning" | "success"];

/** One sheet of the workbook: its name shows it, below it what it was taken for. */
export function SheetCard({ sheet }: { readonly sheet: SheetSurvey }) {
  const styles = useStyles();
  const { sheets: texts } = useTexts(overviewTexts);
  const session = useSession();
  const address = sheet.kind === "ledger" ? sheet.address : "A1";
  const hidden = sheet.visibility !== "visible";
  const marks: Mark[] = [
    sheet.kind === "ledger"
      ? [texts.ledger(sheet.ledger, sheet.title), "brand"]
      : sheet.kind === "own"
        ? [texts.ownKinds[sheet.shows], "success"]
        : sheet.kind === "blank"
          ? [texts.blank, "informative"]
          : [texts.unrecognised, "warning"],
    ...(hidden ? ([[texts.hidden, "informative"]] as const) : []),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {hidden ? (
          <span className={styles.name}>{sheet.name}</span>
        ) : (
          <Link
            as="button"
            className={styles.name}
            aria-label={texts.reveal(sheet.name)}
            onClick={() => void session.reveal({ sheet: sheet.name, address })}
          >
            {sheet.name}
          </Link>
        )}
        {marks
          .filter(([text]) => text !== sheet.name)
          .map(([text, color]) => (
            <Badge key={text} appearance="tint" color={color} size="small">
              {text}
            </Badge>
          ))}
      </div>
      {sheet.kind === "ledger" ? <LedgerFacts sheet={sheet} /> : null}
      {sheet.kind === "own" ? <span className={styles.facts}>{texts.own}</span> : null}
      {sheet.kind === "unrecognised" ? (
        <Advice likeness={sheet.likeness} isAmbiguous={sheet.isAmbiguous} />
      ) : null}
    </li>
  );
}

function LedgerFacts({ sheet }: { readonly sheet: LedgerSheet }) {
  const styles = useStyles();
  const { sheets: texts } = useTexts(overviewTexts);
  const facts = [
    sheet.ofPeople ? texts.people(sheet.records) : texts.lines(sheet.records),
    ...(sheet.units > 0 && sheet.ledger !== "units" ? [texts.units(sheet.units)] : []),
    texts.headerRow(sheet.headerRow),
  ];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.facts}>{facts.join(" · ")}</span>
        {sheet.term === null ? null : <TermChoice sheet={sheet} />}
      </div>
      {sheet.lacking.length > 0 ? (
        <p className={styles.advice}>{texts.lacking(sheet.lacking)}</p>
      ) : null}
    </>
  );
}

/** Whose roster it is: told by the sheet's name, unless somebody says otherwise here. */
function TermChoice({ sheet }: { readonly sheet: LedgerSheet }) {
  const styles = useStyles();
  const { sheets: texts } = useTexts(overviewTexts);
  const session = useSession();
  const busy = useBusy();
  return (
    <Select
      size="small"
      className={styles.term}
      aria-label={`${texts.term} ${sheet.name}`}
      disabled={busy}
      value={sheet.term ?? "current"}
      onChange={(_, { value }) =>
        void session.assignTerm(sheet.name, value === "previous" ? "previous" : "current")
      }
    >
      <option value="current">{texts.terms.current}</option>
      <option value="previous">{texts.terms.previous}</option>
    </Select>
  );
}

function Advice({
  likeness,
  isAmbiguous,
}: {
  readonly likeness: readonly Likeness[];
  readonly isAmbiguous: boolean;
}) {
  const styles = useStyles();
  const { sheets: texts } = useTexts(overviewTexts);
  if (likeness.length === 0) return <p className={styles.advice}>{texts.unlike}</p>;
  if (isAmbiguous) {
    const titles = likeness.map(({ ledger, title }) => texts.ledger(ledger, title));
    return <p className={styles.advice}>{texts.ambiguous(titles)}</p>;
  }
  return (
    <>
      {likeness.map(({ ledger, title: chinese, row, found, lacking }) => {
        const title = texts.ledger(ledger, chinese);
        return (
          <p key={ledger} className={styles.advice}>
            {texts.likeness(title, row, found)}
            {lacking.length > 0 ? texts.likenessLacks(title, lacking) : texts.likenessComplete}
          </p>
        );
      })}
    </>
  );
}
