import { HostError, NotEmulatedError } from "../errors";
import { nextId, type ConditionalFormatModel, type SheetModel, type WorkbookModel } from "../model";
import { checkFormattable, type Area } from "./area";
import { conditionalFormatsOn, removeConditionalFormats } from "./conditional-format-ranges";
import { readColor } from "./format";
import { hostObject, type HostObject, type ObjectType } from "./object-type";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";

interface FormatSelf {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const TYPES = ["Custom", "CellValue"];

/** A conditional format with nothing set yet. */
export function createConditionalFormat(
  workbook: WorkbookModel,
  type: string,
  ranges: Area["areas"]
): ConditionalFormatModel {
  return {
    id: `{CF000000-0000-0000-0000-${nextId(workbook).toString(16).toUpperCase().padStart(12, "0")}}`,
    type,
    ranges: [...ranges],
    stopIfTrue: false,
    formula: null,
    rule: null,
    numberFormat: null,
    fill: null,
    font: {},
    borders: {},
  };
}

function checkLive({ sheet, format }: FormatSelf): void {
  if (!sheet.alive || !sheet.conditionalFormats.includes(format)) {
    throw new HostError("ItemNotFound");
  }
}

function fontField(name: string, read: (value: unknown) => unknown = (value) => value) {
  return {
    get: ({ format }: FormatSelf) => format.font[name] ?? null,
    set({ format }: FormatSelf, value: unknown) {
      format.font[name] = read(value);
    },
  };
}

const fontType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ format }) => format.font.color ?? "",
      set({ format }, value) {
        format.font.color = readColor(value);
      },
    },
    Bold: fontField("bold"),
    Italic: fontField("italic"),
    Underline: fontField("underline"),
    Strikethrough: fontField("strikethrough"),
  },
  methods: {
    Clear({ format }) {
      format.font = {};
    },
  },
};

const fillType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ format }) => format.fill ?? "",
      set({ format }, value) {
        format.fill = readColor(value);
      },
    },
  },
  methods: {
    Clear({ format }) {
      format.fill = null;
    },
  },
};

interface BorderSelf extends FormatSelf {
  readonly side: string;
}

const BORDER_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

function borderField(key: "style" | "color", read: (value: unknown) => string) {
  return {
    get: ({ format, side }: BorderSelf) => format.borders[side]?.[key] ?? null,
    set({ format, side }: BorderSelf, value: unknown) {
      const plain = { style: "Continuous", weight: "Thin", color: "#000000" };
      format.borders[side] = { ...(format.borders[side] ?? plain), [key]: read(value) };
    },
  };
}

const borderType: ObjectType<BorderSelf> = {
  name: "ConditionalRangeBorder",
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Color: borderField("color", readColor),
    Style: borderField("style", (value) => {
      if (!BORDER_STYLES.includes(String(value))) throw new HostError("InvalidArgument");
      return String(value);
    }),
  },
};

const bordersType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeBorderCollection",
  items: (self) => BORDER_SIDES.map((side) => hostObject(borderType, { ...self, side })),
  item(self, key) {
    if (!BORDER_SIDES.includes(String(key))) throw new HostError("InvalidArgument");
    return hostObject(borderType, { ...self, side: String(key) });
  },
};

const rangeFormatType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFormat",
  navigation: {
    Fill: (self) => hostObject(fillType, self),
    Font: (self) => hostObject(fontType, self),
    Borders: (self) => hostObject(bordersType, self),
  },
  scalars: {
    NumberFormat: {
      get: ({ format }) => format.numberFormat,
      set({ format }, value) {
        format.numberFormat = String(value);
      },
    },
  },
};

const ruleType: ObjectType<FormatSelf> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ format }) => format.formula ?? "",
      set({ format }, value) {
        if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument");
        format.formula = value.startsWith("=") ? value : `=${value}`;
      },
    },
  },
};

const customType: ObjectType<FormatSelf> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (self) => hostObject(ruleType, self),
    Format: (self) => hostObject(rangeFormatType, self),
  },
};

const cellValueType: ObjectType<FormatSelf> = {
  name: "CellValueConditionalFormat",
  navigation: { Format: (self) => hostObject(rangeFormatType, self) },
  scalars: {
    Rule: {
      get: ({ format }) => format.rule,
      set({ format }, value) {
        format.rule = value;
      },
    },
  },
};

function part(type: "Custom" | "CellValue", of: ObjectType<FormatSelf>, orNull: boolean) {
  return (self: FormatSelf): HostObject | null => {
    if (self.format.type === type) return hostObject(of, self);
    if (orNull) return null;
    throw new HostError("InvalidArgument");
  };
}

const absentType = () => null;

const conditionalFormatType: ObjectType<FormatSelf> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  check: checkLive,
  navigation: {
    Custom: part("Custom", customType, false),
    CustomOrNullObject: part("Custom", customType, true),
    CellValue: part("CellValue", cellValueType, false),
    CellValueOrNullObject: part("CellValue", cellValueType, true),
    ColorScaleOrNullObject: absentType,
    DataBarOrNullObject: absentType,
    IconSetOrNullObject: absentType,
    PresetOrNullObject: absentType,
    TextComparisonOrNullObject: absentType,
    TopBottomOrNullObject: absentType,
  },
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set({ sheet, format }, value) {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(Number(value), 0, format);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set({ format }, value) {
        format.stopIfTrue = value === true;
      },
    },
  },
  methods: {
    Delete({ sheet, format }) {
      checkFormattable({ sheet, areas: format.ranges });
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    GetRange({ sheet, format }) {
      if (format.ranges.length !== 1) throw new HostError("ItemNotFound");
      return hostObject(rangeType, { sheet, areas: format.ranges });
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.ranges.length === 1 ? hostObject(rangeType, { sheet, areas: format.ranges }) : null,
    GetRanges: ({ sheet, format }) =>
      hostObject(rangeAreasType, { sheet, areas: [...format.ranges] }),
  },
};

export const conditionalFormatsType: ObjectType<Area> = {
  name: "ConditionalFormatCollection",
  items: (area) =>
    conditionalFormatsOn(area).map((format) =>
      hostObject(conditionalFormatType, { sheet: area.sheet, format })
    ),
  item(area, key) {
    const format = conditionalFormatsOn(area).find(({ id }) => id === key);
    if (!format) throw new HostError("ItemNotFound");
    return hostObject(conditionalFormatType, { sheet: area.sheet, format });
  },
  methods: {
    Add(area, [type], host) {
      checkFormattable(area);
      if (!TYPES.includes(String(type)))
        throw new NotEmulatedError(`conditional format ${String(type)}`);
      const format = createConditionalFormat(host.workbook, String(type), area.areas);
      area.sheet.conditionalFormats.unshift(format);
      return hostObject(conditionalFormatType, { sheet: area.sheet, format });
    },
    ClearAll(area) {
      checkFormattable(area);
      removeConditionalFormats(area);
    },
  },
};
