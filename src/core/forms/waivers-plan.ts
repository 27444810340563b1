import { quoteSheetName } from "../sheets/a1";
import type { PlanLink, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { maskAgain, maskOfLists } from "../issues/mask";
import type { RuleTexts } from "../issues/catalogue";
import type { WaiverField } from "../ledgers/kinds/waivers-sheet";
import { waiverFields, waiversSheet } from "../ledgers/kinds/waivers-sheet";
import type { Settings } from "../settings/settings";
import { sealed } from "../waivers/fingerprint";
import type { Waiver } from "../waivers/waiver";
import { planList } from "./list-plan";
import type { ListColumn } from "./list-rows";

/** Width and style of each column. Texts that look like numbers stay texts. */
const COLUMNS: Readonly<Record<WaiverField, readonly [width: number, style: string]>> = {
  seq: [6, "figure0"],
  title: [20, "label"],
  rule: [24, "text"],
  sheet: [16, "label"],
  address: [9, "link"],
  unit: [16, "label"],
  name: [9, "label"],
  field: [13, "label"],
  value: [20, "text"],
  check: [9, "text"],
  reason: [40, "labelLeft"],
  by: [9, "label"],
  date: [12, "text"],
};

const HEADLINE =
  "查实后可以保留的问题在此说明。“说明”可以修改;整行删去,相应的问题重新列为未处理。" +
  "规则编号、工作表、单位、姓名、栏目、原值、核对码用来对应问题,请勿改动。";

/** A waiver that somebody has typed with a whole number in it, as the product writes it. */
function hidden(waiver: Waiver, { idMasking }: Settings): Waiver {
  return { ...waiver, ...sealed(waiver, idMasking) };
}

/** Masks what may be a long number, also in texts that people have written themselves. */
function cellsOf(waiver: Waiver, index: number, settings: Settings, texts: RuleTexts): PlanValue[] {
  const masking = maskOfLists(settings);
  const text = (value: string) => (value === "" ? null : maskAgain(value, masking));
  const cells: Record<WaiverField, PlanValue> = {
    seq: index + 1,
    title: texts[waiver.rule]?.title ?? null,
    rule: waiver.rule,
    sheet: waiver.sheet,
    address: waiver.address === "" ? "整表" : waiver.address,
    unit: text(waiver.unit),
    name: text(waiver.name),
    field: text(waiver.field),
    value: text(waiver.value),
    check: waiver.check === "" ? null : waiver.check,
    reason: text(waiver.reason),
    by: text(waiver.by),
    date: text(waiver.date),
  };
  return waiverFields.map(({ id }) => cells[id]);
}

/**
 * 校核说明: the accepted findings of a workbook with their reasons, one a row, as `readWaivers` reads
 * them back. `texts` give the rules their titles, which are only for people.
 */
export function planWaivers(
  waivers: readonly Waiver[],
  settings: Settings,
  texts: RuleTexts
): SheetPlan {
  const columns = waiverFields.map(({ id, header }): ListColumn => {
    const [width, style] = COLUMNS[id];
    return { head: header, width, style };
  });
  const address = waiverFields.findIndex(({ id }) => id === "address");
  const links = waivers.map((waiver, row): PlanLink => ({
    row,
    column: address,
    location: `${quoteSheetName(waiver.sheet)}!${waiver.address || "A1"}`,
  }));
  return planList(
    {
      name: waiversSheet.title,
      title: waiversSheet.title,
      headline: HEADLINE,
      columns,
      rows: waivers.map((waiver, i) => cellsOf(hidden(waiver, settings), i, settings, texts)),
      links,
      emptyNote: "没有作说明的问题。",
    },
    settings
  );
}
