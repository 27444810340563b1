import type { Host } from "../host";

export interface Scalar<T> {
  get?: (self: T, host: Host) => unknown;
  set?: (self: T, value: unknown, host: Host) => void;
}

/**
 * One class of the Excel API: its members under the names they have on the wire, `PascalCase`.
 * A navigation or method that gives an object gives a `HostObject`, a null object is `null`.
 */
export interface ObjectType<T> {
  /** Name of the class in office.js. */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigation?: Readonly<Record<string, (self: T, host: Host) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: T, args: readonly unknown[], host: Host) => unknown>
  >;
  /** Members of a collection. */
  items?(self: T, host: Host): HostObject[];
  /** `getItem`. Throws `ItemNotFound`. */
  item?(self: T, key: unknown, host: Host): HostObject;
  /** What identifies the object inside its collection. */
  id?(self: T, host: Host): string | number;
  /** Anything callable that has no fixed name: `_RegisterXEvent`. False if unknown. */
  other?(self: T, method: string, host: Host): boolean;
  /** Throws where the object is gone. */
  check?(self: T, host: Host): void;
  /** Asks Excel to remember the object; gives the reference id. */
  keep?(self: T, host: Host): string;
}

/** An object of the API: a class and what it stands for. */
export interface HostObject {
  readonly type: ObjectType<unknown>;
  readonly self: unknown;
}

export function hostObject<T>(type: ObjectType<T>, self: T): HostObject {
  return { type: type as ObjectType<unknown>, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** The id of an object under the name office.js reads it by: `Id` where the class shows it. */
export function identityOf({ type, self }: HostObject, host: Host): Record<string, unknown> {
  const id = type.id?.(self, host);
  if (id === undefined) return {};
  return type.scalars?.Id ? { Id: id } : { _Id: id };
}

/** What `self` is of an object of a given class; `undefined` for any other value. */
export function selfOf<T>(type: ObjectType<T>, value: unknown): T | undefined {
  return isHostObject(value) && value.type.name === type.name ? (value.self as T) : undefined;
}

/** A scalar kept in a field of the model under the same name. */
export function field<T, K extends keyof T>(
  key: K,
  onSet?: (self: T, host: Host) => void
): Scalar<T> {
  return {
    get: (self) => self[key],
    set(self, value, host) {
      onSet?.(self, host);
      self[key] = value as T[K];
    },
  };
}
