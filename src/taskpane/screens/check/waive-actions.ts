import { waiversSheet } from "../../../core/ledgers/kinds/waivers-sheet";
import type { WaiverStatement } from "../../../core/waivers/waiver";
import type { Survey } from "../../../engine/survey";
import type { WaiverEdit, WaiverLine } from "../../../engine/waiving";
import type { WaiversTexts } from "../../../locales/check-texts";
import type { Session } from "../../session/session";
import type { Job } from "../../session/work";
import { checkViewOf } from "./check-view";
import { checkAgain } from "./fix-actions";

/** The 校核说明 sheet of the workbook; `null` when it has none. */
export function waiversSheetOf(survey: Survey | null): string | null {
  const sheet = survey?.sheets.find((one) => one.kind === "ledger" && one.ledger === "waivers");
  return sheet?.name ?? null;
}

/** The name that a new 校核说明 sheet gets. */
export const NEW_WAIVERS_SHEET = waiversSheet.title;

/** Carries an edit out; tells the sheet it went to, and whether some cells were left as they were. */
async function carryOut(
  session: Session,
  { sheets, changes }: WaiverEdit,
  job: Job
): Promise<{ readonly sheet: string; readonly isPartial: boolean }> {
  const placed = await session.place(
    sheets.map(({ plan }) => plan),
    job,
    {
      quiet: true,
      replaceable: sheets.filter(({ replaces }) => replaces).map(({ plan }) => plan.name),
    }
  );
  const skipped = changes.length === 0 ? [] : (await session.write(changes, job)).skipped;
  return {
    sheet: placed.at(0)?.sheet ?? changes.at(0)?.sheet ?? "",
    isPartial: skipped.length > 0,
  };
}

/** Accepts a finding of the last check with a reason, then checks again. Tells whether it was done. */
export async function addWaiver(
  session: Session,
  finding: number,
  statement: WaiverStatement,
  texts: WaiversTexts
): Promise<boolean> {
  const view = checkViewOf(session);
  const result = await session.run(texts.saving, async (job) =>
    carryOut(session, await session.engine.addWaiver({ finding, statement }), job)
  );
  if (!result) return false;
  const text = texts.saved(result.sheet);
  view.setState({
    waivedBy: statement.by,
    done: { text, intent: "success" },
    open: "",
    draft: null,
  });
  await checkAgain(session);
  session.say(text);
  return true;
}

/** Takes a waiver out of the workbook, then checks again. */
export async function withdrawWaiver(
  session: Session,
  line: WaiverLine,
  texts: WaiversTexts
): Promise<void> {
  const view = checkViewOf(session);
  const result = await session.run(texts.withdrawing, async (job) =>
    carryOut(session, await session.engine.withdrawWaiver(line), job)
  );
  if (!result) return;
  const text = result.isPartial ? texts.notWithdrawn : texts.withdrawn;
  view.setState({ done: { text, intent: result.isPartial ? "warning" : "success" } });
  await checkAgain(session);
  session.say(text);
}
