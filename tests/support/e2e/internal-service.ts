import type { BatchBody, BatchReply } from "../excel-host/protocol";

/** Kind of object path that creates a service of the Office shell; Excel's own objects hang elsewhere. */
const newObject = 2;

const services = [
  /** Told once that the pane takes commands of the ribbon. */
  "Microsoft.InternalService.AddinInternalService",
  /** Shows and hides the pane. */
  "Microsoft.AppRuntime.AppRuntimeService",
];

/** Answers a batch that speaks to the shell around Excel; `undefined` for every other batch. */
export function answerInternalService(body: BatchBody): BatchReply | undefined {
  const created = Object.values(body.ObjectPaths).filter(
    ({ ObjectPathType }) => ObjectPathType === newObject
  );
  if (created.length === 0 || !created.every(({ Name }) => services.includes(Name))) {
    return undefined;
  }
  return { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
}
