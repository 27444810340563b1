import { localAddress, sheetPrefix, subtract } from "../addresses";
import { HostError } from "../errors";
import type { ValidationModel } from "../model";
import { checkFormattable, uniform, type Area } from "./area";
import { selfOf, type ObjectType } from "./object-type";
import { rangeType } from "./range";

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };
const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

const at = ({ sheet }: Area, row: number, column: number): ValidationModel | undefined =>
  sheet.validations.find(({ ranges }) =>
    ranges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right
    )
  );

/** What all cells of the area are validated by: one model, none (`undefined`), or several (`null`). */
function shared(area: Area): ValidationModel | undefined | null {
  let mixed = false;
  const [{ top, left }] = area.areas;
  const first = at(area, top, left);
  uniform(area, (_style, row, column) => {
    if (at(area, row, column) !== first) mixed = true;
    return mixed;
  });
  return mixed ? null : first;
}

const OPERATORS: ReadonlySet<unknown> = new Set([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
]);
const COMPARING: ReadonlySet<string> = new Set([
  "wholeNumber",
  "decimal",
  "date",
  "time",
  "textLength",
]);
const MAX_PROMPT = { title: 32, message: 255 } as const;

/** Bounds are answered as formulas, whatever they were set as. */
function storedBound(value: unknown): unknown {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value.startsWith("=") ? value : `=${value}`;
}

/** The options of a rule by bounds: an operator that Excel knows, and as many bounds as it takes. */
function checkComparison(kind: string, options: Readonly<Record<string, unknown>>): void {
  if (!COMPARING.has(kind)) return;
  const two = options["operator"] === "Between" || options["operator"] === "NotBetween";
  if (!OPERATORS.has(options["operator"]) || two !== (options["formula2"] != null)) {
    throw new HostError("InvalidArgument");
  }
}

/** Texts of prompts and alerts; Excel refuses those that its dialogs do not hold. */
function checkedTexts(value: unknown): unknown {
  const { title = "", message = "" } = (value ?? {}) as { title?: string; message?: string };
  if (title.length > MAX_PROMPT.title || message.length > MAX_PROMPT.message) {
    throw new HostError("InvalidArgument");
  }
  return value;
}

/** Rules name ranges by formula once they are in the workbook. */
function storedRule(value: unknown): ValidationModel["rule"] {
  const rule = value as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const [[kind, options] = [], ...more] = Object.entries(rule).filter(([, part]) => part != null);
  if (!kind || !options || more.length > 0 || !(kind in TYPES)) {
    throw new HostError("InvalidArgument");
  }
  checkComparison(kind, options);
  const given = Object.entries(options).filter(([, part]) => part != null);
  const entries = given.map(([key, part]) => {
    const range = selfOf(rangeType, part);
    if (!range) return [key, /^formula[12]$/.test(key) ? storedBound(part) : part];
    return [key, `=${sheetPrefix(range.sheet.name)}${localAddress(range.areas[0])}`];
  });
  return { [kind]: Object.fromEntries(entries) as unknown };
}

function remove({ sheet, areas }: Area): void {
  for (const area of areas) {
    sheet.validations = sheet.validations.map((model) => ({
      ...model,
      ranges: model.ranges.flatMap((range) => subtract(range, area)),
    }));
  }
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
}

/** Gives the area a validation of its own, changed from the one it has. */
function change(area: Area, part: Partial<ValidationModel>): void {
  checkFormattable(area);
  const before = shared(area) ?? {
    rule: {},
    ignoreBlanks: true,
    errorAlert: NO_ALERT,
    prompt: NO_PROMPT,
  };
  remove(area);
  area.sheet.validations.push({ ...before, ...part, ranges: [...area.areas] });
}

export const dataValidationType: ObjectType<Area> = {
  name: "DataValidation",
  scalars: {
    Type: {
      get(area) {
        const model = shared(area);
        if (model === null) return "Inconsistent";
        const [kind] = Object.keys(model?.rule ?? {});
        return kind === undefined ? "None" : TYPES[kind];
      },
    },
    Rule: {
      get: (area) => shared(area)?.rule ?? {},
      set: (area, value) => change(area, { rule: storedRule(value) }),
    },
    IgnoreBlanks: {
      get: (area) => (shared(area) === null ? null : (shared(area)?.ignoreBlanks ?? true)),
      set: (area, value) => change(area, { ignoreBlanks: value === true }),
    },
    ErrorAlert: {
      get: (area) => shared(area)?.errorAlert ?? NO_ALERT,
      set: (area, value) => change(area, { errorAlert: checkedTexts(value) }),
    },
    Prompt: {
      get: (area) => shared(area)?.prompt ?? NO_PROMPT,
      set: (area, value) => change(area, { prompt: checkedTexts(value) }),
    },
  },
  methods: {
    Clear(area) {
      checkFormattable(area);
      remove(area);
    },
  },
};
