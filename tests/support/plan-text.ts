import { cellAddress, rangeAddress } from "../../src/core/sheets/a1";
import type { PlanStyle, PlanValue, SheetPlan } from "../../src/core/sheets/sheet-plan";

function borderText(border: PlanStyle["border"]): string {
  if (!border) return "";
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => border[side] ?? "none");
  return new Set(sides).size === 1 ? `border ${sides[0]}` : `border ${sides.join(" ")}`;
}

/** Everything a style says, in words, in a fixed order. */
export function styleText(style: PlanStyle | undefined): string {
  if (!style) return "";
  const { font, fill, border, horizontal, vertical, wrap, shrinkToFit, indent, numberFormat } =
    style;
  return [
    font
      ? [font.name, font.size, font.bold && "bold", font.underline && "underline", font.color]
          .filter(Boolean)
          .join(" ")
      : "",
    fill ? `fill ${fill}` : "",
    [horizontal, vertical && `${vertical} (vertical)`].filter(Boolean).join(" "),
    wrap ? "wrap" : "",
    shrinkToFit ? "shrink" : "",
    indent ? `indent ${indent}` : "",
    numberFormat ? `format ${numberFormat}` : "",
    borderText(border),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function valueText(value: PlanValue): string {
  return value === null ? "·" : JSON.stringify(value);
}

function printText({ print, freeze, autoFilter, showGridLines }: SheetPlan): string[] {
  if (!print) return [];
  const { margins, titleRows, printArea } = print;
  return [
    `paper: ${print.paper} ${print.orientation}, pages wide ${print.fitToWidth}, centred ${print.horizontallyCentred ?? false}`,
    `margins: ${Object.entries(margins)
      .map(([side, mm]) => `${side} ${mm}`)
      .join(", ")}`,
    `header: ${print.header ?? ""}`,
    `footer: ${print.footer ?? ""}`,
    `print titles: ${titleRows ? `${titleRows.first + 1}:${titleRows.last + 1}` : ""}`,
    `print area: ${printArea ? rangeAddress(printArea) : ""}`,
    `frozen at: ${freeze ? cellAddress(freeze.row, freeze.column) : ""}`,
    `filter: ${autoFilter ? rangeAddress(autoFilter) : ""}`,
    `grid lines: ${showGridLines ?? true}`,
  ];
}

/**
 * A planned sheet as text, cell by cell, with styles resolved: what a golden file holds. Lines that
 * differ name the cell and what is different about it.
 */
export function planText(plan: SheetPlan): string {
  const lines = [`sheet: ${plan.name}`, ...printText(plan)];
  lines.push(`widths: ${plan.columnWidths.map((w) => (w === undefined ? "-" : w)).join(" ")}`);
  lines.push("merges:", ...(plan.merges ?? []).map((range) => `  ${rangeAddress(range)}`));
  lines.push(
    "links:",
    ...(plan.links ?? []).map(
      ({ row, column, target, location }) =>
        `  ${cellAddress(row, column)} -> ${target ?? ""}#${location ?? ""}`
    )
  );
  let r = 0;
  for (const { values, style, height, hidden } of plan.rows) {
    lines.push(`row ${r + 1}: height ${height ?? "-"}${hidden ? ", hidden" : ""}`);
    values.forEach((value, c) => {
      const key = typeof style === "object" ? style[c] : style;
      const words = styleText(key === undefined ? undefined : plan.styles[key]);
      if (value === null && words === "") return;
      lines.push(`  ${cellAddress(r, c)} ${valueText(value)}${words === "" ? "" : ` | ${words}`}`);
    });
    r++;
  }
  return `${lines.join("\n")}\n`;
}
