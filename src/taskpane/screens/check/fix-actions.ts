import type { SheetPlan } from "../../../core/sheets/sheet-plan";
import { fixIdOf } from "../../../engine/fix-rows";
import type { FixLogRequest } from "../../../engine/fixing";
import type { FixesTexts } from "../../../locales/check-texts";
import { takeBack } from "../../../workbook/workbook-host";
import type { Session } from "../../session/session";
import type { Job } from "../../session/work";
import type { FixOutcome, WriteLog } from "./check-view";
import { checkViewOf } from "./check-view";
import { localMinute } from "./local-time";

/** Checks the same sheets again, if any were checked. */
export async function checkAgain(session: Session): Promise<void> {
  const { check } = session.store.getState();
  if (check) await session.check(check.sheets ?? undefined);
}

/** What is said of an application in one sentence. */
export function outcomeText(
  { kind, written, skipped, log }: FixOutcome,
  texts: FixesTexts
): string {
  const did = (kind === "applied" ? texts.applied : texts.takenBack)(written);
  const left = skipped.length === 0 ? "" : ` ${texts.skipped(skipped.length)}`;
  return `${did}${left}${log === null ? "" : ` ${texts.logged(log)}`}`;
}

/** Puts a log into the workbook without taking people away from where they are. */
async function placeLog(session: Session, plan: SheetPlan, job: Job): Promise<string> {
  const [{ sheet }] = await session.place([plan], job, { quiet: true });
  return sheet;
}

/** The cells are written by now: that is told whatever happens to the log. */
async function noted(
  told: Omit<FixOutcome, "log" | "unlogged">,
  log: WriteLog,
  job: Job
): Promise<FixOutcome> {
  try {
    return { ...told, log: await log(job), unlogged: null };
  } catch (error) {
    console.error(error);
    return { ...told, log: null, unlogged: log };
  }
}

/**
 * Writes repairs of the last check into the cells and the log, then checks again. What cannot be
 * written is skipped and told; a log that cannot be written is told and can be tried again.
 */
export async function applyFixes(
  session: Session,
  ids: readonly string[],
  texts: FixesTexts
): Promise<void> {
  const view = checkViewOf(session);
  view.setState({ fixOutcome: null, done: null });
  const outcome = await session.run(texts.applying, async (job) => {
    const changes = await session.engine.fixChanges(ids);
    const { applied, skipped } = await session.write(changes, job);
    const request: FixLogRequest = {
      time: localMinute(new Date()),
      applied: applied.map(fixIdOf),
      skipped: skipped
        .filter(({ reason }) => reason === "changed")
        .map(({ change }) => fixIdOf(change)),
    };
    if (applied.length > 0) {
      const application = { time: request.time, applied };
      view.setState(({ applications }) => ({ applications: [...applications, application] }));
    }
    const told = { kind: "applied", written: applied.length, skipped } as const;
    const lines = await session.engine.fixLogLines(request);
    if (lines.length === 0) return { ...told, log: null, unlogged: null };
    const log: WriteLog = async (logJob) =>
      placeLog(session, await session.engine.fixLogPlan(lines), logJob);
    return noted(told, log, job);
  });
  if (outcome) await finish(session, outcome, texts);
}

/** Gives the cells of the last application what they held before, unless they have changed since. */
export async function takeBackLast(session: Session, texts: FixesTexts): Promise<void> {
  const view = checkViewOf(session);
  const application = view.getState().applications.at(-1);
  if (!application) return;
  view.setState({ fixOutcome: null, done: null });
  const outcome = await session.run(texts.takingBack, async (job) => {
    const changes = application.applied.map(takeBack);
    const { applied, skipped } = await session.write(changes, job);
    view.setState(({ applications }) => ({
      applications: applications.filter((one) => one !== application),
    }));
    const told = { kind: "taken-back", written: applied.length, skipped } as const;
    const request = {
      time: application.time,
      places: applied.map(({ sheet, address }) => ({ sheet, address })),
    };
    const log: WriteLog = async (logJob) => {
      const plan = await session.engine.fixLogTakenBack(request);
      return plan && placeLog(session, plan, logJob);
    };
    return noted(told, log, job);
  });
  if (outcome) await finish(session, outcome, texts);
}

/** Notes what could not be noted before. */
export async function logAgain(session: Session, texts: FixesTexts): Promise<void> {
  const view = checkViewOf(session);
  const { fixOutcome } = view.getState();
  const write = fixOutcome?.unlogged;
  if (!fixOutcome || !write) return;
  const log = await session.run(texts.applying, write);
  if (log !== undefined) view.setState({ fixOutcome: { ...fixOutcome, log, unlogged: null } });
}

async function finish(session: Session, outcome: FixOutcome, texts: FixesTexts): Promise<void> {
  const view = checkViewOf(session);
  view.setState({ fixOutcome: outcome, unwanted: new Set() });
  await checkAgain(session);
  session.say(outcomeText(outcome, texts));
}
