/**
 * The part of the manifest schema that an Excel task-pane add-in uses, after [MS-OWEMXML] and the
 * manifest reference: which elements stand in which, in which order, how often, with which attributes.
 */
export interface Shape {
  /** In the order the schema wants: `name`, `name?`, `name*`, `name+`; `a|b` for either. */
  readonly children?: readonly string[];
  readonly attributes?: readonly string[];
  /** What the text must look like; elements without it hold no text. */
  readonly text?: RegExp;
}

const anyText = /./;
const resource: Shape = { attributes: ["resid"] };
const localized: Shape = { attributes: ["DefaultValue"], children: ["Override*"] };
const resourceItem: Shape = { attributes: ["id", "DefaultValue"], children: ["bt:Override*"] };
const tip = ["ov:Title", "ov:Description"];

export const manifestSchema: Readonly<Record<string, Shape>> = {
  "OfficeApp[TaskPaneApp]": {
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains?",
      "Hosts",
      "Requirements?",
      "DefaultSettings",
      "Permissions",
      "ov:VersionOverrides[VersionOverridesV1_0]",
    ],
  },
  Id: { text: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ },
  // Four parts, and not below 1.0, which Office refuses.
  Version: { text: /^[1-9]\d{0,4}(\.\d{1,5}){3}$/ },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: /^zh-CN$/ },
  DisplayName: localized,
  Description: localized,
  IconUrl: localized,
  HighResolutionIconUrl: localized,
  SupportUrl: localized,
  Override: { attributes: ["Locale", "Value"] },
  AppDomains: { children: ["AppDomain+"] },
  AppDomain: { text: /^https:\/\// },
  Hosts: { children: ["Host+"] },
  Host: { attributes: ["Name"] },
  Requirements: { children: ["Sets?", "Methods?"] },
  Sets: { attributes: ["DefaultMinVersion"], children: ["Set+"] },
  Set: { attributes: ["Name", "MinVersion"] },
  DefaultSettings: { children: ["SourceLocation"] },
  SourceLocation: localized,
  Permissions: {
    text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
  },

  "ov:VersionOverrides[VersionOverridesV1_0]": {
    children: ["ov:Description?", "ov:Requirements?", "ov:Hosts", "ov:Resources"],
  },
  "ov:Requirements": { children: ["bt:Sets"] },
  "bt:Sets": { attributes: ["DefaultMinVersion"], children: ["bt:Set+"] },
  "bt:Set": { attributes: ["Name", "MinVersion"] },
  "ov:Hosts": { children: ["ov:Host[Workbook]"] },
  "ov:Host[Workbook]": {
    children: ["ov:Runtimes", "ov:AllFormFactors", "ov:DesktopFormFactor"],
  },
  "ov:Runtimes": { children: ["ov:Runtime"] },
  "ov:Runtime": { attributes: ["resid", "lifetime"] },
  "ov:AllFormFactors": { children: ["ov:ExtensionPoint[CustomFunctions]"] },
  "ov:ExtensionPoint[CustomFunctions]": {
    children: ["ov:Script", "ov:Page", "ov:Metadata", "ov:Namespace"],
  },
  "ov:Script": { children: ["ov:SourceLocation"] },
  "ov:Page": { children: ["ov:SourceLocation"] },
  "ov:Metadata": { children: ["ov:SourceLocation"] },
  "ov:Namespace": resource,
  "ov:DesktopFormFactor": {
    children: ["ov:GetStarted?", "ov:FunctionFile?", "ov:ExtensionPoint[PrimaryCommandSurface]+"],
  },
  "ov:GetStarted": { children: [...tip, "ov:LearnMoreUrl"] },
  "ov:LearnMoreUrl": resource,
  "ov:FunctionFile": resource,
  "ov:ExtensionPoint[PrimaryCommandSurface]": { children: ["ov:OfficeTab+"] },
  "ov:OfficeTab": { attributes: ["id"], children: ["ov:Group+"] },
  "ov:Group": {
    attributes: ["id"],
    children: ["ov:OverriddenByRibbonApi?", "ov:Label", "ov:Icon", "ov:Control[Button]+"],
  },
  "ov:Control[Button]": {
    attributes: ["id"],
    children: [
      "ov:OverriddenByRibbonApi?",
      "ov:Label",
      "ov:Supertip",
      "ov:Icon",
      "ov:Action[ShowTaskpane]|ov:Action[ExecuteFunction]",
      "ov:Enabled?",
    ],
  },
  "ov:OverriddenByRibbonApi": { text: /^(true|false)$/ },
  "ov:Enabled": { text: /^(true|false)$/ },
  "ov:Label": resource,
  "ov:Title": resource,
  "ov:Description": resource,
  "ov:Supertip": { children: tip },
  "ov:Icon": { children: ["bt:Image+"] },
  "ov:Action[ShowTaskpane]": { children: ["ov:TaskpaneId?", "ov:SourceLocation", "ov:Title?"] },
  "ov:Action[ExecuteFunction]": { children: ["ov:FunctionName"] },
  "ov:TaskpaneId": { text: /^.{1,125}$/ },
  "ov:FunctionName": { text: anyText },
  "ov:SourceLocation": resource,
  "ov:Resources": { children: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] },
  "bt:Images": { children: ["bt:Image+"] },
  "bt:Urls": { children: ["bt:Url+"] },
  "bt:ShortStrings": { children: ["bt:String+"] },
  "bt:LongStrings": { children: ["bt:String+"] },
  "bt:Url": resourceItem,
  "bt:String": resourceItem,
  "bt:Override": { attributes: ["Locale", "Value"] },
};

/** `bt:Image` is two things: a reference inside an icon, a definition inside the resources. */
export const imageShapes: Readonly<Record<string, Shape>> = {
  "ov:Icon": { attributes: ["size", "resid"] },
  "bt:Images": resourceItem,
};

/** In which list of resources the `resid` of an element is looked up. */
export const residLists: Readonly<Record<string, string>> = {
  "ov:Label": "bt:ShortStrings",
  "ov:Title": "bt:ShortStrings",
  "ov:Namespace": "bt:ShortStrings",
  "ov:Description": "bt:LongStrings",
  "ov:SourceLocation": "bt:Urls",
  "ov:FunctionFile": "bt:Urls",
  "ov:LearnMoreUrl": "bt:Urls",
  "ov:Runtime": "bt:Urls",
  "bt:Image": "bt:Images",
};

/** The longest text Office takes, in characters. */
export const maximumLengths: Readonly<Record<string, number>> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
  DisplayName: 125,
  Description: 250,
  resid: 32,
  id: 125,
};

/** Icon sizes without which Office shows no icon at all. */
export const requiredIconSizes = ["16", "32", "80"];
