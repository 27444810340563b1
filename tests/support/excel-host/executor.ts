import { apiLevelOf } from "./api-levels";
import { isSetSupported } from "./conditions";
import { HostError, NotEmulatedError } from "./errors";
import type { Host } from "./host";
import { hostObject, identityOf, isHostObject, type HostObject } from "./objects/object-type";
import { queryObject } from "./query";
import {
  ActionKind,
  PathKind,
  type ActionResult,
  type ArgumentInfo,
  type BatchAction,
  type BatchBody,
  type BatchReply,
} from "./protocol";
import { referencedObject } from "./objects/references";
import { workbookType } from "./objects/workbook";

/** What the actions of one batch share. */
interface Batch {
  readonly body: BatchBody;
  readonly host: Host;
  /** Objects by path id; `null` for a null object. */
  readonly objects: Map<number, HostObject | null>;
  /** Path ids that the add-in asked Excel to remember, with the reference id. */
  readonly kept: Map<number, string>;
}

/**
 * Carries out one batch, action after action. What fails ends it; what was done before stays
 * done, as in Excel. Throws only what says that the emulator itself lacks something.
 */
export function executeBatch(body: BatchBody, host: Host): BatchReply {
  const batch: Batch = { body, host, objects: new Map(), kept: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = perform(batch, action);
      if (action.ActionType === ActionKind.Trace) traces.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, location } = error;
      return {
        Error: {
          Code: code,
          Message: message,
          Location: location ?? locationOf(batch, action),
          ActionIndex: index,
        },
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function perform(batch: Batch, action: BatchAction): unknown {
  if (action.ActionType === ActionKind.Trace) return null;
  if (action.ActionType === ActionKind.Instantiate) {
    const created = resolve(batch, action.ObjectPathId);
    return created && withReference(batch, action, identityOf(created, batch.host));
  }
  const object = resolve(batch, action.ObjectPathId);
  const isQuery =
    action.ActionType === ActionKind.Query || action.ActionType === ActionKind.QueryAsJson;
  if (object === null) {
    if (isQuery || action.Name === "_KeepReference") return null;
    throw new HostError("InvalidOperation");
  }
  object.type.check?.(object.self, batch.host);
  if (isQuery) {
    const value = queryObject(object, action.QueryInfo ?? {}, batch.host, checkLevel);
    return withReference(batch, action, value);
  }
  switch (action.ActionType) {
    case ActionKind.Method:
      return callMethod(batch, object, action) ?? null;
    case ActionKind.SetProperty:
      setProperty(batch, object, action.Name, readArguments(batch, action.ArgumentInfo)[0]);
      return undefined;
    case ActionKind.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(batch, object, name, value);
      }
      return undefined;
    default:
      throw new NotEmulatedError(`action of type ${action.ActionType}`);
  }
}

function withReference(batch: Batch, action: BatchAction, value: Record<string, unknown>) {
  const reference = batch.kept.get(action.ObjectPathId);
  return reference === undefined ? value : { _ReferenceId: reference, ...value };
}

function resolve(batch: Batch, pathId: number): HostObject | null {
  const known = batch.objects.get(pathId);
  if (known !== undefined) return known;
  const object = resolvePath(batch, pathId);
  batch.objects.set(pathId, object);
  return object;
}

function resolvePath(batch: Batch, pathId: number): HostObject | null {
  const path = batch.body.ObjectPaths[pathId];
  if (path === undefined) throw new HostError("GeneralException");
  if (path.ObjectPathType === PathKind.Global) return hostObject(workbookType, batch.host.workbook);
  if (path.ObjectPathType === PathKind.Null) return null;
  if (path.ObjectPathType === PathKind.Reference) return referencedObject(batch.host, path.Name);
  const parent = resolve(batch, path.ParentObjectPathId);
  if (parent === null) return null;
  const { host } = batch;
  parent.type.check?.(parent.self, host);
  switch (path.ObjectPathType) {
    case PathKind.Property: {
      const navigate = parent.type.navigation?.[path.Name];
      if (!navigate) throw new NotEmulatedError(`${parent.type.name}.${path.Name}`);
      checkLevel(host, parent, path.Name);
      return navigate(parent.self, host);
    }
    case PathKind.Indexer: {
      if (!parent.type.item) throw new NotEmulatedError(`${parent.type.name}.getItem`);
      return parent.type.item(parent.self, readArguments(batch, path.ArgumentInfo)[0], host);
    }
    case PathKind.Method:
      return methodObject(batch, parent, path.Name, path.ArgumentInfo);
    default:
      throw new NotEmulatedError(`path of type ${path.ObjectPathType}`);
  }
}

function methodObject(
  batch: Batch,
  parent: HostObject,
  name: string,
  info: ArgumentInfo | undefined
): HostObject | null {
  const { host } = batch;
  const { type, self } = parent;
  const [key] = readArguments(batch, info);
  checkLevel(host, parent, name);
  const method = type.methods?.[name];
  if (method) {
    const result = method(self, readArguments(batch, info), host);
    if (result !== null && !isHostObject(result)) {
      throw new NotEmulatedError(`object from ${type.name}.${name}`);
    }
    return result;
  }
  if (name === "GetItemOrNullObject" && type.item) {
    try {
      return type.item(self, key, host);
    } catch (error) {
      if (error instanceof HostError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }
  if (name === "GetItemAt" && type.items) {
    const item = type.items(self, host)[Number(key)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
  throw new NotEmulatedError(`${type.name}.${name}`);
}

function callMethod(batch: Batch, object: HostObject, action: BatchAction): unknown {
  const { host } = batch;
  const { type, self } = object;
  if (action.Name === "_KeepReference" && type.keep) {
    batch.kept.set(action.ObjectPathId, type.keep(self, host));
    return null;
  }
  checkLevel(host, object, action.Name);
  const method = type.methods?.[action.Name];
  if (method) return method(self, readArguments(batch, action.ArgumentInfo), host);
  if (action.Name === "GetCount" && type.items) return type.items(self, host).length;
  if (type.other?.(self, action.Name, host)) return null;
  throw new NotEmulatedError(`${type.name}.${action.Name}`);
}

function setProperty(batch: Batch, object: HostObject, wireName: string, value: unknown): void {
  const name = wireName[0].toUpperCase() + wireName.slice(1);
  const scalar = object.type.scalars?.[name];
  if (!scalar?.set) throw new NotEmulatedError(`${object.type.name}.${name} to be set`);
  checkLevel(batch.host, object, name);
  scalar.set(object.self, value, batch.host);
}

/** Refuses a member that came with a later requirement set than this Excel has. */
function checkLevel(host: Host, object: HostObject, wireName: string): void {
  const member = `${object.type.name}.${wireName[0].toLowerCase()}${wireName.slice(1)}`;
  const level = apiLevelOf(member);
  if (!level || isSetSupported(host.conditions, level.set, level.version)) return;
  throw new HostError("ApiNotFound", undefined, member);
}

/** Arguments of a method, with objects in the places of the paths that were sent for them. */
function readArguments(batch: Batch, info: ArgumentInfo | undefined): unknown[] {
  const paths = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, i) => {
    const path = paths[i];
    if (typeof path === "number" && path !== 0) return resolve(batch, path);
    return withObjects(batch, argument);
  });
}

/** Objects inside plain options come as `{ _ObjectPathId }`. */
function withObjects(batch: Batch, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.length > 0 && typeof value[0] === "object" && !Array.isArray(value[0])
      ? value.map((item: unknown) => withObjects(batch, item))
      : value;
  }
  if ("_ObjectPathId" in value) return resolve(batch, Number(value._ObjectPathId));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withObjects(batch, inner)])
  );
}

/** Class and member of the action that failed, as Excel's `Location`. */
function locationOf(batch: Batch, action: BatchAction): string {
  const camel = (name: string) => (name === "" ? "" : name[0].toLowerCase() + name.slice(1));
  const object = batch.objects.get(action.ObjectPathId);
  if (object) return `${object.type.name}.${camel(action.Name)}`;
  const path = batch.body.ObjectPaths[action.ObjectPathId];
  const parent = batch.objects.get(path?.ParentObjectPathId ?? 0);
  const member = path?.ObjectPathType === PathKind.Indexer ? "getItem" : camel(path?.Name ?? "");
  return parent ? `${parent.type.name}.${member}` : member;
}
