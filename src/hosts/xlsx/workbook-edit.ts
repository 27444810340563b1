import { damaged } from "../../core/sheets/workbook-error";
import { contentTypeEdit } from "./content-types";
import { DECLARATION, type Namespaces, STRICT, TRANSITIONAL } from "./namespaces";
import { editPackage, type PartEdit } from "./package-edit";
import {
  editableText,
  findPart,
  relatedPart,
  relationshipsOf,
  requirePart,
  type Package,
} from "./package-parts";
import { reopenWorkbook, stylesEntry, type OpenedWorkbook } from "./read-workbook";
import { isExternal, relationshipsPath } from "./relationships";
import { openStyles, type StyleEditor } from "./style-editor";
import { createStyleTable } from "./style-table";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  insertInOrder,
  removeEdit,
  rootSpan,
  spanAttributes,
  type XmlSpan,
} from "./xml-spans";

const CONTENT_TYPES = "[Content_Types].xml";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The children of `<workbook>` in the order of CT_Workbook (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Edits of a workbook that are made all at once, or, when something is thrown before, not at all. */
export interface WorkbookEdit {
  readonly opened: OpenedWorkbook;
  readonly namespaces: Namespaces;
  /** The text of a part as it stands in this edit. */
  text(part: string): string;
  /** Sets what becomes of a part. */
  set(part: string, edit: PartEdit): void;
  /** Whether there is such a part in this edit. */
  has(part: string): boolean;
  /** The workbook's cell styles. */
  styles(): StyleEditor;
  /** The workbook with everything done. What a producer of a part throws passes through. */
  commit(): OpenedWorkbook;
}

/** Begins an edit. The workbook given stays as it is. */
export function beginEdit(opened: OpenedWorkbook): WorkbookEdit {
  const edits = new Map<string, PartEdit>();
  let styles: StyleEditor | undefined;
  let stylesPart = "";
  const edit: WorkbookEdit = {
    opened,
    get namespaces() {
      return namespacesOf(edit.text(opened.part));
    },
    text(part) {
      const held = edits.get(part);
      if (typeof held === "string") return held;
      if (held !== undefined) throw damaged("missing-part", part);
      return editableText(opened.pack, requirePart(opened.pack, part));
    },
    set: (part, change) => void edits.set(part, change),
    has: (part) => {
      const held = edits.get(part);
      return held === undefined ? findPart(opened.pack, part) !== undefined : held !== null;
    },
    styles() {
      if (styles) return styles;
      const entry = stylesEntry(opened.pack, opened.part);
      stylesPart = entry?.name ?? freePart(edit, `${folderOf(opened.part)}styles`, "");
      const xml = entry ? editableText(opened.pack, entry) : newStyles(edit, stylesPart);
      return (styles = openStyles(xml, stylesPart));
    },
    commit() {
      const pack = editPackage(opened.pack, edits);
      // Sheets find styles while they are written, so the styles come last.
      const whole = styles?.isChanged
        ? editPackage(pack, new Map([[stylesPart, styles.toXml()]]))
        : pack;
      return reopenWorkbook(opened, whole);
    },
  };
  return edit;
}

/** The styles part of a workbook that had none. */
function newStyles(edit: WorkbookEdit, part: string): string {
  const xml = createStyleTable().toXml().replace(TRANSITIONAL.main, edit.namespaces.main);
  addPart(edit, edit.opened.part, part, "styles", `${CONTENT}.styles+xml`);
  edit.set(part, xml);
  return xml;
}

/** `xl/workbook.xml` → `xl/`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** A part name that nobody has: `stem`, a number unless `first` is "", `.xml`. */
export function freePart(edit: WorkbookEdit, stem: string, first: number | ""): string {
  for (let number = first; ; number = number === "" ? 2 : number + 1) {
    const part = `${stem}${number}.xml`;
    if (!edit.has(part) && !edit.has(relationshipsPath(part))) return part;
  }
}

function namespacesOf(workbookXml: string): Namespaces {
  const root = rootSpan(workbookXml, "");
  return workbookXml.slice(root.start, root.contentStart).includes(STRICT.main)
    ? STRICT
    : TRANSITIONAL;
}

/**
 * Registers a new part of a kind (`worksheet`) as related to `source`, in the content types and the
 * relationships; returns the id of the relationship. The part itself is set by the caller.
 */
export function addPart(
  edit: WorkbookEdit,
  source: string,
  part: string,
  kind: string,
  contentType: string
): string {
  setContentType(edit, part, contentType);
  const folder = folderOf(source);
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  const path = relationshipsPath(source);
  if (!edit.has(path)) edit.set(path, emptyRelationships());
  const xml = edit.text(path);
  const root = rootSpan(xml, path);
  const ids = new Set(
    childSpans(xml, root, path).map((span) => spanAttributes(xml, span, path).get("Id"))
  );
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const element =
    `<${root.prefix}Relationship Id="rId${number}"` +
    ` Type="${edit.namespaces.relationships}/${kind}" Target="${encodeURI(target)}"/>`;
  edit.set(path, applyEdits(xml, [appendEdit(xml, root, element)]));
  return `rId${number}`;
}

function emptyRelationships(): string {
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
}

function setContentType(edit: WorkbookEdit, part: string, type: string | null): void {
  if (!edit.has(CONTENT_TYPES)) return;
  const xml = edit.text(CONTENT_TYPES);
  const changed = contentTypeEdit(xml, part, type);
  if (changed !== xml) edit.set(CONTENT_TYPES, changed);
}

/** Takes out a part with its relationships and its content type. */
export function removePart(edit: WorkbookEdit, part: string): void {
  edit.set(part, null);
  const path = relationshipsPath(part);
  if (edit.has(path)) edit.set(path, null);
  setContentType(edit, part, null);
}

/** Takes out the relationships of a part that point to another. */
function removeRelationships(edit: WorkbookEdit, source: string, kind: string): void {
  const path = relationshipsPath(source);
  const xml = edit.text(path);
  const spans = childSpans(xml, rootSpan(xml, path), path).filter((span) =>
    (spanAttributes(xml, span, path).get("Type") ?? "").endsWith(`/${kind}`)
  );
  edit.set(path, applyEdits(xml, spans.map(removeEdit)));
}

/**
 * Takes out the order of calculation, which programs make anew. It has to go when a formula comes or
 * goes: an entry without its formula is damage.
 */
export function dropCalculationChain(edit: WorkbookEdit): void {
  const chain = calculationChain(edit);
  if (chain === undefined || !edit.has(chain)) return;
  removeRelationships(edit, edit.opened.part, "calcChain");
  removePart(edit, chain);
}

/** The name of the part that lists the workbook's formulas; programs write it when there are some. */
export function calculationChain({ opened }: WorkbookEdit): string | undefined {
  return partsOfKind(opened.pack, opened.part, "calcChain")[0];
}

/** Names of the parts inside the package that a part points to, of one kind or of any. */
export function partsOfKind(pack: Package, source: string, kind?: string): string[] {
  return [...relationshipsOf(pack, source).values()].flatMap((relationship) => {
    if (isExternal(relationship) || (kind !== undefined && relationship.kind !== kind)) return [];
    return relatedPart(pack, source, relationship)?.name ?? [];
  });
}

/** Has formulas worked out when the workbook is opened: their stored results may be out of date. */
export function requireRecalculation(edit: WorkbookEdit): void {
  const { part } = edit.opened;
  const xml = edit.text(part);
  const root = rootSpan(xml, part);
  const span = childSpan(xml, root, "calcPr", part);
  if (span) return setAttributes(edit, part, span, { fullCalcOnLoad: 1 });
  const element = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  const insertion = insertInOrder(xml, root, WORKBOOK_ORDER, "calcPr", element, part);
  edit.set(part, applyEdits(xml, [insertion]));
}

function setAttributes(
  edit: WorkbookEdit,
  part: string,
  span: XmlSpan,
  values: Readonly<Record<string, string | number>>
): void {
  const xml = edit.text(part);
  edit.set(part, applyEdits(xml, [attributeEdit(xml, span, values)]));
}
