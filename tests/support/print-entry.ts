import { readBookLook } from "../../src/hosts/xlsx/look/read-book-look";
import { readSheetLook } from "../../src/hosts/xlsx/look/read-sheet-look";
import { openWorkbook } from "../../src/hosts/xlsx/read-workbook";
import {
  installPageRules,
  printSheets,
  renderPrint,
  type PrintInput,
} from "../../src/workbench/print/print-sheets";

/** What the page of `print-browser.ts` offers: a workbook file in, its pages in the document or in the print dialogue. */
export interface PrintEntry {
  show(base64: string, fileName: string, now: string, sheets: readonly string[]): number;
  print(base64: string, fileName: string, now: string, sheets: readonly string[]): Promise<void>;
}

function inputOf(
  base64: string,
  fileName: string,
  now: string,
  names: readonly string[]
): PrintInput {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const opened = openWorkbook(bytes);
  const sheets = opened.sheets
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((sheet) => readSheetLook(opened, sheet));
  return { book: readBookLook(opened), sheets, fileName, now };
}

const entry: PrintEntry = {
  show(...given) {
    document.adoptedStyleSheets = [];
    const element = renderPrint(document, inputOf(...given));
    document.body.replaceChildren(element);
    installPageRules(document, element);
    return element.childElementCount;
  },
  print: (...given) => printSheets(inputOf(...given)),
};

Object.assign(window, { printEntry: entry });
