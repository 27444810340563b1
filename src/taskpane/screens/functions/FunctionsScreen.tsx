import { makeStyles, tokens } from "@fluentui/react-components";
import { functionTable } from "../../../functions/function-table";
import { functionsEn } from "../../../locales/en/functions";
import { functionsZh } from "../../../locales/zh-CN/functions";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../session/session-hooks";
import { screenTexts } from "../screen-texts";

const useStyles = makeStyles({
  text: { margin: 0 },
  syntax: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: `Consolas, Menlo, ${tokens.fontFamilyBase}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

/** 函数: the ORG functions with their syntax. */
export function FunctionsScreen() {
  const styles = useStyles();
  const { functions: texts } = useTexts(screenTexts);
  const words = useTexts({ "zh-CN": functionsZh, en: functionsEn });
  const isChinese = useLanguage() === "zh-CN";
  return (
    <>
      <p className={styles.text}>{texts.lead}</p>
      {functionTable.map(({ name, alias, parameters }) => {
        const called = isChinese ? alias : name;
        const list = parameters.map(({ id, optional }) => {
          const [parameter] = words[name].parameters[id];
          return optional ? `[${parameter}]` : parameter;
        });
        return (
          <Section key={name} heading={called}>
            <p className={styles.text}>{words[name].summary}</p>
            <code className={styles.syntax}>{`=ORG.${called}(${list.join(", ")})`}</code>
          </Section>
        );
      })}
    </>
  );
}
