import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportOutlook } from "../../../engine/report-outlook";
import type { LedgerSheet, SheetSurvey } from "../../../engine/survey";
import { DefineForm } from "./DefineForm";
import { usePane, useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";
import { reportViewOf, useReportView } from "./report-view";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  forms: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  all: { marginInlineStart: "-8px" },
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(190px, 1fr))",
    marginInlineStart: "-8px",
  },
});

const AUTO = "auto";
const NONE = "none";
const SHEET = "sheet:";

function valueOf(previous: string | null | undefined): string {
  if (previous === undefined) return AUTO;
  return previous === null ? NONE : SHEET + previous;
}

function previousOf(value: string): string | null | undefined {
  if (value === AUTO) return undefined;
  return value === NONE ? null : value.slice(SHEET.length);
}

/** Rosters that can be last term's: with any of them chosen, a roster of this term is left. */
export function previousCandidates(sheets: readonly SheetSurvey[]): readonly string[] {
  const rosters = sheets.filter(
    (sheet): sheet is LedgerSheet => sheet.kind === "ledger" && sheet.ledger === "members"
  );
  return rosters
    .filter((roster) => rosters.some((other) => other !== roster && other.term === "current"))
    .map(({ name }) => name);
}

/** Ids of the sheets that the workbook has something for. */
export function fedChoices({ choices, result }: ReportOutlook): readonly string[] {
  return choices
    .filter(({ id, number }) => number === "" || (result?.available.includes(id) ?? true))
    .map(({ id }) => id);
}

/** Which sheets, held against which last term, over whom. */
export function ReportChoices({ outlook }: { readonly outlook: ReportOutlook }) {
  const styles = useStyles();
  const { generate: texts } = useTexts(reportTexts);
  const view = reportViewOf(useSession());
  const survey = usePane((state) => state.survey);
  const sheets = survey?.sheets ?? [];
  const { forms, township, previous } = useReportView((state) => state);
  const candidates = previousCandidates(sheets);
  const byName = sheets.flatMap((sheet) =>
    sheet.kind === "ledger" && sheet.term === "previous" ? [sheet.name] : []
  );
  const fed = fedChoices(outlook);
  const isFed = (id: string) => fed.includes(id);
  const chosen = fed.filter((id) => forms.includes(id));
  const isAll = chosen.length === fed.length;
  return (
    <div className={styles.root}>
      <fieldset className={styles.forms}>
        <legend className={styles.legend}>{texts.forms}</legend>
        <Checkbox
          className={styles.all}
          label={texts.allForms}
          checked={isAll || (chosen.length > 0 && "mixed")}
          onChange={() => {
            const others = forms.filter((id) => !fed.includes(id));
            view.setState({ forms: isAll ? others : [...others, ...fed] });
          }}
        />
        <div className={styles.boxes}>
          {outlook.choices.map(({ id, sheet, isDefined }) => (
            <Checkbox
              key={id}
              label={isDefined ? texts.define.mark(sheet) : texts.formName(id, sheet)}
              title={isFed(id) ? undefined : texts.noLedger}
              disabled={!isFed(id)}
              checked={isFed(id) && forms.includes(id)}
              onChange={(_, { checked }) =>
                view.setState({
                  forms: checked ? [...forms, id] : forms.filter((other) => other !== id),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <DefineForm choices={outlook.choices} />
      <Field label={texts.previous}>
        <Select
          size="small"
          value={valueOf(previous)}
          onChange={(_, { value }) => view.setState({ previous: previousOf(value) })}
        >
          <option value={AUTO}>{texts.previousByName(byName)}</option>
          {candidates.map((sheet) => (
            <option key={sheet} value={SHEET + sheet}>
              {sheet}
            </option>
          ))}
          <option value={NONE}>{texts.noPrevious}</option>
        </Select>
      </Field>
      {outlook.townships.length > 0 ? (
        <Field label={texts.scope} {...(township === null ? {} : { hint: texts.townshipHint })}>
          <Select
            size="small"
            value={township ?? ""}
            onChange={(_, { value }) => view.setState({ township: value === "" ? null : value })}
          >
            <option value="">{texts.wholeScope}</option>
            {outlook.townships.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </div>
  );
}
