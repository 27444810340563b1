import type { ReportTexts } from "../report-texts";

export const reportZh: ReportTexts = {
  generate: {
    run: "生成报表",
    running: "正在生成报表…",
    forms: "报表",
    previous: "上届花名册",
    previousByName: (sheets) =>
      sheets.length === 0 ? "按表名认定（没有）" : `按表名认定：${sheets.join("、")}`,
    noPrevious: "无",
    scope: "范围",
    wholeScope: "全部",
    townshipHint: "表名后加乡镇名，不影响全部范围的报表。",
    asOf: (day) => `统计截止日 ${day}`,
    asOfMissing: "未填写",
    people: (current, previous) =>
      previous === null ? `本届 ${current} 人，无上届` : `本届 ${current} 人，上届 ${previous} 人`,
    leftOut: "未计入部分栏目的人员",
    leftOutOf: (term, label, count) =>
      `${term === "previous" ? "上届" : ""}${label}无法确定 ${count} 人`,
    leftOutNote: "有关各栏之和会小于总数，表下已注明人数。补全花名册后重新生成即可。",
    more: (count) => `另有 ${count} 人`,
    narrative: "综述",
    narrativeStyle: "综述的写法",
    narrativeStyles: {
      sentence: "一句话",
      full: "全文（含各台账）",
      townships: "分乡镇，每个一行",
      "table-note": "表下注",
    },
    formName: (_id, sheet) => sheet,
    noLedger: "工作簿中没有这张表所需的台账",
    copy: "复制",
    copied: "综述已复制。",
    notCopied: "没有复制成功，请在上面选中文字后按 Ctrl+C。",
    done: (sheets) => `已写入 ${sheets} 张表`,
    how: { inserted: "新插入", values: "已更新数值", redrawn: "已重新绘制" },
    renamed: "工作簿中原有的同名工作表未改动",
    checks: (total, passed, failed) =>
      `校核：共${total}条公式，通过${passed}条，未通过${failed}条。`,
    toChecks: "查看校核",
    toDrill: "反查",
  },
  drill: {
    empty: {
      title: "点一下报表中的数字",
      body: "在生成的表2、表3、表4或报酬发放表中选中一个数字，这里就列出它怎样算出、由哪些人组成；点某人即转到花名册中他的一行。还没有报表的，先到“生成”。",
    },
    noScreen: {
      title: "这里看不到选中的单元格",
      body: "当前打开方式不显示工作表，无法反查。请在 Excel 中打开工作簿。",
    },
    refreshing: "正在读取改动…",
    none: {
      "not-figure": (sheet) => `“${sheet}”的这一格不是统计数字，请选中表中的数字。`,
      narrative: (sheet) => `“${sheet}”是一句话，数字与表2、表3相同，请在那两张表中反查。`,
      unreadable: (sheet) => `在“${sheet}”中找不到表头，无法反查。请重新生成本表。`,
      "not-in-books": (sheet) =>
        `“${sheet}”的这一行或这一栏，按现在的花名册没有，可能已经改名或删去。请重新生成本表。`,
    },
    explanations: {
      count: "人数",
      share: "占比",
      band: "年龄段人数",
      "mean-age": "平均年龄",
      tenure: "任职年限段人数",
      units: "班子数",
      change: "增减",
      records: "记录数",
      sum: "合计数",
      common: "统一标准",
      ratio: "比率",
    },
    terms: { current: "本届", previous: "上届" },
    onSheet: "表上",
    inBooks: "按现在的花名册",
    agrees: "一致",
    differs: (difference) => (difference === null ? "不一致" : `相差 ${difference}`),
    causes: {
      "by-hand": "与本表其他数字不相符，可能被手工改动过。请重新生成本表。",
      "out-of-date": "报表可能已过时：生成之后花名册或参数有改动。请重新生成本表。",
    },
    workings: {
      count: (count, base) => `${base} 人中的 ${count} 人`,
      records: (count) => `由台账的 ${count} 行得出`,
      change: (past, present, value) => `本届 ${present} − 上届 ${past} = ${value}`,
      units: (units, people) => `${people} 人分属 ${units} 个村（社区）`,
      share: (numerator, denominator, quotient) =>
        `${numerator} ÷ ${denominator} × 100 = ${quotient}`,
      mean: (sum, measure, count, quotient) =>
        measure === "years"
          ? `年龄之和 ${sum} ÷ ${count} 人 = ${quotient}`
          : `月数之和 ${sum} ÷ 12 ÷ ${count} 人 = ${quotient}`,
      unknownAges: (count) => `出生年月无法确定的 ${count} 人未计入。`,
      noBase: "没有可计算的人，表上印“—”。",
    },
    explained: (what, sentence) => `${what}：${sentence}`,
    part: "届别",
    change: (past, present, value) => `本届 ${present} − 上届 ${past} = ${value}`,
    people: (count) => `${count} 人`,
    nobody: "没有人。",
    years: "岁",
    birthUnknown: "出生年月不详",
    list: "组成人员",
    showCell: "回到单元格",
    pay: {
      title: (month) => `报酬发放表（${month.replace("-", "年")}月）`,
      sum: "合计",
      columns: { base: "基本报酬", tenure: "任职年限补贴", total: "应发合计" },
      standard: "标准",
      years: (years) => (years === null ? "任职年限算不出" : `任职 ${years} 年`),
      yuan: "元",
      outOfDate: "可能被手工改动过，或生成之后花名册、报酬标准有改动。请重新生成报酬发放表。",
    },
  },
  crosscheck: {
    run: "校核报表",
    running: "正在校核报表…",
    intro: {
      title: "核对报表中的数字",
      body: "检查工作簿中的表2、表3、表4：表内各栏、各行是否相加得上，表与表之间是否一致，占比和平均年龄是否可能，并与现在的花名册逐格比较。",
    },
    noSheets: {
      title: "工作簿中还没有报表",
      body: "请先生成报表，再来校核。",
    },
    toGenerate: "去生成",
    stale: "工作簿在校核之后有改动，结果可能已经不符。",
    again: "重新校核",
    books: (compared, differences) =>
      differences === 0
        ? `与花名册直统比较 ${compared} 格，全部一致。`
        : `与花名册直统比较 ${compared} 格，不一致 ${differences} 处。`,
    noBooks: "花名册或统计截止日不全，未与花名册比较。",
    missing: (township, numbers) =>
      `${township === null ? "" : township}没有${numbers.join("、")}，与其有关的表间公式未校核。`,
    booksKind: "直统",
    state: "显示",
    states: {
      failed: (count) => `未通过 ${count}`,
      books: (count) => `直统不一致 ${count}`,
      passed: (count) => `通过 ${count}`,
    },
    passedMark: "通过",
    sheetFilter: "报表",
    allSheets: "全部报表",
    list: "校核结果",
    left: "左值",
    right: "右值",
    difference: "差",
    onSheet: "表内数",
    inBooks: "直统数",
    allPassed: { title: "全部通过", body: "表内、表间公式都成立，与花名册也一致。" },
    nothingShown: { title: "没有符合条件的公式", body: "换一个筛选条件，或显示全部。" },
    showAll: "显示全部",
    people: "有关人员",
  },
};
