import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules over dates of birth and ages. */
export const birthRuleTexts: RuleTexts = {
  "birth-date/differs-from-id": {
    title: "出生年月与身份证号不一致",
    message: "出生年月填“{value}”，身份证号中是{inId}。",
    why: "多数是录入错误；也有档案认定的出生日期与身份证不同的情况（“三龄两历一身份”核查），所以作为需核实的问题列出。",
    remedy: "录入错误的改正；经组织认定以档案为准的，填写说明后保留。",
    basis: {
      text: "干部人事档案“三龄两历一身份”核查；中央组织部、人事部、公安部《关于认真做好干部出生日期管理工作的通知》（组通字〔2006〕41号）",
      confidence: "well-known",
    },
    good: "1985.06，529901198506151036",
    bad: "1986.05，529901198506151036",
  },
  "birth-date/implausible": {
    title: "出生年月不合常理",
    message: "出生年月“{value}”不合常理。",
    variants: {
      "after-as-of": "出生年月“{value}”晚于统计截止日（{asOf}）。",
      "too-old": "按出生年月“{value}”，截至{asOf}已有{age}周岁，超过100周岁。",
    },
    why: "多为年份录错一位，会使平均年龄失真。",
    remedy: "对照居民身份证或档案改正；出生年月无误的，核对统计截止日是否填错。",
    good: "1985.06",
    bad: "2085.06",
  },
  "age/differs-from-birth-date": {
    title: "年龄与出生年月不符",
    message: "年龄填“{value}”，按出生{birth}、统计截止日{asOf}计算应为{age}岁。",
    variants: {
      certain: "年龄填“{value}”，按出生{birth}、统计截止日{asOf}计算应为{age}岁。",
      uncertain: "年龄填“{value}”，按出生{birth}、统计截止日{asOf}计算应为{ages}岁，请核对。",
    },
    why: "年龄是某一天的年龄。沿用旧表、按填表当天或按虚岁填写，都会与统计截止日的年龄对不上；平均年龄和年龄段一律按出生年月重新计算。",
    remedy: "采用建议的改法，或者删去年龄列；计算方法和统计截止日在参数设置中确定。",
    good: "1985.06出生，截止2021年10月28日，36岁",
    bad: "1985.06出生，截止2021年10月28日，37岁",
  },
  "age/below-minimum": {
    title: "未达到任职年龄",
    message: "出生{birth}，到{on}只有{age}周岁，未满{limit}周岁。",
    why: "年满十八周岁才有选举权和被选举权，当选时必须年满十八周岁。",
    remedy: "先核对出生年月和身份证号；确未达到年龄的，没有被选举权，报乡镇（街道）处理。",
    basis: {
      text: "《村民委员会组织法》（2018年修正）第十三条、《城市居民委员会组织法》（2018年修正）第八条；两法2025年修改、2026年1月1日起施行，条文序号以修改后的公布文本为准",
      confidence: "confirmed",
    },
    good: "选举日已满18周岁",
    bad: "选举日17周岁",
  },
  "age/above-maximum": {
    title: "超过规定的任职年龄",
    message: "出生{birth}，到{on}已有{age}周岁，超过{limit}周岁。",
    why: "任职年龄上限是各地的换届政策，不是法律规定，只有在参数设置中填了上限才检查。",
    remedy: "对照当地换届文件核实；按政策可以放宽的，填写说明后保留。",
    good: "选举日59周岁，上限60周岁",
    bad: "选举日61周岁，上限60周岁",
  },
};
