import type { RuleTexts } from "../../../core/issues/catalogue";

/** 各类台账表内核对的规则：核对什么由台账的定义写明. */
export const ledgerRuleTexts: RuleTexts = {
  "number/out-of-range": {
    title: "数字超出范围",
    message: "“{column}”填“{value}”，超出范围。",
    variants: {
      least: "“{column}”填“{value}”，不应小于{least}。",
      most: "“{column}”填“{value}”，不应大于{most}。",
      both: "“{column}”填“{value}”，应在{least}至{most}之间。",
    },
    why: "多为多按、漏按了一位数字，或者把别的栏的数填到了这一栏；合计数会跟着出错。",
    remedy: "对照原始材料改正；填的是别的单位（如按年填了按月的数），换算后再填。",
    good: "周次填“12”",
    bad: "周次填“120”",
  },
  "ledger/dates-out-of-order": {
    title: "日期先后颠倒",
    message: "“{column}”填“{value}”，早于“{firstColumn}”（{first}）。",
    why: "两个日期有固定的先后：先开始后结束、先发现问题后整改销号。多为年份抄错或两栏填反。",
    remedy: "对照原始材料改正其中一个日期；只写到月的，同一个月不算颠倒。",
    good: "试岗起始“2021.03”，试岗截止“2021.08”",
    bad: "试岗起始“2021.08”，试岗截止“2021.03”",
  },
  "ledger/date-in-future": {
    title: "日期在统计截止日之后",
    message: "“{column}”填“{value}”，在统计截止日（{until}）之后。",
    why: "这一栏填的是已经发生的事，不会晚于统计截止日；多为年份填错，或者参数设置中的统计截止日没有改。",
    remedy: "改正日期；统计截止日不对的，在参数设置中改正；截止日以后的事，留到下一期再报。",
    good: "统计截止日为2021年10月28日，谈话时间填“2021.10.15”",
    bad: "统计截止日为2021年10月28日，谈话时间填“2021.12.15”",
  },
  "ledger/blank-where-needed": {
    title: "应填未填",
    message: "“{column}”没有填写，按本行情况应当填写（{because}）。",
    why: "同一行别的栏已经写明了情况，这一栏就必须有下文，如填了“已完成”就要有完成日期。",
    remedy: "补填这一栏；别的栏填错的，改正别的栏。",
    good: "是否试岗填“是”，试岗岗位填“公益性岗位”",
    bad: "是否试岗填“是”，试岗岗位空着",
  },
  "ledger/filled-where-not-due": {
    title: "不应填而填了",
    message: "“{column}”填了“{value}”，按本行情况不应填写（{because}）。",
    why: "两栏说法相反，汇总时一栏算有、一栏算无；多为别的栏没有及时更新。",
    remedy: "事情确已发生的，更新别的栏；没有发生的，删去这一栏。",
    good: "完成情况填“进行中”，完成日期空着",
    bad: "完成情况填“未开始”，完成日期填“2021.09.10”",
  },
  "ledger/overdue": {
    title: "逾期未完成",
    message: "“{column}”为{value}，到统计截止日（{until}）仍未完成（{because}）。",
    variants: {
      days: "“{column}”为{value}，到统计截止日（{until}）逾期{days}天仍未完成（{because}）。",
      months:
        "“{column}”为{value}，到统计截止日（{until}）逾期{months}个月（{days}天）仍未完成（{because}）。",
    },
    why: "过了时限还没有完成或销号的，要催办；已经完成的，多为完成情况没有更新。逾期按统计截止日计算，时限只写到月的按月底计算。",
    remedy:
      "已完成的，补填完成情况和日期；没有完成的，报告原因并重新明确时限；确需保留的，写明说明。",
    good: "完成时限“2021.09.30”，完成情况“已完成”",
    bad: "完成时限“2021.09.30”，到10月28日完成情况仍为“进行中”",
  },
  "ledger/part-exceeds-whole": {
    title: "其中数大于总数",
    message: "“{column}”（{value}）大于“{wholeColumn}”（{whole}）。",
    why: "部分不会多于全部；多为两栏填反，或者其中一栏漏加。",
    remedy: "对照原始材料改正其中一栏。",
    good: "谈话人数25，其中优秀票20",
    bad: "谈话人数25，其中优秀票52",
  },
  "ledger/sum-differs": {
    title: "合计与各项之和不符",
    message: "“{column}”填{value}，各项之和（{terms}）为{sum}，相差{difference}。",
    why: "合计应当等于各项相加、再减去扣除的各项；多为改了一项没有改合计，或者合计是手工算的。各项都填了数才核对，空着的不按0计算。",
    remedy: "先核对各项，再改正合计；没有的项目填0。",
    good: "基本报酬3700、年限补贴60，应发3760",
    bad: "基本报酬3700、年限补贴60，应发3700",
  },
  "ledger/duplicate": {
    title: "台账重复登记",
    message: "{columns}与{place}相同，同一件事登记了两次。",
    variants: {
      record: "{columns}与{place}相同，同一件事登记了两次。",
      copy: "本表{records}行中有{count}行的{columns}与“{other}”相同，两张表都参与统计，会重复计算。",
    },
    why: "重复登记会使场次、人数、项数多算；多为复制上一行后忘了修改，或者总表与分表放在了一起。",
    remedy: "确是同一件事的，只保留一行（一张表）；不是的，改正相同的那几栏。",
    good: "同一村的任务编号各不相同",
    bad: "同一村有两行任务编号都是“12”",
  },
  "ledger/inconsistent": {
    title: "本行前后矛盾",
    message: "“{column}”填“{value}”：{says}。",
    why: "同一行的各栏互相印证；对不上的，必有一栏填错或者没有更新。",
    remedy: "对照原始材料，改正其中一栏；情况特殊的，写明说明。",
    good: "各部门都填“无问题”，综合结论填“通过”",
    bad: "公安填“有问题”，综合结论填“通过”",
  },
};
