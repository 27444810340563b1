/** @jest-environment jsdom */
import {
  notPrinted,
  renderPrint,
  type PrintInput,
} from "../../../src/workbench/print/print-sheets";
import { cellsOf, sheetForPrint, type SheetRecipe } from "../../support/print-sheets";

const facts = { fileName: "汇总.xlsx", now: "2021-10-28" };

function inputOf(...recipes: SheetRecipe[]): PrintInput {
  const all = recipes.map(sheetForPrint);
  return { book: all[0].book, sheets: all.map(({ sheet }) => sheet), ...facts };
}

const footers = (element: HTMLElement) =>
  Array.from(element.children, (page) => page.querySelector("svg > text")?.textContent);

// jsdom has no canvas and says so on the console.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

describe("pages as elements", () => {
  it("are as large as their paper, numbered through several sheets", () => {
    const footer = "&C第&P页，共&N页";
    const element = renderPrint(
      document,
      inputOf(
        { rows: cellsOf(50, 2), print: { footer } },
        { rows: cellsOf(2, 2), print: { footer, orientation: "landscape" } }
      )
    );
    const sizes = Array.from(element.children, (page) => {
      const { width, height } = (page as HTMLElement).style;
      return `${width} ${height}`;
    });
    expect(sizes).toEqual(["210mm 297mm", "210mm 297mm", "297mm 210mm"]);
    expect(footers(element)).toEqual(["第1页，共3页", "第2页，共3页", "第3页，共3页"]);
  });

  it("begin with the number that a sheet asks for", () => {
    const element = renderPrint(
      document,
      inputOf(
        { rows: cellsOf(1, 1), print: { footer: "&C&P" } },
        { rows: cellsOf(1, 1), print: { footer: "&C&P", firstPageNumber: 7 } }
      )
    );
    expect(footers(element)).toEqual(["1", "7"]);
  });

  it("hold the texts of their cells and nothing that a strict policy forbids", () => {
    const element = renderPrint(document, inputOf({ rows: [["<b>甲</b>", 'x" onload="y']] }));
    const texts = Array.from(element.querySelectorAll("text"), ({ textContent }) => textContent);
    expect(texts).toEqual(["<b>甲</b>", 'x" onload="y']);
    expect(element.querySelectorAll("b, style, script")).toHaveLength(0);
    expect(element.querySelectorAll("svg [style]")).toHaveLength(0);
  });

  it("print headers smaller with the sheet, unless they keep their size", () => {
    const size = (keeps: boolean) => {
      const print = {
        scale: 50,
        footer: "&C&14甲",
        ...(keeps ? { keepsHeaderSize: true as const } : {}),
      };
      const element = renderPrint(document, inputOf({ rows: cellsOf(1, 1), print }));
      return element.querySelector("svg > text > tspan")?.getAttribute("font-size");
    };
    expect([size(false), size(true)]).toEqual(["7", "14"]);
  });

  it("are none for empty sheets, and not too many", () => {
    const failure = (input: PrintInput) => {
      try {
        renderPrint(document, input);
        return undefined;
      } catch (error) {
        return error;
      }
    };
    expect(failure(inputOf({ rows: [], name: "空表" }))).toMatchObject({
      code: "nothing-to-print",
      params: { sheet: "空表" },
    });
    const rows = [["x"]];
    const print = { areas: [{ top: 0, left: 0, bottom: 99_999, right: 0 }], scale: 400 };
    expect(failure(inputOf({ rows, print }))).toMatchObject({
      code: "too-many-pages",
      params: { sheet: "样表", limit: 1000 },
    });
  });
});

describe("what a print-out does not show", () => {
  it("is told", () => {
    const { sheet } = sheetForPrint({ rows: cellsOf(1, 1) });
    expect(notPrinted({ ...sheet, unseen: ["chart", "threaded-comment", "picture"] })).toEqual([
      "chart",
      "picture",
    ]);
  });
});
