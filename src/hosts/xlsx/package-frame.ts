import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { definedNamesXml } from "./defined-names";
import { DECLARATION, type Namespaces, TRANSITIONAL } from "./namespaces";
import { escapeAttribute, escapePlain } from "./xml-escape";

/** What the file says about itself; nothing is filled in from the machine. */
export interface WorkbookProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  /** `2021-10-28T00:00:00Z`. */
  readonly created?: string;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CORE_PART = "docProps/core.xml";
export const WORKBOOK_PART = "xl/workbook.xml";
export const STYLES_PART = "xl/styles.xml";

export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** `[Content_Types].xml` (ECMA-376 part 2, 7.2.3). */
export function contentTypesXml(sheetCount: number, hasProperties: boolean): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, i) =>
    override(sheetPart(i), `${CONTENT}.worksheet+xml`)
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override(WORKBOOK_PART, `${CONTENT}.sheet.main+xml`) +
    override(STYLES_PART, `${CONTENT}.styles+xml`) +
    sheets.join("") +
    (hasProperties
      ? override(CORE_PART, "application/vnd.openxmlformats-package.core-properties+xml")
      : "") +
    "</Types>"
  );
}

/** The relationships of the package itself. */
export function rootRelationshipsXml(hasProperties: boolean): string {
  return relationshipsXml([
    { type: `${OFFICE}/relationships/officeDocument`, target: WORKBOOK_PART },
    ...(hasProperties
      ? [{ type: `${PACKAGE}/relationships/metadata/core-properties`, target: CORE_PART }]
      : []),
  ]);
}

/** The relationships of the workbook part: `rId1` … are the sheets in order, then the styles. */
export function workbookRelationshipsXml(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, i) => ({
    type: `${OFFICE}/relationships/worksheet`,
    target: `worksheets/sheet${i + 1}.xml`,
  }));
  return relationshipsXml([
    ...sheets,
    { type: `${OFFICE}/relationships/styles`, target: "styles.xml" },
  ]);
}

/** The relationships of a sheet: its links to other files, `rId1` …. */
export function linkRelationshipsXml(
  targets: readonly string[],
  namespaces: Namespaces = TRANSITIONAL
): string {
  return relationshipsXml(
    targets.map((target) => ({
      type: `${namespaces.relationships}/hyperlink`,
      target,
      isExternal: true,
    }))
  );
}

function relationshipsXml(
  items: readonly { type: string; target: string; isExternal?: boolean }[]
): string {
  const elements = items.map(
    ({ type, target, isExternal }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${type}" Target="${escapeAttribute(target)}"` +
      `${isExternal ? ' TargetMode="External"' : ""}/>`
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

/** The workbook part: the list of sheets and the defined names. */
export function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name }, i) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    "<workbookPr/><bookViews><workbookView/></bookViews>" +
    `<sheets>${sheets.join("")}</sheets>${definedNamesXml(plans)}</workbook>`
  );
}

/** Core properties (ECMA-376 part 2, 8.3). */
export function corePropertiesXml(properties: WorkbookProperties): string {
  const { title, subject, creator, created } = properties;
  const element = (name: string, text: string | undefined, attributes = "") =>
    text === undefined ? "" : `<${name}${attributes}>${escapePlain(text)}</${name}>`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element("dc:title", title) +
    element("dc:subject", subject) +
    element("dc:creator", creator) +
    element("dcterms:created", created, ' xsi:type="dcterms:W3CDTF"') +
    "</cp:coreProperties>"
  );
}
