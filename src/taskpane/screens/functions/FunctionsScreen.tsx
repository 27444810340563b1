import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FunctionEntry } from "../../../functions/function-definition";
import { formulaOf } from "../../../functions/functions-page";
import { functionTable } from "../../../functions/function-table";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../session/session-hooks";
import { resultOf } from "./call-function";
import { FunctionForm } from "./FunctionForm";
import { functionsScreenTexts, functionTexts } from "./functions-texts";
import { ResultView } from "./ResultView";

const useStyles = makeStyles({
  text: { margin: 0 },
  code: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: `Consolas, Menlo, ${tokens.fontFamilyBase}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

/** 函数: each ORG function with its syntax and an example, tried over the workbook and put into a cell. */
export function FunctionsScreen() {
  const styles = useStyles();
  const texts = useTexts(functionsScreenTexts);
  const isChinese = useLanguage() === "zh-CN";
  const words = useTexts(functionTexts);
  const [name, setName] = useState<string>(functionTable[0].name);
  const entry = functionTable.find((candidate) => candidate.name === name) ?? functionTable[0];
  const called = (candidate: FunctionEntry) => (isChinese ? candidate.alias : candidate.name);
  const parameters = entry.parameters.map(({ id, optional }) => {
    const [parameter] = words[entry.name].parameters[id];
    return optional ? `[${parameter}]` : parameter;
  });
  return (
    <>
      <p className={styles.text}>{texts.lead}</p>
      <Field label={texts.choose}>
        <Select value={name} onChange={(_, data) => setName(data.value)}>
          {functionTable.map((candidate) => (
            <option key={candidate.name} value={candidate.name}>
              {called(candidate)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.text}>{words[entry.name].summary}</p>
      <Section heading={texts.inputs}>
        <FunctionForm key={entry.name} entry={entry} />
      </Section>
      <Section heading={texts.syntax}>
        <code className={styles.code}>{`=ORG.${called(entry)}(${parameters.join(", ")})`}</code>
        <p className={styles.text}>{words[entry.name].result}</p>
      </Section>
      <Section heading={texts.example}>
        <Example entry={entry} called={called(entry)} />
      </Section>
    </>
  );
}

/** The first documented example, computed when it is shown. */
function Example({ entry, called }: { readonly entry: FunctionEntry; readonly called: string }) {
  const styles = useStyles();
  const [example] = entry.examples;
  const result = useMemo(() => resultOf(entry, example.arguments), [entry, example]);
  return (
    <>
      <code className={styles.code}>{formulaOf(called, example.arguments)}</code>
      <ResultView result={result} format={entry.result.format} />
    </>
  );
}
