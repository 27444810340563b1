import type { FormulaDraft } from "../../../engine/formulas";
import type { FormulaEditorTexts } from "../../../locales/formula-editor-texts";
import type { Session } from "../../session/session";

/** Adds a check formula to the workbook; gives the sentence on it, `null` where it was not done. */
export async function addFormula(
  session: Session,
  draft: FormulaDraft,
  texts: FormulaEditorTexts
): Promise<string | null> {
  const said = await session.run(texts.adding, async (job) => {
    const { plan, changes, sheet } = await session.engine.addFormula(draft);
    if (plan) {
      const [placed] = await session.place([plan], job, { quiet: true });
      return texts.added(placed?.sheet ?? sheet);
    }
    const { skipped } = await session.write(changes, job);
    return skipped.length > 0 ? texts.notAdded(sheet) : texts.added(sheet);
  });
  if (!said) return null;
  session.say(said);
  return said;
}

/** Inserts 校核公式 with examples; gives the sentence on it. */
export async function insertFormulas(
  session: Session,
  texts: FormulaEditorTexts
): Promise<string | null> {
  const placed = await session.run(texts.insert, async (job) =>
    session.place([await session.engine.formulasPlan()], job)
  );
  if (!placed) return null;
  const said = texts.inserted(placed[0].sheet);
  session.say(said);
  return said;
}
