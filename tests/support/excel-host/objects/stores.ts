import { HostError } from "../errors";
import { nextId, type WorkbookModel } from "../model";
import { hostObject, type ObjectType } from "./object-type";

interface Entry {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const settingType: ObjectType<Entry> = {
  name: "Setting",
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: {
    Delete: ({ workbook, key }) => void workbook.settings.delete(key),
  },
};

export const settingsType: ObjectType<WorkbookModel> = {
  name: "SettingCollection",
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => hostObject(settingType, { workbook, key })),
  item(workbook, key) {
    if (!workbook.settings.has(String(key))) throw new HostError("ItemNotFound");
    return hostObject(settingType, { workbook, key: String(key) });
  },
  methods: {
    Add(workbook, [key, value]) {
      workbook.settings.set(String(key), value);
      return hostObject(settingType, { workbook, key: String(key) });
    },
  },
};

const namespaceOf = (xml: string): string => /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

const customXmlPartType: ObjectType<Entry> = {
  name: "CustomXmlPart",
  id: ({ key }) => key,
  scalars: {
    Id: { get: ({ key }) => key },
    NamespaceUri: {
      get: ({ workbook, key }) => namespaceOf(workbook.customXmlParts.get(key) ?? ""),
    },
  },
  methods: {
    GetXml: ({ workbook, key }) => workbook.customXmlParts.get(key),
    SetXml: ({ workbook, key }, [xml]) => void workbook.customXmlParts.set(key, String(xml)),
    Delete: ({ workbook, key }) => void workbook.customXmlParts.delete(key),
  },
};

interface Scope {
  readonly workbook: WorkbookModel;
  readonly namespace: string;
}

function inScope({ workbook, namespace }: Scope): Entry[] {
  return [...workbook.customXmlParts]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([key]) => ({ workbook, key }));
}

const scopedPartsType: ObjectType<Scope> = {
  name: "CustomXmlPartScopedCollection",
  items: (scope) => inScope(scope).map((entry) => hostObject(customXmlPartType, entry)),
  item(scope, key) {
    const entry = inScope(scope).find((part) => part.key === key);
    if (!entry) throw new HostError("ItemNotFound");
    return hostObject(customXmlPartType, entry);
  },
  methods: {
    GetOnlyItemOrNullObject(scope) {
      const entries = inScope(scope);
      return entries.length === 1 ? hostObject(customXmlPartType, entries[0]) : null;
    },
  },
};

export const customXmlPartsType: ObjectType<WorkbookModel> = {
  name: "CustomXmlPartCollection",
  items: (workbook) =>
    [...workbook.customXmlParts.keys()].map((key) =>
      hostObject(customXmlPartType, { workbook, key })
    ),
  item(workbook, key) {
    if (!workbook.customXmlParts.has(String(key))) throw new HostError("ItemNotFound");
    return hostObject(customXmlPartType, { workbook, key: String(key) });
  },
  methods: {
    Add(workbook, [xml]) {
      const key = `{${nextId(workbook).toString(16).toUpperCase().padStart(8, "0")}}`;
      workbook.customXmlParts.set(key, String(xml));
      return hostObject(customXmlPartType, { workbook, key });
    },
    GetByNamespace: (workbook, [namespace]) =>
      hostObject(scopedPartsType, { workbook, namespace: String(namespace) }),
  },
};
