import { buildForm } from "../../src/core/forms/build-form";
import { planForm } from "../../src/core/forms/form-plan";
import { forms } from "../../src/core/forms/tables/index";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { PRINT_DAY, startPrintBrowser, type PrintBrowser } from "../support/print-browser";
import type { PrintEntry } from "../support/print-entry";
import { mediaBoxes } from "../support/print-pdf";
import { reportData } from "../support/report-fixture";

const describeInChromium = chromium === undefined ? describe.skip : describe;

const plans = () => {
  const data = reportData();
  return forms.map((form) => planForm(buildForm(form, data), data.settings));
};

describeInChromium("reports on paper", () => {
  let printer: PrintBrowser;
  beforeAll(async () => {
    printer = await startPrintBrowser(chromium!);
  });
  afterAll(() => printer?.stop());

  it("prints every report on pages of its own paper, with no empty one, under a strict policy", async () => {
    const reports = plans();
    const count = await printer.show(writeWorkbook(reports));
    const boxes = mediaBoxes(await printer.pdf());
    expect(boxes).toHaveLength(count);
    const pagesOf = await printer.page.$$eval("section", (sections) =>
      sections.map(({ dataset }) => dataset["paper"])
    );
    expect(boxes).toEqual(pagesOf.map((paper) => paper!.replace(/\.\d+/g, "")));
    expect(new Set(boxes)).toEqual(
      new Set(
        reports.map(({ print }) => (print!.orientation === "portrait" ? "210x297" : "297x210"))
      )
    );
    expect(printer.problems).toEqual([]);
  });

  it("keeps every text within its cell, whatever fonts this machine has", async () => {
    await printer.show(writeWorkbook(plans()));
    const outside = await printer.page.$$eval("section", (sections) =>
      sections.flatMap((section) => {
        const paper = section.getBoundingClientRect();
        return Array.from(section.querySelectorAll("text"))
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < paper.left || box.right > paper.right || box.bottom > paper.bottom;
          })
          .map(({ textContent }) => textContent);
      })
    );
    expect(outside).toEqual([]);
  });

  it("opens the print dialogue over the pages, and takes them away again", async () => {
    await printer.page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      const watch = (element: HTMLIFrameElement) => {
        const frame = element.contentWindow!;
        frame.print = () => {
          const pages = frame.document.querySelectorAll("section");
          const rules = frame.document.adoptedStyleSheets.flatMap(({ cssRules }) =>
            Array.from(cssRules, ({ cssText }) => cssText)
          );
          seen.push([frame.document.title, pages.length, rules.join(" ")]);
          frame.dispatchEvent(new Event("afterprint"));
        };
      };
      const create = document.createElement.bind(document);
      document.createElement = (name: string) => {
        const element = create(name);
        // The frame has a window once it stands in the document, and prints later still.
        if (element instanceof HTMLIFrameElement) queueMicrotask(() => watch(element));
        return element;
      };
    });
    const base64 = Buffer.from(writeWorkbook(plans().slice(0, 1))).toString("base64");
    const [seen, frames] = await printer.page.evaluate(
      async ([bytes, day]) => {
        const { printEntry, seen } = window as unknown as {
          printEntry: PrintEntry;
          seen: [string, number, string][];
        };
        await printEntry.print(bytes, "汇总报表.xlsx", day, []);
        return [seen, document.querySelectorAll("iframe").length] as const;
      },
      [base64, PRINT_DAY] as const
    );
    expect(seen).toEqual([
      ["汇总报表", expect.any(Number), expect.stringMatching(/@page .*297mm 210mm/)],
    ]);
    expect(frames).toBe(0);
    expect(printer.problems).toEqual([]);
  });
});
