import type { RuleText, RuleTexts } from "../../../core/issues/catalogue";

/** 一张台账的人应当在另一张台账中：`who`怎样称呼这些人. */
function expectedThere(who: string): Readonly<Record<string, string>> {
  return {
    missing: `{unit}${who}{name}在“{ledger}”中没有登记。`,
    namesake: `{unit}${who}{name}在“{ledger}”中没有登记；那里有同村同名的人，公民身份号码不同（{place}）。`,
    most: `“{sheet}”的{people}名${who}中，有{count}人在“{ledger}”中没有登记，如{names}。`,
    nobody: `“{sheet}”的{people}名${who}在“{ledger}”中一个也没有找到，如{names}；两张表可能不是同一批人。`,
  };
}

/** 只在村（居）委会任职的人一个也不在，台账可能只收党组织人选. */
const COMMITTEE_APART = {
  committee:
    "“{sheet}”中只在村（居）委会任职的{people}人在“{ledger}”中一个也没有，如{names}；台账只收党组织人选的，写明说明。",
};

/** 在另一张台账中，但所填的内容不合要求. */
function saidOtherwise(who: string, wanted: string): Readonly<Record<string, string>> {
  return {
    found: `{unit}${who}{name}在“{ledger}”中的“{column}”为“{said}”（{place}），${wanted}。`,
    many: `“{sheet}”的{people}名${who}中，有{count}人在“{ledger}”中的“{column}”不合要求，${wanted}，如{names}。`,
  };
}

/** 不应当在另一张台账中而在. */
function foundThere(who: string): Readonly<Record<string, string>> {
  return {
    found: `{unit}${who}{name}在“{ledger}”中有登记（{place}）。`,
    many: `“{sheet}”的{people}名${who}中，有{count}人在“{ledger}”中有登记，如{names}。`,
  };
}

function linkText(
  variants: Readonly<Record<string, string>>,
  text: Omit<RuleText, "message" | "variants">
): RuleText {
  return { ...text, message: Object.values(variants)[0], variants };
}

const MATCHING = "人员按公民身份号码核对，没有号码的按姓名和单位核对，分不清的不报。";
const SECRETARY_FILING: RuleText["basis"] = {
  text: "《中国共产党农村基层组织工作条例》：村党组织书记由县级党委组织部门备案管理",
  confidence: "well-known",
};

