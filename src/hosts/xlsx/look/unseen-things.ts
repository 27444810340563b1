import type { UnseenThing } from "../../../workbook/sheet-look";
import { partText, relatedPart, relationshipsOf, type Package } from "../package-parts";
import type { Relationship } from "../relationships";
import { wholeOf } from "./attribute-values";
import { extensionLists } from "./frame-readers";
import { child, childrenNamed, descendants, readTree, type XmlElement } from "./xml-tree";

/** What the relationships of a sheet, and of its drawing, tell by their kind. */
const BY_RELATIONSHIP: Readonly<Record<string, UnseenThing>> = {
  chart: "chart",
  chartEx: "chart",
  image: "picture",
  pivotTable: "pivot-table",
  slicer: "slicer",
  timeline: "timeline",
  threadedComment: "threaded-comment",
  control: "control",
  ctrlProp: "control",
  oleObject: "control",
  vmlDrawingHF: "picture",
};

/** What the elements of a drawing tell. */
const BY_ELEMENT: Readonly<Record<string, UnseenThing>> = {
  chart: "chart",
  pic: "picture",
  sp: "shape",
  cxnSp: "shape",
  grpSp: "shape",
  slicer: "slicer",
  timeslicer: "timeline",
};

/** The parts of a sheet that may hold something unseen. */
export interface UnseenSource {
  readonly pack: Package;
  /** Name of the sheet's part. */
  readonly part: string;
  readonly sheet: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** What of a sheet's parts a grid does not show. */
export function findUnseenThings(source: UnseenSource): Set<UnseenThing> {
  const { sheet, relationships } = source;
  const unseen = new Set<UnseenThing>();
  const add = (thing: UnseenThing | undefined) => void (thing && unseen.add(thing));
  const background = child(sheet, "picture")?.attributes.get("id");
  for (const [id, relationship] of relationships) {
    if (id === background) add("background");
    else add(BY_RELATIONSHIP[relationship.kind]);
    if (relationship.kind === "drawing") drawingThings(source, relationship).forEach(add);
    if (relationship.kind === "table" && hasTableStyle(source, relationship)) add("table-style");
  }
  if (child(sheet, "legacyDrawingHF")) add("picture");
  if (extensionLists(sheet, "sparklineGroups").length > 0) add("sparkline");
  if (hasControls(sheet)) add("control");
  if (hasGroupedColumns(sheet)) add("outline");
  return unseen;
}

function drawingThings(
  { pack, part }: UnseenSource,
  relationship: Relationship
): (UnseenThing | undefined)[] {
  const entry = relatedPart(pack, part, relationship);
  if (!entry) return [];
  const kinds = [...relationshipsOf(pack, entry.name).values()].map(({ kind }) => kind);
  const drawing = readTree(partText(pack, entry), entry.name);
  // A fallback says again, for older programs, what its choice says.
  const elements = descendants(drawing, ({ name }) => name !== "Fallback");
  return [
    ...kinds.map((kind) => BY_RELATIONSHIP[kind]),
    ...[...elements].map(({ name }) => BY_ELEMENT[name]),
  ];
}

function hasTableStyle({ pack, part }: UnseenSource, relationship: Relationship): boolean {
  const entry = relatedPart(pack, part, relationship);
  if (!entry) return false;
  const table = readTree(partText(pack, entry), entry.name);
  return (child(table, "tableStyleInfo")?.attributes.get("name") ?? "") !== "";
}

function hasControls(sheet: XmlElement): boolean {
  for (const { name } of descendants(sheet, ({ name }) => name !== "conditionalFormatting")) {
    if (name === "control" || name === "oleObject") return true;
  }
  return false;
}

function hasGroupedColumns(sheet: XmlElement): boolean {
  return childrenNamed(sheet, "cols")
    .flatMap((list) => childrenNamed(list, "col"))
    .some(({ attributes }) => (wholeOf(attributes, "outlineLevel") ?? 0) > 0);
}
