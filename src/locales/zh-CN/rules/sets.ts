import type { RuleTexts } from "../../../core/issues/catalogue";

/** 人与人之间、单位与法定要求和单位名录之间核对的规则. */
export const setRuleTexts: RuleTexts = {
  "table/same-people": {
    title: "两张表是同一批人",
    message:
      "“{sheet}”中有身份证号的{people}人，有{shared}人在“{other}”中也有，两张表都参与统计，人数会重复计算。",
    variants: {
      visible:
        "“{sheet}”中有身份证号的{people}人，有{shared}人在“{other}”中也有，两张表都参与统计，人数会重复计算。",
      hidden:
        "“{sheet}”中有身份证号的{people}人，有{shared}人在“{other}”中也有；其中“{hidden}”是隐藏的工作表，同样参与统计，人数会重复计算。",
    },
    why: "同一种台账的总表与分表、原表与副本放在同一个工作簿里，同一个人会被数两次。每两张表只报一次，表间的重复不再逐人列出；各表内部的重复照报。较小的一张表有过半数的人（至少5人）在另一张表中时才报；一张列党组织、一张列村（居）委会的，不算重复。",
    remedy:
      "只保留一张：删去副本，或者把分表另存为别的工作簿；是上届名册的，把工作表名改为含“上届”二字。隐藏的工作表先取消隐藏再处理。",
    good: "一种台账在工作簿中只有一张，或者各乡镇的表互不重复",
    bad: "既有全县总表，又有各乡镇分表",
  },
  "person/duplicate-id": {
    title: "公民身份号码重复",
    message: "公民身份号码与{unit}“{other}”（{places}）相同；本行姓名为“{name}”。",
    why: "公民身份号码每人唯一、终身不变；同一种台账中重复，说明有人重复登记，或者其中一个号码抄错。",
    remedy: "同一人重复登记的，只保留一行；不是同一人的，对照身份证改正号码。",
    basis: { text: "《居民身份证法》第三条", confidence: "confirmed" },
    good: "每人一个号码，全表只出现一次",
    bad: "两人号码相同，或同一人在一个单位登记两行",
  },
  "person/two-units": {
    title: "一人登记在两个村（社区）",
    message: "“{name}”在{unit}和{otherUnit}（{places}）都有登记，公民身份号码相同。",
    why: "确有跨村任职的；更多是整行抄到了别的村，汇总时会重复计数。同一种台账内才比较。",
    remedy: "核实本人所在的村（社区）；确属跨村任职的，写明情况。",
    good: "一人在一种台账中只在一个村（社区）登记",
    bad: "同一人同时登记在石山村和河口村",
  },
  "person/same-name-and-birth": {
    title: "同名同出生年月",
    message: "{name}与{unit}（{place}）的一人姓名相同，出生日期（{birth}）也相同。",
    why: "可能是同一人登记了两次，其中一个公民身份号码缺失或有误；也可能只是巧合。",
    remedy: "对照身份证核实是否同一人；是同一人的，只保留一行。",
    good: "同名的两人出生日期不同",
    bad: "两行姓名、出生日期都相同，号码不同或缺失",
  },
  "committee/size": {
    title: "村（居）委会职数不合法定人数",
    message: "{unit}{committee}成员{count}人，应为{min}至{max}人（组织法{edition}年文本）。",
    why: "法律规定村委会由3至7人、居委会由5至9人组成；多为漏登、多登或者职务填错。",
    remedy:
      "核对当选名单：漏登的补登，不是村（居）委会成员的改正职务；确属人数不符的，报乡镇处理。",
    basis: {
      text: "《村民委员会组织法》（2018年文本）第六条、《城市居民委员会组织法》（2018年文本）第七条；2026年1月1日起施行的2025年文本条号待核",
      confidence: "confirmed",
    },
    good: "村委会主任1人、副主任1人、委员3人",
    bad: "村委会主任1人、委员1人",
  },
  "committee/even-number": {
    title: "村（居）委会职数为双数",
    message: "{unit}{committee}成员{count}人，为双数。",
    why: "本地规定村（居）委会职数为单数，便于表决。此项为地方要求，在参数设置中开启。",
    remedy: "核对当选名单和核定职数；属实的，写明情况。",
    basis: { text: "部分省（区）实施办法的要求，以本地规定为准", confidence: "to-be-verified" },
    good: "村委会成员5人",
    bad: "村委会成员4人",
  },
  "committee/no-woman": {
    title: "村（居）委会没有妇女成员",
    message: "{unit}{committee}{count}名成员中没有妇女。",
    variants: {
      village: "{unit}{committee}{count}名成员中没有妇女（组织法{edition}年文本要求应当有）。",
      community: "{unit}{committee}{count}名成员中没有妇女。",
    },
    why: "村委会成员中应当有妇女成员，换届时专职专选；居委会法律没有硬性规定，仅作提示。",
    remedy: "核对性别和当选名单；确无妇女成员的，报乡镇依法补选。",
    basis: {
      text: "《村民委员会组织法》（2018年文本）第六条第二款；2026年1月1日起施行的2025年文本条号待核",
      confidence: "confirmed",
    },
    good: "村委会成员5人，其中妇女1人",
    bad: "村委会成员5人，全部为男性",
  },
  "committee/no-minority-member": {
    title: "多民族村（社区）没有少数民族成员",
    message:
      "{unit}在单位名录中注明为多民族居住，{committee}{count}名成员中没有少数民族成员（组织法{edition}年文本要求应当有人数较少的民族的成员）。",
    why: "多民族村民（居民）居住的村（社区），村（居）委会成员中应当有人数较少的民族的成员。哪个民族人数较少以当地为准，程序只看有没有少数民族成员。",
    remedy:
      "核对民族和当选名单；单位名录注明有误的，改正名录；确无少数民族成员的，报乡镇依法补选或写明情况。",
    basis: {
      text: "《村民委员会组织法》（2018年文本）第六条、《城市居民委员会组织法》（2018年文本）第七条；2026年1月1日起施行的文本条号待核",
      confidence: "confirmed",
    },
    good: "多民族村，村委会成员5人，其中布依族1人",
    bad: "多民族村，村委会成员5人，全部为汉族",
  },
  "branch/size": {
    title: "党组织班子职数不合规定",
    message: "{unit}{form}班子成员{count}人，一般为{min}至{max}人。",
    why: "支部委员会由3至5人组成，一般不超过7人；党总支、党委一般5至7人，党委最多9人。没有注明党组织形式的按党支部核对。",
    remedy:
      "核对当选名单；是党总支或党委的，在单位名录的党组织形式栏或职务中写明；党员不足7人、只设书记的，写明情况。",
    basis: {
      text: "《中国共产党支部工作条例（试行）》：支部委员会由3至5人组成，一般不超过7人；党总支、党委人数参照农村基层组织工作有关规定，待核",
      confidence: "to-be-verified",
    },
    good: "党支部：书记1人、副书记1人、委员3人",
    bad: "党支部：书记1人、委员8人",
  },
  "secretary/duplicate": {
    title: "书记多于一人",
    message: "{unit}已有书记{first}（{place}），{name}又填为书记。",
    why: "一个党组织只设一名书记；多为副书记、第一书记误填为书记，或者前任没有删去。",
    remedy: "核对任职文件，改正其中一人的职务；第一书记填“第一书记”。",
    basis: {
      text: "《中国共产党支部工作条例（试行）》：党支部设书记1名",
      confidence: "well-known",
    },
    good: "书记1人、副书记1人",
    bad: "同一村两人都填“党支部书记”",
  },
  "secretary/missing": {
    title: "没有书记",
    message: "{unit}的{count}名党组织班子成员中没有书记。",
    why: "每个村（社区）党组织都有书记；多为漏登，或者职务栏填错。",
    remedy: "补登书记，或改正职务；书记确属空缺的，写明情况。",
    good: "书记1人、委员2人",
    bad: "只登记了委员3人",
  },
  "director/duplicate": {
    title: "主任多于一人",
    message: "{unit}已有主任{first}（{place}），{name}又填为主任。",
    why: "村（居）委会只设一名主任；多为副主任、监委会主任误填为主任，或者前任没有删去。",
    remedy: "核对当选证书，改正其中一人的职务；村（居）务监督委员会主任应写全称。",
    basis: {
      text: "《村民委员会组织法》（2018年文本）第六条：由主任、副主任和委员组成",
      confidence: "confirmed",
    },
    good: "主任1人、副主任1人",
    bad: "同一村两人都填“村委会主任”",
  },
  "director/missing": {
    title: "没有主任",
    message: "{unit}{committee}的{count}名成员中没有主任。",
    why: "每个村（居）委会都有主任；多为漏登，或者职务栏填错。",
    remedy: "补登主任，或改正职务；主任确属空缺的，写明情况。",
    good: "主任1人、委员2人",
    bad: "只登记了副主任、委员",
  },
  "unit/unknown": {
    title: "单位不在名录中",
    message: "单位名录中没有“{unit}”（登记{count}人）。",
    variants: {
      suggested: "单位名录中没有“{unit}”（登记{count}人），是否为“{suggestion}”？",
    },
    why: "村名与名录不一致，汇总时会多出一个单位，原单位又成了漏报。",
    remedy: "改成名录中的规范名称；确属新设的村（社区），补进单位名录。",
    good: "石山村（与名录一致）",
    bad: "石汕村（名录中为石山村）",
  },
  "unit/missing": {
    title: "名录中的单位没有登记",
    message: "单位名录中的“{unit}”在{ledger}中没有登记。",
    why: "漏报一个村（社区），合计和平均数都会有误。",
    remedy: "补报该村（社区）；已撤并的，从单位名录中删去。",
    good: "名录中的每个村（社区）都有登记",
    bad: "名录有8个村，花名册只有7个村",
  },
  "unit/not-one-shoulder": {
    title: "没有实行“一肩挑”",
    message: "{unit}书记、主任不是同一人。",
    why: "村党组织书记应当通过法定程序担任村委会主任，暂未实行的要掌握情况。此项在参数设置中开启。",
    remedy: "核对职务；确未实行的，列入台账并写明原因。",
    basis: {
      text: "《中国共产党农村基层组织工作条例》第十九条",
      confidence: "well-known",
    },
    good: "书记兼任主任",
    bad: "书记、主任分设",
  },
  "unit/no-cross-post": {
    title: "没有交叉任职",
    message: "{unit}没有人同时在党组织和村（居）委会任职。",
    why: "村“两委”班子成员应当交叉任职。",
    remedy: "核对两个职务栏；确无交叉任职的，写明情况。",
    basis: {
      text: "《中国共产党农村基层组织工作条例》第十九条",
      confidence: "well-known",
    },
    good: "支部委员兼任村委会副主任",
    bad: "两套班子没有一人重合",
  },
  "unit/no-young-member": {
    title: "没有35岁以下成员",
    message: "{unit}没有{limit}岁及以下的成员，最年轻的{age}岁。",
    why: "各地普遍要求每个村（社区）至少有1名35岁以下的班子成员。此项在参数设置中开启。",
    remedy: "核对出生日期；确无年轻成员的，写明情况。",
    basis: { text: "地方换届工作要求，以本地文件为准", confidence: "to-be-verified" },
    good: "五名成员中有一名32岁",
    bad: "五名成员都在36岁以上",
  },
};
