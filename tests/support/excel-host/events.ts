import type { EventEntry } from "./protocol";

/** `messageType` of the events the emulator tells of. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export type EventName = keyof typeof EventType;

/** `targetId` of events of all sheets. */
const WORKBOOK_TARGET = "Workbook";

/** Event behind `_Register…Event` and `_UnregisterEvent…`, by the name in between. */
const REGISTERED_AS: Readonly<Record<string, EventName>> = {
  DataChanged: "Changed",
  Activated: "Activated",
  Deactivated: "Deactivated",
  Added: "Added",
  SelectionChanged: "SelectionChanged",
  Deleted: "Deleted",
  FormatChanged: "FormatChanged",
  RowHiddenChanged: "RowHiddenChanged",
  ProtectionChanged: "ProtectionChanged",
  NameChanged: "NameChanged",
  VisibilityChanged: "VisibilityChanged",
  Moved: "Moved",
};

/** Events that happened, those the add-in asked for, and who brings them to it. */
export interface EventHub {
  /** Whether events are on (`runtime.enableEvents`). */
  enabled: boolean;
  /** Handles `_RegisterXEvent` and `_UnregisterXEvent`; false for any other method. */
  register(method: string, target?: string): boolean;
  /** Notes an event of a sheet. Told at the next `flush`, if it was asked for by then. */
  raise(event: EventName, sheetId: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Hands over what was raised since. */
  flush(): void;
  /** Names of the registrations that stand, as `Changed@Workbook`, sorted. */
  registrations(): string[];
}

export function createEventHub(deliver: (entries: readonly EventEntry[]) => void): EventHub {
  const registered = new Map<string, number>();
  let pending: EventEntry[] = [];
  const key = (type: number, target: string) => `${type}@${target}`;
  return {
    enabled: true,
    register(method, target = WORKBOOK_TARGET) {
      const match = /^_(Un)?[Rr]egister(?:Event(\w+)|(\w+)Event)$/.exec(method);
      const name = match && REGISTERED_AS[match[2] ?? match[3]];
      if (!match || !name) return false;
      const place = key(EventType[name], target);
      const count = (registered.get(place) ?? 0) + (match[1] === undefined ? 1 : -1);
      if (count > 0) registered.set(place, count);
      else registered.delete(place);
      return true;
    },
    raise(event, sheetId, fields = {}) {
      if (!this.enabled) return;
      const type = EventType[event];
      const message = JSON.stringify({ source: "Local", worksheetId: sheetId, ...fields });
      for (const targetId of [WORKBOOK_TARGET, sheetId]) {
        if (!registered.has(key(type, targetId))) continue;
        pending.push({ messageCategory: 65536, messageType: type, targetId, message });
      }
    },
    flush() {
      if (pending.length === 0) return;
      const entries = pending;
      pending = [];
      deliver(entries);
    },
    registrations() {
      const names = Object.entries(EventType);
      return [...registered.keys()]
        .map((place) => {
          const [type, target] = place.split("@");
          return `${names.find(([, number]) => String(number) === type)?.[0]}@${target}`;
        })
        .sort();
    },
  };
}