/** 台账与台账之间核对的规则. */
export const betweenRuleTexts: RuleTexts = {
  "candidate/not-reviewed": linkText(expectedThere("人选"), {
    title: "人选没有联审",
    why: `进入预备人选以后都要经过资格联审；多为漏审，或者联审台账漏登。初步人选不核对，已列入考察的在考察台账中报。${MATCHING}`,
    remedy: "漏审的，补做联审；已审的，补登联审台账；联审台账只收了一部分乡镇的，收齐后再核对。",
    good: "预备人选30人，联审台账30人",
    bad: "预备人选30人，其中1人联审台账中没有",
  }),
  "candidate/not-evaluated": linkText(expectedThere("人选"), {
    title: "人选没有六级评估",
    why: `每名候选人都要有六级评估的结果；多为漏评，或者评估台账漏登。初步人选不核对。${MATCHING}`,
    remedy: "补做评估或补登台账；六级中某一级没有结果的，在评估台账中补填。",
    good: "每名候选人在六级评估台账中都有一行",
    bad: "候选人甲在六级评估台账中没有",
  }),
  "inspection/not-reviewed": linkText(
    {
      ...expectedThere("考察人选"),
      ...saidOtherwise("考察人选", "联审通过后方可考察"),
    },
    {
      title: "没有通过联审就考察",
      why: `先联审、后考察，考察的人应当都在联审通过的人之内。联审台账中没有的为需核实，结论不是“通过”的为错误。${MATCHING}`,
      remedy:
        "核对联审台账：漏登的补登；结论填错的改正；确未通过的，停止考察并报告；考察前又补审的，更新结论。",
      good: "考察人选30人，联审结论都是“通过”",
      bad: "考察人选中有1人联审结论为“暂缓”",
    }
  ),
  "elected/not-inspected": linkText(
    {
      ...expectedThere("当选成员"),
      ...COMMITTEE_APART,
      ...saidOtherwise("当选成员", "考察合格、建议提名的方可作为候选人"),
    },
    {
      title: "当选人没有经过考察",
      why: `当选的人应当都在考察合格、建议提名的人之内。考察台账中没有的为需核实，不合格、暂缓或不建议提名的为错误。${MATCHING}`,
      remedy:
        "核对考察台账：漏登的补登，结论填错的改正；确未考察而当选的（如另选他人），写明说明。",
      good: "当选5人，考察台账中都有，结论为“合格”",
      bad: "当选5人，其中1人考察结论为“不合格”",
    }
  ),
  "elected/not-talked": linkText(
    {
      ...expectedThere("当选成员"),
      ...COMMITTEE_APART,
      ...saidOtherwise("当选成员", "候选人都要签订换届纪律承诺书"),
    },
    {
      title: "当选人没有谈话或没有签订承诺书",
      why: `对候选人、预备人选要逐人谈话提醒并签订换届纪律承诺书，当选的人应当都在其中。只核对对象类别为“候选人预备人选”的谈话。${MATCHING}`,
      remedy: "漏登的补登谈话台账；已签承诺书的补填；确未谈话的，补谈并写明说明。",
      good: "当选5人，都有谈话记录，都签了承诺书",
      bad: "当选5人，其中1人“是否签订承诺书”为“否”",
    }
  ),
  "elected/not-eligible": linkText(
    saidOtherwise("当选成员", "有负面清单情形或评估未通过的不得当选"),
    {
      title: "当选人资格核对未通过",
      why: `六级评估台账中有负面清单情形，或者综合评估为“不通过”“暂缓”的人，不应当出现在当选名单中。${MATCHING}`,
      remedy: "先核对评估台账是否填错；属实的，立即报告，按规定作出处理。",
      good: "当选人的综合评估都是“通过”",
      bad: "当选人的综合评估为“不通过”",
    }
  ),
  "incumbent/not-assessed": linkText(expectedThere("上届成员"), {
    title: "上届成员没有任期考核",
    why: `任期考核和履职评估要覆盖上届“两委”全体成员；多为漏考，或者届中离任的没有登记。${MATCHING}`,
    remedy: "补做考核或补登台账；届中离任、去世的，在校核说明中写明。",
    good: "上届花名册1567人，任期考核台账1567人",
    bad: "上届花名册有1人在任期考核台账中没有",
  }),
  "incumbent/not-talked": linkText(
    {
      ...expectedThere("上届成员"),
      ...saidOtherwise("上届成员", "现任“两委”干部都要签订换届纪律承诺书"),
    },
    {
      title: "现任干部没有谈话或没有签订承诺书",
      why: `换届纪律谈话提醒要覆盖全体现任“两委”干部，即上届花名册上的人。只核对对象类别为“现任‘两委’干部”的谈话。${MATCHING}`,
      remedy: "漏登的补登谈话台账，漏谈的补谈；届中离任的，在校核说明中写明。",
      good: "上届花名册上的人都有谈话记录，都签了承诺书",
      bad: "上届花名册有1人没有谈话记录",
    }
  ),
  "assessment/case-in-post": linkText(foundThere("被立案的干部"), {
    title: "被立案的干部仍是人选或当选",
    why: `任期考核台账中“是否立案”为“是”的人，又出现在当选花名册或换届人选中。立案不一定影响资格，但必须核实。${MATCHING}`,
    remedy: "核对立案处理结果：影响资格的，立即报告；不影响的，在校核说明中写明依据。",
    good: "被立案的干部不在当选花名册和换届人选中",
    bad: "被立案的干部又登记为当选委员",
  }),
  "reserve/not-in-roster": linkText(expectedThere("进入班子的后备干部"), {
    title: "后备干部填为进入班子，花名册中没有",
    why: `后备干部库“是否进入班子”为“是”的人，应当在本届花名册中；多为填错，或者花名册漏登。${MATCHING}`,
    remedy: "没有当选的，改填“否”；已当选的，补登花名册。",
    good: "填为进入班子的12人都在花名册中",
    bad: "填为进入班子的12人，有1人花名册中没有",
  }),
  "reserve/joined-not-marked": linkText(foundThere("后备干部"), {
    title: "后备干部已当选，后备库没有更新",
    why: `在本届花名册中的后备干部，“是否进入班子”应当填“是”；没有更新的，后备力量统计表的数会偏少。${MATCHING}`,
    remedy: "在后备干部库中改填“是”。",
    good: "当选的后备干部填“是”",
    bad: "已当选村委会委员，“是否进入班子”仍填“否”",
  }),
  "secretary/not-filed": linkText(
    {
      ...expectedThere("党组织书记"),
      ...saidOtherwise("党组织书记", "应当经县级党委组织部门备案同意"),
    },
    {
      title: "书记没有县级备案",
      why: `村（社区）党组织书记实行县级备案管理，本届花名册上的书记应当都在备案台账中。没有备案的为需核实，备案意见为“不同意”“暂缓”的为错误。${MATCHING}`,
      remedy: "没有报备的补报；已备案的补登台账；刚当选尚未报备的，写明说明。",
      basis: SECRETARY_FILING,
      good: "书记197人，备案台账197人",
      bad: "书记197人，其中1人没有备案",
    }
  ),
  "filing/not-secretary": linkText(expectedThere("备案人员"), {
    title: "备案人员不是现任书记",
    why: `备案台账应当随任免变动及时更新；已离任的没有删去，或者花名册的职务填错，都会对不上。${MATCHING}`,
    remedy: "已离任的，更新备案台账；仍在任的，改正花名册的党组织职务。",
    basis: SECRETARY_FILING,
    good: "备案人员都是花名册上的书记",
    bad: "备案的前任书记没有更新",
  }),
  "pay-roll/not-on-roster": linkText(expectedThere("领取报酬人员"), {
    title: "领报酬的人不在花名册中",
    why: `领取报酬的人应当都在本届花名册中；多为已离任的没有停发，或者花名册漏登。同一人按月多行的只报一次。${MATCHING}`,
    remedy:
      "已离任的，停发并按规定清退；在任的，补登花名册；花名册只收两委成员而文书等另列的，写明说明。",
    good: "发放表上的人都在花名册中",
    bad: "发放表上有1名已离任的副主任",
  }),
  "pay-roll/missing": linkText(expectedThere("有报酬职务人员"), {
    title: "有报酬职务的人没有发放记录",
    why: `花名册上担任书记、主任、副书记、副主任、监委会主任、文书等有报酬职务的人，应当都在报酬发放台账中；多为漏发，或者新任人员没有及时列入。${MATCHING}`,
    remedy: "漏发的补发；由财政或其他渠道发放的，写明说明；职务填错的，改正花名册。",
    good: "花名册上有报酬职务的人都在发放表上",
    bad: "新当选的副书记没有列入发放表",
  }),
  "candidate/result-differs": {
    title: "人选花名册与联审、考察台账的结果不同",
    message: "{name}的“{column}”填“{value}”，台账（{place}）中为“{said}”。",
    why: "换届人选花名册的联审结果、考察结果来自联审台账、考察台账；不同的，必有一处没有更新。只按公民身份号码核对。",
    remedy: "以联审、考察的结论文书为准，改正其中一处。",
    good: "人选花名册填“通过”，联审台账也是“通过”",
    bad: "人选花名册填“通过”，联审台账为“暂缓”",
  },
  "pay-roll/post-differs": {
    title: "发放报酬的职务与花名册不同",
    message: "{name}按“{paid}”发放报酬，花名册（{place}）上的有报酬职务是“{held}”。",
    variants: {
      differs: "{name}按“{paid}”发放报酬，花名册（{place}）上的有报酬职务是“{held}”。",
      unpaid: "{name}按“{paid}”发放报酬，花名册（{place}）上没有担任有报酬的职务。",
    },
    why: "报酬按职务发放，职务不同，标准就不同；“一肩挑”按“一肩挑”的标准只发一份。职务看不懂的不核对。",
    remedy: "以任职文件为准改正其中一处；报酬发错的，按规定补发或扣回。",
    good: "发放表为“副书记”，花名册也是“副书记”",
    bad: "发放表为“书记”，花名册上是“副书记”",
  },
  "talk/secretary-missing": {
    title: "乡镇（街道）党（工）委书记没有谈话记录",
    message:
      "单位名录的{total}个乡镇（街道）中，有{count}个没有党（工）委书记的谈话记录：{townships}。",
    why: "县（市）委书记要对各乡镇（街道）党（工）委书记开展谈话提醒，一个不漏。台账只有一个乡镇的，只核对这个乡镇。",
    remedy: "漏登的补登，对象类别填“党（工）委书记”并填乡镇；漏谈的补谈。",
    good: "27个乡镇（街道），27名党（工）委书记都有谈话记录",
    bad: "27个乡镇（街道），只有26名党（工）委书记有谈话记录",
  },
  "task/list-incomplete": {
    title: "任务清单不齐",
    message: "{unit}的任务清单缺{count}项（编号{numbers}），应有{total}项。",
    variants: {
      lacking: "{unit}的任务清单缺{count}项（编号{numbers}），应有{total}项。",
      extra:
        "{unit}的任务清单多出{count}项（编号{numbers}），其他单位多数没有，统一的清单是{total}项。",
      "township-without": "单位名录中有{count}个乡镇（街道）没有乡级任务清单：{units}。",
      "village-without": "单位名录中有{count}个村（社区）没有村级任务清单：{units}。",
    },
    why: "各乡镇、各村的任务清单是统一下发的，编号应当相同。半数以上单位都有的编号，作为统一的清单；多出的只作提示。",
    remedy: "缺的补列，编号写错的改正；确不适用的任务，也列出并在备注中写明。",
    good: "每个乡镇都有第1至50项",
    bad: "某镇缺第17项",
  },
  "between/totals-differ": {
    title: "台账之间的人数对不上",
    message: "“{label}”为{count}，“{other}”为{otherCount}，相差{difference}，请写明说明。",
    variants: {
      more: "“{label}”为{count}，比“{other}”的{otherCount}多{difference}，请写明说明。",
      fewer: "“{label}”为{count}，比“{other}”的{otherCount}少{difference}，请写明说明。",
    },
    why: "联审、考察、谈话的是同一批人选，上届成员、任期考核、谈话的是同一批干部，人数一般相同。中途增减人选、届中离任都会使人数不同，但上报前要说得清。",
    remedy: "先看有没有逐人列出的问题；没有的，在校核说明中写明人数不同的原因。",
    good: "联审、考察、谈话都是1229人",
    bad: "联审1229人，考察1231人，谈话1213人",
  },
};
