import { saveLossTexts as lossesEn } from "../../locales/en/save-losses";
import type { Language } from "../../locales/language";
import { saveLossTexts as lossesZh } from "../../locales/zh-CN/save-losses";
import type { WorkbenchTexts } from "../../locales/workbench-texts";
import { ConfirmDialog } from "../../taskpane/components/ConfirmDialog";
import type { Question } from "../document/workbench";

interface QuestionsProps {
  readonly question: Question | null;
  readonly fileName: string;
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly onAnswer: (proceed: boolean) => void;
}

/** Asks before changes are dropped, and before a file is saved that is not in all the same. */
export function Questions({ question, fileName, texts, language, onAnswer }: QuestionsProps) {
  const lossTexts = (language === "en" ? lossesEn : lossesZh).saving;
  return (
    <>
      <ConfirmDialog
        open={question?.kind === "replace"}
        title={texts.replaceTitle}
        confirm={texts.replaceAnyway}
        cancel={texts.cancel}
        onConfirm={() => onAnswer(true)}
        onClose={() => onAnswer(false)}
      >
        {texts.replaceText(fileName)}
      </ConfirmDialog>
      <ConfirmDialog
        open={question?.kind === "losses"}
        title={texts.lossesTitle}
        confirm={texts.saveAnyway}
        cancel={texts.cancel}
        onConfirm={() => onAnswer(true)}
        onClose={() => onAnswer(false)}
      >
        {texts.lossesText}
        <ul>
          {question?.kind === "losses"
            ? question.losses.map((loss) => (
                <li key={loss}>
                  {lossTexts[loss].what} {lossTexts[loss].todo}
                </li>
              ))
            : null}
        </ul>
      </ConfirmDialog>
    </>
  );
}
