import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules over the 校核说明 sheet. */
export const waiverRuleTexts: RuleTexts = {
  "waiver/unknown-rule": {
    title: "说明没有对应的规则",
    message: "规则编号“{rule}”不存在，这条说明没有起作用。",
    variants: {
      missing: "没有填写规则编号，这条说明没有起作用。",
      unknown: "规则编号“{rule}”不存在，这条说明没有起作用。",
    },
    why: "说明按规则编号对应问题；编号缺失或写错，就不知道说明的是哪一个问题，该问题仍按未处理计。",
    remedy: "照“校验规则”文档或校验结果填写规则编号，如 id-number/check-digit；不需要的行请删去。",
    good: "age/above-maximum",
    bad: "年龄",
  },
  "waiver/reason-missing": {
    title: "说明没有写理由",
    message: "这一行没有写说明，对应的问题仍按未处理计。",
    why: "属实保留的问题要写明理由，供审核的人判断；没有理由就不能视为已经说明。",
    remedy: "在“说明”栏写清情况和依据，如“经查档，出生日期以干部人事档案为准”；不需要的行请删去。",
    good: "说明：经查档案和户口簿，属实",
    bad: "说明：（空）",
  },
  "waiver/lapsed": {
    title: "说明已不适用",
    message: "工作表“{sheet}”中{who}的这个问题已经没有了，这条说明没有用处。",
    variants: {
      gone: "工作表“{sheet}”中{who}的这个问题已经没有了，这条说明没有用处。",
      changed:
        "工作表“{sheet}”中{who}的内容已经变动，不再是作说明时的“{was}”，这条说明不再适用，对应的问题仍按未处理计。",
      "changed-facts":
        "工作表“{sheet}”中{who}的情况与作说明时不同，这条说明不再适用，对应的问题仍按未处理计。",
    },
    why: "说明只对当时的内容有效。内容改动之后仍沿用旧的说明，会把新的差错一并放过。问题已经没有的为提示，内容有变动的为需核实。",
    remedy:
      "问题已经没有的，删去这一行；内容有变动的，核对后重新作说明。工作表、单位或姓名改过名的，也要相应改正这一行。",
    good: "原值与花名册中现在的内容一致",
    bad: "作说明后又改动了单元格",
  },
};
