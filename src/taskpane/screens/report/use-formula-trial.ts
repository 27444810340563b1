import { useEffect, useState } from "react";
import type { FormulaDraft, FormulaTrial } from "../../../engine/formulas";
import { usePane, useSession } from "../../session/session-hooks";

/** How long nobody types before a formula is tried. */
const PAUSE = 250;

/** The formula as it was tried last; `null` before the first trial and while the field is empty. */
export function useFormulaTrial(draft: FormulaDraft): FormulaTrial | null {
  const session = useSession();
  const survey = usePane((state) => state.survey);
  const [trial, setTrial] = useState<FormulaTrial | null>(null);
  const { text, tables, level, name, remark } = draft;
  const isEmpty = text.trim() === "";
  useEffect(() => {
    if (isEmpty) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void session.quick(async () => {
        const found = await session.engine.tryFormula({ text, tables, level, name, remark });
        if (!isOver) setTrial(found);
      });
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [session, survey, isEmpty, text, tables, level, name, remark]);
  return isEmpty ? null : trial;
}
