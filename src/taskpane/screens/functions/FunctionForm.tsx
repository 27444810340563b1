import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionEntry } from "../../../functions/function-definition";
import { NoticeBox } from "../../components/NoticeBox";
import { useBusy, useLanguage, usePane, useSession, useTexts } from "../../session/session-hooks";
import { ArgumentField } from "./ArgumentField";
import type { FunctionResult } from "./call-function";
import { callFunction, problemOf } from "./call-function";
import { functionsScreenTexts, functionTexts } from "./functions-texts";
import { insertFormula, insertValues, type Inserted } from "./insert-result";
import { ResultView } from "./ResultView";
import type { Job } from "../../session/work";
import { callText, readTyped } from "./typed-argument";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: `Consolas, Menlo, ${tokens.fontFamilyBase}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

/** The parameter that takes the day all figures are counted to. */
const AS_OF_PARAMETER = "asOf";

interface Tried {
  readonly result: FunctionResult;
  /** The formula that it is the result of. */
  readonly formula: string;
}

/** The arguments of a function, its result over the workbook, and the ways into a cell. */
export function FunctionForm({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const texts = useTexts(functionsScreenTexts);
  const words = useTexts(functionTexts)[entry.name];
  const called = useLanguage() === "zh-CN" ? entry.alias : entry.name;
  const session = useSession();
  const busy = useBusy();
  const selection = usePane((state) => state.selection);
  const asOf = usePane((state) => state.survey?.asOf ?? "");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState<Tried | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [inserted, setInserted] = useState<Inserted | null>(null);

  const textOf = (id: string) => typed[id] ?? (id === AS_OF_PARAMETER ? asOf : "");
  const values = entry.parameters.map(({ id }) => readTyped(textOf(id)));
  const formula = callText(called, values);
  const cellsWork = session.host.capabilities().customFunctions;

  /** Does something with the arguments once they can be used. */
  const withArguments = async (label: string, action: (job: Job) => Promise<void>) => {
    const found = problemOf(entry, values, (id) => words.parameters[id][0], texts.problems);
    setProblem(found);
    setInserted(null);
    if (found === null) await session.run(label, action);
  };
  const compute = async () => {
    const result = await callFunction(session.host, entry, values);
    setTried({ result, formula });
    return result;
  };
  const place = (insert: "formula" | "values") =>
    withArguments(texts.computing, async (job) => {
      if (!selection) return;
      const result = await compute();
      if (insert === "formula") {
        setInserted(await insertFormula(session, selection, formula, entry.result.format, job));
      } else if (result.kind === "values") {
        setInserted(await insertValues(session, selection, result.rows, entry.result.format, job));
      }
    });

  return (
    <div className={styles.form}>
      {entry.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.id}
          parameter={parameter}
          words={words.parameters[parameter.id]}
          value={textOf(parameter.id)}
          onChange={(value) => setTyped({ ...typed, [parameter.id]: value })}
        />
      ))}
      <code className={styles.formula} aria-label={texts.formula}>
        {formula}
      </code>
      <p className={styles.muted}>
        {selection ? texts.target(`${selection.sheet}!${selection.address}`) : texts.noTarget}
      </p>
      <div className={styles.actions}>
        <Button
          disabled={busy}
          onClick={() => void withArguments(texts.computing, async () => void (await compute()))}
        >
          {texts.compute}
        </Button>
        <Button
          appearance={cellsWork ? "primary" : "secondary"}
          disabled={busy || !selection || !cellsWork}
          onClick={() => void place("formula")}
        >
          {texts.insertFormula}
        </Button>
        <Button
          appearance={cellsWork ? "secondary" : "primary"}
          disabled={busy || !selection}
          onClick={() => void place("values")}
        >
          {texts.insertValue}
        </Button>
      </div>
      <div aria-live="polite">
        {problem === null ? null : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {tried && tried.formula === formula ? (
          <p className={styles.line}>
            {texts.result} <ResultView result={tried.result} format={entry.result.format} />
          </p>
        ) : null}
        {inserted ? <InsertedNotice inserted={inserted} /> : null}
      </div>
      {cellsWork ? null : <NoticeBox intent="info" notice={texts.noFunctions} />}
    </div>
  );
}

function InsertedNotice({ inserted }: { readonly inserted: Inserted }) {
  const texts = useTexts(functionsScreenTexts);
  const { kind, place, found } = inserted;
  const text = {
    done: texts.inserted(place),
    error: texts.insertedError(place, found),
    "not-empty": texts.notEmpty(place, found),
  }[kind];
  return (
    <MessageBar intent={kind === "done" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
