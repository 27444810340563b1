import type { Endpoint, Remote } from "comlink";
import { proxy, wrap } from "comlink";
import type { Grid } from "../../core/sheets/grid";
import type { WorkOptions } from "../../workbook/workbook-host";
import type { Engine } from "../engine";
import { frameOf, piecesOf } from "../sheet-pieces";
import type { Answer, EngineCall, EngineWorker } from "./protocol";
import { receivedError } from "./protocol";

/** Every call; the type holds the list to the interface. */
const CALLS: Readonly<Record<EngineCall, true>> = {
  arrange: true,
  assignTerm: true,
  survey: true,
  editSettings: true,
  check: true,
  findings: true,
  findingsPlan: true,
  fixes: true,
  fixChanges: true,
  fixLogLines: true,
  fixLogPlan: true,
  fixLogTakenBack: true,
  waivers: true,
  addWaiver: true,
  withdrawWaiver: true,
  reportOutlook: true,
  reportPlans: true,
  drill: true,
  drillPeople: true,
  checkReports: true,
  reportChecks: true,
  tryFormula: true,
  addFormula: true,
  definitionPlan: true,
  formulasPlan: true,
  payPolicies: true,
  payPreview: true,
  payPlan: true,
  payPolicyPlan: true,
  templates: true,
  templatePlans: true,
  overview: true,
  compare: true,
  comparisonRows: true,
  comparisonPlans: true,
  checkText: true,
  narrativeText: true,
  readDocument: true,
  encode: true,
};

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw receivedError(answer.error);
}

/** Runs one call in the worker. An abort is passed on, and its reason thrown as soon as the worker has stopped. */
async function call(
  worker: Remote<EngineWorker>,
  job: number,
  name: EngineCall,
  argument: unknown,
  { signal, onProgress }: WorkOptions = {}
): Promise<unknown> {
  signal?.throwIfAborted();
  const cancel = () => void worker.cancel(job);
  signal?.addEventListener("abort", cancel);
  try {
    const answer = await worker.run(job, name, argument, onProgress && proxy(onProgress));
    signal?.throwIfAborted();
    return valueOf(answer as Answer<unknown>);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/** Hands a sheet over piece by piece, each acknowledged, so that no message holds the screen up. */
async function putSheet(
  worker: Remote<EngineWorker>,
  grid: Grid,
  { signal, onProgress }: WorkOptions = {}
): Promise<void> {
  signal?.throwIfAborted();
  await worker.beginSheet(frameOf(grid));
  const cells = grid.columns.reduce((sum, column) => sum + column.length, 0);
  let sent = 0;
  for (const piece of piecesOf(grid)) {
    await worker.addCells(piece);
    signal?.throwIfAborted();
    for (const run of piece) sent += run.values.length;
    onProgress?.(sent / cells);
  }
  valueOf((await worker.finishSheet()) as Answer<void>);
}

/** The engine that answers at an endpoint, in the worker's thread. */
export function createRemoteEngine(endpoint: Endpoint): Engine {
  const worker = wrap<EngineWorker>(endpoint);
  let job = 0;
  const calls = Object.fromEntries(
    Object.keys(CALLS).map((name) => [
      name,
      (argument: unknown, options?: WorkOptions) =>
        call(worker, ++job, name as EngineCall, argument, options),
    ])
  ) as unknown as Pick<Engine, EngineCall>;
  return { ...calls, putSheet: (grid, options) => putSheet(worker, grid, options) };
}
