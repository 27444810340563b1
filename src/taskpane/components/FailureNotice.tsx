import { Button } from "@fluentui/react-components";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { DocumentError } from "../../core/text-check/document-error";
import { EngineError } from "../../engine/engine-error";
import { documentErrorTextsEn } from "../../locales/en/document-errors";
import { engineErrorsEn } from "../../locales/en/engine-errors";
import { paneEn } from "../../locales/en/pane";
import { workbookErrorsEn } from "../../locales/en/workbook-errors";
import type { DocumentErrorTexts } from "../../locales/document-error-texts";
import type { EngineErrorTexts, ErrorText, WorkbookErrorTexts } from "../../locales/error-texts";
import type { Localised } from "../../locales/language";
import type { PaneTexts } from "../../locales/pane-texts";
import { documentErrorTexts } from "../../locales/zh-CN/document-errors";
import { engineErrorsZh } from "../../locales/zh-CN/engine-errors";
import { paneZh } from "../../locales/zh-CN/pane";
import { workbookErrorTexts } from "../../locales/zh-CN/workbook-errors";
import { useTexts } from "../session/session-hooks";
import { CloseButton } from "./CloseButton";
import { NoticeBox } from "./NoticeBox";

interface FailureTexts {
  readonly workbook: WorkbookErrorTexts;
  readonly engine: EngineErrorTexts;
  readonly document: DocumentErrorTexts;
  readonly pane: PaneTexts;
}

export const failureTexts: Localised<FailureTexts> = {
  "zh-CN": {
    workbook: workbookErrorTexts,
    engine: engineErrorsZh,
    document: documentErrorTexts,
    pane: paneZh,
  },
  en: {
    workbook: workbookErrorsEn,
    engine: engineErrorsEn,
    document: documentErrorTextsEn,
    pane: paneEn,
  },
};

/** What the user is told of an error, by its class and code. */
export function failureText(error: Error, texts: FailureTexts): ErrorText {
  if (error instanceof WorkbookError) {
    const { code, params } = error as WorkbookError;
    return (texts.workbook[code] as (facts: typeof params) => ErrorText)(params);
  }
  if (error instanceof EngineError) {
    const { code, params } = error as EngineError;
    return (texts.engine[code] as (facts: typeof params) => ErrorText)(params);
  }
  if (error instanceof DocumentError) {
    const { code, params } = error as DocumentError;
    return (texts.document[code] as (facts: typeof params) => ErrorText)(params);
  }
  return texts.pane.unforeseen(error.message);
}

interface FailureNoticeProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** An action that failed: what, what to do, and the button that tries again. */
export function FailureNotice({ error, onRetry, onClose }: FailureNoticeProps) {
  const texts = useTexts(failureTexts);
  const { what, todo } = failureText(error, texts);
  return (
    <NoticeBox
      intent="error"
      notice={{ title: what, body: todo }}
      actions={
        <Button size="small" onClick={onRetry}>
          {texts.pane.retry}
        </Button>
      }
      corner={<CloseButton onClose={onClose} />}
    />
  );
}
