import { localAddress, parseLocalAddress, sheetPrefix, splitSheet } from "../addresses";
import { readValues } from "./range-content";
import { HostError } from "../errors";
import type { Host } from "../host";
import { findSheet, type NameModel, type SheetModel } from "../model";
import type { Area } from "./area";
import { hostObject, selfOf, type HostObject, type ObjectType } from "./object-type";
import { rangeType } from "./range";
import { worksheetType } from "./worksheet";

/** The names of a sheet, or of the workbook where there is no sheet. */
export interface NameScope {
  readonly sheet: SheetModel | null;
}

interface NameSelf extends NameScope {
  readonly name: NameModel;
}

const namesOf = ({ sheet }: NameScope, host: Host): NameModel[] =>
  sheet ? sheet.names : host.workbook.names;

/** The one block that a name stands for, if it stands for one. */
export function areaOfName(host: Host, { formula }: NameModel): Area | null {
  const { sheet: sheetName, rest } = splitSheet(formula.slice(1));
  const sheet = sheetName === null ? undefined : findSheet(host.workbook, sheetName);
  const range = parseLocalAddress(rest);
  return sheet && range ? { sheet, areas: [range] } : null;
}

function rangeOf({ name }: NameSelf, host: Host): HostObject | null {
  const area = areaOfName(host, name);
  return area && hostObject(rangeType, area);
}

function valueOfName({ name }: NameSelf, host: Host): unknown {
  const area = areaOfName(host, name);
  if (!area) return name.formula;
  const values = readValues(area, host) as unknown[][] | null;
  return values?.length === 1 && values[0].length === 1
    ? values[0][0]
    : `${sheetPrefix(area.sheet.name)}${localAddress(area.areas[0])}`;
}

const nameType: ObjectType<NameSelf> = {
  name: "NamedItem",
  id: ({ name }) => name.name,
  navigation: {
    Worksheet({ sheet }) {
      if (!sheet) throw new HostError("ItemNotFound");
      return hostObject(worksheetType, sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && hostObject(worksheetType, sheet),
  },
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: (self, host) => (areaOfName(host, self.name) ? "Range" : "String") },
    Value: { get: valueOfName },
    Formula: {
      get: ({ name }) => name.formula,
      set({ name }, value) {
        name.formula = String(value);
      },
    },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Visible: {
      get: ({ name }) => name.visible,
      set({ name }, value) {
        name.visible = value === true;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set({ name }, value) {
        name.comment = String(value);
      },
    },
  },
  methods: {
    GetRange(self, _args, host) {
      const range = rangeOf(self, host);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: (self, _args, host) => rangeOf(self, host),
    Delete(self, _args, host) {
      const names = namesOf(self, host);
      names.splice(names.indexOf(self.name), 1);
    },
  },
};

function referenceFormula(value: unknown): string {
  const area = selfOf(rangeType, value);
  if (!area) return String(value).startsWith("=") ? String(value) : `=${String(value)}`;
  const [{ top, left, bottom, right }] = area.areas;
  const absolute = localAddress({ top, left, bottom, right }).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `=${sheetPrefix(area.sheet.name)}${absolute}`;
}

export const namesType: ObjectType<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, host) =>
    namesOf(scope, host).map((name) => hostObject(nameType, { ...scope, name })),
  item(scope, key, host) {
    const wanted = String(key).toLowerCase();
    const name = namesOf(scope, host).find((item) => item.name.toLowerCase() === wanted);
    if (!name) throw new HostError("ItemNotFound");
    return hostObject(nameType, { ...scope, name });
  },
  methods: {
    Add(scope, [name, reference, comment], host) {
      const names = namesOf(scope, host);
      const text = String(name);
      const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && !parseLocalAddress(text);
      if (!isName) throw new HostError("InvalidArgument");
      if (names.some((item) => item.name.toLowerCase() === text.toLowerCase())) {
        throw new HostError("ItemAlreadyExists");
      }
      const added: NameModel = {
        name: text,
        formula: referenceFormula(reference),
        visible: true,
        comment: comment == null ? "" : String(comment),
      };
      names.push(added);
      return hostObject(nameType, { ...scope, name: added });
    },
  },
};
