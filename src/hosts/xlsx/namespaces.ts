/** The namespaces that a workbook's parts are written in. */
export interface Namespaces {
  readonly main: string;
  /** Of `r:id`, and the beginning of the types of relationships. */
  readonly relationships: string;
}

/** ECMA-376 part 4: what nearly every workbook is. */
export const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** ECMA-376 part 1 ("Strict Open XML Spreadsheet"). */
export const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The first line of a part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
