import { findPart, partText, resolvePath, type Package } from "./package-parts";
import type { OpenedWorkbook } from "./read-workbook";
import { childSpans, rootSpan, spanAttributes } from "./xml-spans";

const CONTENT_TYPES = "[Content_Types].xml";
const OPEN_XML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MACRO = "application/vnd.ms-excel";

/** Extensions of workbook files, by the content type of their workbook part ([MS-OFFMACRO2] 2.1, ECMA-376 part 1, 12.2). */
const EXTENSIONS = {
  [`${OPEN_XML}.sheet.main+xml`]: "xlsx",
  [`${OPEN_XML}.template.main+xml`]: "xltx",
  [`${MACRO}.sheet.macroenabled.main+xml`]: "xlsm",
  [`${MACRO}.template.macroenabled.main+xml`]: "xltm",
  [`${MACRO}.addin.macroenabled.main+xml`]: "xlam",
} as const satisfies Readonly<Record<string, string>>;

/** What a workbook file is called at the end. Excel refuses one whose content is of another kind. */
export type WorkbookExtension = (typeof EXTENSIONS)[keyof typeof EXTENSIONS];

function contentType(pack: Package, part: string): string {
  const entry = findPart(pack, CONTENT_TYPES);
  if (!entry) return "";
  const xml = partText(pack, entry);
  for (const span of childSpans(xml, rootSpan(xml, CONTENT_TYPES), CONTENT_TYPES)) {
    const attributes = spanAttributes(xml, span, CONTENT_TYPES);
    const isPart =
      span.name === "Override" &&
      resolvePath("", attributes.get("PartName") ?? "").toLowerCase() === part.toLowerCase();
    if (isPart) return attributes.get("ContentType") ?? "";
  }
  return "";
}

/** The extension that fits what a workbook file holds; `xlsx` where the package does not say. */
export function workbookExtension({ pack, part }: OpenedWorkbook): WorkbookExtension {
  const type = contentType(pack, part).toLowerCase();
  return EXTENSIONS[type as keyof typeof EXTENSIONS] ?? "xlsx";
}
