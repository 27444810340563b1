import type { OverviewTexts } from "../overview-texts";

export const overviewZh: OverviewTexts = {
  sheets: {
    heading: "工作表",
    readAgain: "重新读取",
    newTemplate: "新建模板",
    changed: "工作簿有改动，下次操作前会自动重新读取。",
    summary: (current, previous) =>
      `本届花名册 ${current.sheets} 张，${current.people} 人` +
      (previous.sheets > 0 ? `；上届 ${previous.sheets} 张，${previous.people} 人` : ""),
    ledgers: (count) => `认出台账 ${count} 张`,
    noRoster: {
      title: "没有认出花名册",
      body: "花名册应有一行表头，含“姓名”及性别、民族、身份证号、职务等列。请看下面各表还缺什么，改好表头后点“重新读取”。",
    },
    ledgersOnly: {
      title: "没有班子成员花名册",
      body: "其他台账可以校验、比对，并生成各自的统计表；班子结构、书记队伍、较上届对比和综述要有花名册才能统计。",
    },
    noSheets: {
      title: "工作簿中还没有数据",
      body: "请打开花名册所在的工作簿，或把花名册粘贴进来，再点“重新读取”；从头建账的，可插入空白模板。",
    },
    ledger: (_kind, title) => title,
    people: (count) => `${count} 人`,
    lines: (count) => `${count} 行`,
    units: (count) => `${count} 个村（社区）`,
    headerRow: (row) => `表头第 ${row} 行`,
    lacking: (columns) => `缺少：${columns.join("、")}`,
    term: "届别",
    terms: { current: "本届", previous: "上届" },
    own: "本程序生成",
    ownKinds: {
      "check-list": "校核情况表",
      cover: "封面",
      codes: "下拉代码",
      comparison: "比对结果",
      findings: "校验结果",
      "fix-log": "修改记录",
      form: "报表",
      narrative: "综述",
      "pay-roll": "报酬发放表",
    },
    blank: "空表",
    hidden: "已隐藏",
    unrecognised: "未识别",
    likeness: (title, row, found) => `第 ${row} 行像“${title}”的表头，认出：${found.join("、")}。`,
    likenessLacks: (title, columns) =>
      `要认作“${title}”，还需补上或改名为：${columns.join("、")}。`,
    likenessComplete: "识别到的列还不够多，请核对表头文字是否为规范名称。",
    ambiguous: (titles) =>
      `按列名看，${titles.map((title) => `“${title}”`).join("和")}都像，无法确定是哪一种。请在工作表名称或表头上方的标题中写明台账名称，再重新读取。`,
    unlike: "没有找到像表头的行；封面、说明等不是台账的表可以不管。",
    reveal: (sheet) => `转到工作表“${sheet}”`,
  },
  units: {
    heading: "报送单位",
    noList: "工作簿中没有“单位名录”，无法核对哪些村（社区）没有报送。",
    covered: (units) => `名录中的 ${units} 个村（社区）都已报送。`,
    unanswered: (count) => `所属乡镇（街道）没有花名册的：${count} 个`,
    missing: (missing, units) => `名录共 ${units} 个村（社区），本届花名册中缺 ${missing} 个：`,
    copy: "复制名单",
    copied: (count) => `已复制 ${count} 个单位。`,
    notCopied: "浏览器不允许复制，请选中名单后按 Ctrl+C。",
    unlisted: (count) => `花名册中有 ${count} 个单位不在名录中：`,
    suggestion: (unit) => `可能是“${unit}”`,
    unlistedPeople: (count) => `${count} 人`,
    more: (count) => `另有 ${count} 个，复制名单可得全部。`,
    revealUnit: (unit) => `转到“${unit}”所在的行`,
  },
};
