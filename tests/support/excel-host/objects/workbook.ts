import { HostError } from "../errors";
import { calculateAll } from "../formulas";
import { insertWorksheets } from "../insert";
import type { WorkbookModel } from "../model";
import { namesType } from "./names";
import { hostObject, type ObjectType } from "./object-type";
import { rangeObject } from "./range";
import { rangeAreasType } from "./range-areas";
import { customXmlPartsType, settingsType } from "./stores";
import { worksheetsType } from "./worksheets";

const workbookProtectionType: ObjectType<WorkbookModel> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect(workbook, [password]) {
      if (workbook.structureProtected) throw new HostError("AccessDenied");
      workbook.structureProtected = true;
      workbook.password = typeof password === "string" ? password : "";
    },
    Unprotect(workbook, [password]) {
      if (workbook.password !== "" && workbook.password !== password) {
        throw new HostError("AccessDenied");
      }
      workbook.structureProtected = false;
      workbook.password = "";
    },
  },
};

const applicationType: ObjectType<WorkbookModel> = {
  name: "Application",
  scalars: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
  },
  methods: {
    Calculate: (workbook, _args, host) => calculateAll(workbook, host.functions),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const runtimeType: ObjectType<WorkbookModel> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_workbook, host) => host.events.enabled,
      set(_workbook, value, host) {
        host.events.enabled = value === true;
      },
    },
  },
};

export const workbookType: ObjectType<WorkbookModel> = {
  name: "Workbook",
  other: (_workbook, method, host) => host.events.register(method),
  navigation: {
    Worksheets: (workbook) => hostObject(worksheetsType, workbook),
    Names: () => hostObject(namesType, { sheet: null }),
    Application: (workbook) => hostObject(applicationType, workbook),
    Protection: (workbook) => hostObject(workbookProtectionType, workbook),
    Settings: (workbook) => hostObject(settingsType, workbook),
    CustomXmlParts: (workbook) => hostObject(customXmlPartsType, workbook),
    _Runtime: (workbook) => hostObject(runtimeType, workbook),
  },
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
  },
  methods: {
    GetSelectedRange({ activeSheet }) {
      if (activeSheet.selection.length !== 1) throw new HostError("InvalidOperation");
      return rangeObject(activeSheet, activeSheet.selection[0]);
    },
    GetSelectedRanges: ({ activeSheet }) =>
      hostObject(rangeAreasType, { sheet: activeSheet, areas: activeSheet.selection }),
    GetActiveCell({ activeSheet }) {
      const [{ top, left }] = activeSheet.selection;
      return rangeObject(activeSheet, { top, left, bottom: top, right: left });
    },
    InsertWorksheetsFromBase64: (_workbook, args, host) => insertWorksheets(host, args),
    _RemoveReference(_workbook, [id], host) {
      host.references.delete(String(id));
    },
    _RemoveAllReferences(_workbook, _args, host) {
      host.references.clear();
    },
    _GetReferenceCount: (_workbook, _args, host) => host.references.size,
  },
};
