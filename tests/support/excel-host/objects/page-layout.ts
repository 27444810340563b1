import type { CellRange } from "../../../../src/core/sheets/a1";
import { parseLocalAddress, splitAddresses, splitSheet } from "../addresses";
import { HostError } from "../errors";
import type { HeaderFooterModel, PageLayoutModel, SheetModel } from "../model";
import { checkFormattable } from "./area";
import { hostObject, selfOf, type ObjectType, type Scalar } from "./object-type";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";

const POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
const ORIENTATIONS = ["Portrait", "Landscape"];

function layoutField<K extends keyof PageLayoutModel>(
  key: K,
  isValid: (value: unknown) => boolean = () => true
): Scalar<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set(sheet, value) {
      checkFormattable({ sheet, areas: [] });
      if (!isValid(value)) throw new HostError("InvalidArgument");
      sheet.pageLayout[key] = value as PageLayoutModel[K];
    },
  };
}

const isMargin = (value: unknown): boolean => typeof value === "number" && value >= 0;
const isFlag = (value: unknown): boolean => typeof value === "boolean";

/** Zoom is either a percentage or a number of pages. */
function isZoom(value: unknown): boolean {
  const zoom = value as PageLayoutModel["zoom"] | null;
  if (typeof zoom !== "object" || zoom === null) return false;
  const pages = zoom.horizontalFitToPages ?? zoom.verticalFitToPages;
  if (zoom.scale === undefined || zoom.scale === null) return pages !== undefined;
  return pages === undefined && zoom.scale >= 10 && zoom.scale <= 400;
}

/** The blocks named by a range, several ranges, or an address such as `$1:$3`. */
function readRanges(sheet: SheetModel, value: unknown): CellRange[] {
  const area = selfOf(rangeType, value) ?? selfOf(rangeAreasType, value);
  if (area) {
    if (area.sheet !== sheet) throw new HostError("InvalidArgument");
    return [...area.areas];
  }
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return splitAddresses(value).map((address) => {
    const range = parseLocalAddress(splitSheet(address).rest);
    if (!range) throw new HostError("InvalidArgument");
    return range;
  });
}

const rangeOrNull = (sheet: SheetModel, range: CellRange | null) =>
  range && hostObject(rangeType, { sheet, areas: [range] });

function headerField(key: keyof HeaderFooterModel): Scalar<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout.headerFooter[key],
    set({ pageLayout }, value) {
      pageLayout.headerFooter[key] = String(value);
    },
  };
}

const headerFooterType: ObjectType<SheetModel> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: headerField("leftHeader"),
    CenterHeader: headerField("centerHeader"),
    RightHeader: headerField("rightHeader"),
    LeftFooter: headerField("leftFooter"),
    CenterFooter: headerField("centerFooter"),
    RightFooter: headerField("rightFooter"),
  },
};

const headersFootersType: ObjectType<SheetModel> = {
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (sheet) => hostObject(headerFooterType, sheet) },
  scalars: { State: { get: () => "Default" } },
};

export const pageLayoutType: ObjectType<SheetModel> = {
  name: "PageLayout",
  navigation: { HeadersFooters: (sheet) => hostObject(headersFootersType, sheet) },
  scalars: {
    Orientation: layoutField("orientation", (value) => ORIENTATIONS.includes(String(value))),
    PaperSize: layoutField("paperSize", (value) => /^[A-Z]\w+$/.test(String(value))),
    LeftMargin: layoutField("leftMargin", isMargin),
    RightMargin: layoutField("rightMargin", isMargin),
    TopMargin: layoutField("topMargin", isMargin),
    BottomMargin: layoutField("bottomMargin", isMargin),
    HeaderMargin: layoutField("headerMargin", isMargin),
    FooterMargin: layoutField("footerMargin", isMargin),
    CenterHorizontally: layoutField("centerHorizontally", isFlag),
    CenterVertically: layoutField("centerVertically", isFlag),
    PrintGridlines: layoutField("printGridlines", isFlag),
    PrintHeadings: layoutField("printHeadings", isFlag),
    BlackAndWhite: layoutField("blackAndWhite", isFlag),
    DraftMode: layoutField("draftMode", isFlag),
    PrintOrder: layoutField("printOrder"),
    FirstPageNumber: layoutField("firstPageNumber"),
    Zoom: layoutField("zoom", isZoom),
  },
  methods: {
    SetPrintArea(sheet, [value]) {
      sheet.pageLayout.printArea = readRanges(sheet, value);
    },
    SetPrintTitleRows(sheet, [value]) {
      const [{ top, bottom }] = readRanges(sheet, value);
      sheet.pageLayout.titleRows = parseLocalAddress(`${top + 1}:${bottom + 1}`);
    },
    SetPrintTitleColumns(sheet, [value]) {
      const [range] = readRanges(sheet, value);
      sheet.pageLayout.titleColumns = { ...range, top: 0, bottom: 1_048_575 };
    },
    SetPrintMargins({ pageLayout }, [unit, margins]) {
      const points = POINTS[String(unit)];
      if (points === undefined) throw new HostError("InvalidArgument");
      const sizes = margins as Readonly<Record<string, number | undefined>>;
      for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        const size = sizes[side];
        if (size !== undefined) pageLayout[`${side}Margin`] = size * points;
      }
    },
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printArea.length === 0
        ? null
        : hostObject(rangeAreasType, { sheet, areas: sheet.pageLayout.printArea }),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleColumns),
  },
};
