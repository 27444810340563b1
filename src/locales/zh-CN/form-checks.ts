import { CHECK_KIND_LABELS, CHECK_LEVEL_LABELS } from "../../core/forms/checks/form-check";
import type { FormCheckTexts } from "../form-check-texts";

export const formCheckTextsZh: FormCheckTexts = {
  kinds: CHECK_KIND_LABELS,
  levels: CHECK_LEVEL_LABELS,
  notes: {
    "unknown-people":
      "花名册中有{count}人的{what}无法确定，未计入相应各栏。请在花名册中补全后重新生成；确实无法补全的，在表下说明。",
    "fewer-than-whole":
      "各栏之和比总数少{count}。如有{count}人的{what}无法确定，请在表下说明；没有这种情况的，数字有误，请重新生成本表。",
    "not-a-number": "此格应为数字，现为“{text}”。请改为数字，或重新生成本表。",
    blank: "此格应为数字，现为空白。人数为零的填0；或重新生成本表。",
    absent: "此格为人数，应填数字，没有的填0，不能填“—”。",
    "column-missing": "表中没有“{text}”栏，与它有关的公式未校核。请恢复表头，或重新生成本表。",
    "column-unknown": "“{text}”不是本表的栏目，未参与校核。",
    "other-preset":
      "本表的{setting}是“{onSheet}”，参数设置为“{inForce}”。本表已按自己的栏目校核；要按参数设置填列的，请重新生成本表。",
    "row-missing": "表中没有“{text}”行，与它有关的公式未校核。请恢复该行，或重新生成本表。",
    "row-repeated": "“{text}”出现不止一行，会重复计数。请删去多余的一行，或重新生成本表。",
    unattainable: "{people}人无论怎样分布都得不到这个数，最接近的是{nearest}。请核对人数和这个数。",
    "unattainable-of-all":
      "按{people}人计算得不到这个数，最接近的是{nearest}。如有人的出生年月无法确定而未计入，请在表下说明；否则请核对。",
    "people-of-stages":
      "后一环节的人数与前一环节对不上，应当先联审通过、再考察和谈话。请核对两本台账的名单；确有其事的，请说明。",
    "two-in-one-unit":
      "书记人数多于有班子的村(社区)数，同一个村(社区)可能登记了不止一名书记。请核对花名册；确有其事的，请说明。",
    remark: "{text}",
    "condition-not-met": "条件不成立，本行不参与校核。",
    "no-figure":
      "{address}为“{text}”，不是数字，这条公式未能计算。请填写数字；没有数据的，不必处理。",
    "no-row": "公式中的另一张表没有这一行，未能计算。",
    "divided-by-zero": "公式中除以了0，未能计算。可在公式前加“如果 … > 0 则”。",
    digits: "四舍五入的位数应为0至10的整数，未能计算。请改正公式。",
  },
  counts: "共{total}条公式，通过{passed}条，未通过{failed}条",
  unreadable: {
    "head-missing": "在“{sheet}”中没有找到本表的表头，无法校核。请恢复表头，或重新生成本表。",
    "rows-missing": "“{sheet}”的表头下没有数据行，无法校核。请重新生成本表。",
  },
  differences: {
    value: "表上为{onSheet}，按现在的花名册为{inBooks}。",
    "row-missing": "花名册中有“{inBooks}”，表上没有这一行。",
    "column-missing": "按现在的花名册应有“{inBooks}”栏，表上没有。",
    "row-extra": "表上有“{onSheet}”一行，花名册中没有，或与前面的行重复。",
  },
  causes: {
    "by-hand": "这个数与本表其他数字不相符，可能被手工改动过。请重新生成本表。",
    "out-of-date": "这个数与本表其他数字相符，可能是花名册或参数在生成之后有改动。请重新生成本表。",
  },
};
