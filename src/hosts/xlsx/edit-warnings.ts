import { findPart, partText } from "./package-parts";
import type { OpenedWorkbook } from "./read-workbook";
import { partsOfKind } from "./workbook-edit";

/**
 * What people should be told before a workbook is changed: `signed` – its digital signature will no
 * longer hold; `shared` – it is a shared workbook (legacy sharing), whose record of changes knows
 * nothing of ours; `final` – its author marked it as final.
 */
export type EditWarning = "signed" | "shared" | "final";

/** The warnings that an edit of this workbook deserves, none for most. */
export function editWarnings({ pack, part }: OpenedWorkbook): EditWarning[] {
  const warnings: EditWarning[] = [];
  const hasSignature = [...pack.entries.keys()].some((key) => key.startsWith("_xmlsignatures/"));
  if (hasSignature) warnings.push("signed");
  if (partsOfKind(pack, part, "revisionHeaders").length > 0) warnings.push("shared");
  if (isFinal(pack)) warnings.push("final");
  return warnings;
}

/** The custom property by which Office marks a document as final ([MS-OE376]). */
function isFinal(pack: OpenedWorkbook["pack"]): boolean {
  const custom = findPart(pack, "docProps/custom.xml");
  return (
    custom !== undefined &&
    /name\s*=\s*["']_MarkAsFinal["'][^>]*>\s*<(?:\w+:)?bool>\s*(?:true|1)\s*</.test(
      partText(pack, custom)
    )
  );
}
