import { HostError } from "./errors";
import type { Host } from "./host";
import { identityOf, type HostObject } from "./objects/object-type";
import type { QueryInfo } from "./protocol";

type LevelCheck = (host: Host, object: HostObject, member: string) => void;

const pascal = (name: string): string => name[0].toUpperCase() + name.slice(1);

/**
 * What `load` asked for. `select` holds names as office.js sends them: `name`, `format/fill/color`,
 * `*` for all plain properties; inside a collection they mean its items.
 */
export function queryObject(
  object: HostObject,
  query: QueryInfo,
  host: Host,
  checkLevel: LevelCheck
): Record<string, unknown> {
  const named = [...(query.Select ?? []), ...(query.Expand ?? [])];
  // A list of names comes as it was given, a string without the leading `items/`.
  const select = object.type.items ? named.map((path) => path.replace(/^items[/.]/, "")) : named;
  if (object.type.items) return queryCollection(object, select, query, host, checkLevel);
  return queryPlain(object, select.length === 0 ? ["*"] : select, host, checkLevel);
}

function queryCollection(
  object: HostObject,
  select: readonly string[],
  query: QueryInfo,
  host: Host,
  checkLevel: LevelCheck
): Record<string, unknown> {
  const { type, self } = object;
  const own = select.filter((path) => type.scalars?.[pascal(path)]);
  const ofItems = select.filter((path) => !own.includes(path));
  const skip = query.Skip ?? 0;
  const items = type.items!(self, host).slice(skip, skip + (query.Top ?? Infinity));
  const result = own.length > 0 ? queryPlain(object, own, host, checkLevel) : {};
  if (own.length > 0 && ofItems.length === 0) return result;
  const paths = ofItems.length === 0 ? ["*"] : ofItems;
  result._Items = items.map((item, index) => {
    const value = queryObject(item, { Select: paths }, host, checkLevel);
    const id = identityOf(item, host);
    return Object.keys(id).length === 0 ? { _Index: index + skip, ...value } : { ...id, ...value };
  });
  return result;
}

function queryPlain(
  object: HostObject,
  select: readonly string[],
  host: Host,
  checkLevel: LevelCheck
): Record<string, unknown> {
  const { type, self } = object;
  const result: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    if (path === "*" || path === "$all") {
      for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
        if (scalar.get && isAllowed(host, object, name, checkLevel)) {
          result[name] = scalar.get(self, host);
        }
      }
      continue;
    }
    const [head, ...rest] = path.split(/[/.]/);
    const name = pascal(head);
    const scalar = type.scalars?.[name];
    if (scalar?.get) {
      checkLevel(host, object, name);
      result[name] = scalar.get(self, host);
    } else if (type.navigation?.[name]) {
      deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    } else if (head !== "$none" && head !== "isNullObject") {
      throw new HostError("InvalidArgument", undefined, `${type.name}.${head}`);
    }
  }
  for (const [name, paths] of deeper) {
    checkLevel(host, object, name);
    const child = type.navigation![name](self, host);
    result[name] = child && queryObject(child, { Select: paths }, host, checkLevel);
  }
  return result;
}

function isAllowed(host: Host, object: HostObject, name: string, checkLevel: LevelCheck): boolean {
  try {
    checkLevel(host, object, name);
    return true;
  } catch {
    return false;
  }
}
