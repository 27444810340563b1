import { Workbook } from "exceljs";
import { layouts } from "../../acceptance/messy/layouts";
import { cleanVillages } from "../../acceptance/messy/people";
import { plantings } from "../../acceptance/messy/plantings";
import { addRoster } from "../../acceptance/messy/sheets";
import { messyWorkbooks } from "../../acceptance/messy-roster";

/** Name of the sheet with the people of the term before. */
export const LAST_TERM = "上届花名册";

/** The messy roster with a defect of every kind, and beside it a roster of last term. */
export async function messyRoster(): Promise<Uint8Array> {
  const files = await messyWorkbooks(plantings);
  const book = new Workbook();
  await book.xlsx.load(files.get("花名册汇总")!.slice().buffer);
  // Three villages fewer, so that there is something to compare.
  addRoster(book, { ...layouts.lateHead, sheet: LAST_TERM }, cleanVillages().slice(0, -3));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
