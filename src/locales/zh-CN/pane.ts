import type { PaneTexts } from "../pane-texts";

export const paneZh: PaneTexts = {
  language: "zh-CN",
  product: "组工花名册",
  tabs: { overview: "概况", check: "校验", report: "报表", pay: "报酬", functions: "函数" },
  parts: {
    sheets: "工作表",
    templates: "新建模板",
    settings: "设置",
    charts: "图表",
    findings: "问题",
    fixes: "修正",
    waivers: "说明",
    generate: "生成",
    drill: "反查",
    crosscheck: "校核",
    textcheck: "综述核对",
    compare: "比对",
  },
  partsOf: (tab) => `${tab}的各项`,
  starting: "正在连接 Excel…",
  loadingScreen: "正在打开…",
  retry: "重试",
  cancel: "取消",
  stopping: "正在取消…",
  close: "关闭",
  unforeseen: (detail) => ({
    what: `操作没有完成：${detail}`,
    todo: "请重试；仍不行的，请关闭面板后重新打开，再把这段文字发给管理员。",
  }),
  notices: {
    "no-excel": {
      title: "当前不在 Excel 中",
      body: "本页面需在 Excel 的任务窗格中使用。没有合适版本的 Excel 时，可用命令行校验花名册、生成报表，结果相同。",
    },
    "office-missing": {
      title: "未能加载 Office.js",
      body: "Excel 与加载项通信所需的文件没有取到，可能被网络拦截，也可能服务器上缺少文件。请联系管理员检查部署；急用时可先用命令行。",
    },
    "office-silent": {
      title: "Excel 没有响应",
      body: "Excel 一直没有应答。请关闭任务窗格后重新打开；如仍无响应，请联系管理员检查网络和 Excel 版本；急用时可先用命令行。",
    },
    "too-old": {
      title: "Excel 版本过低",
      body: "需要 Microsoft 365、Excel 2021 及以上版本或网页版 Excel。版本不够时，可用命令行校验花名册、生成报表，结果相同。",
    },
    "screen-missing": {
      title: "这一页没有打开",
      body: "程序文件没有取全，可能是网络中断，也可能刚刚更新过。请点“重试”；仍不行的，关闭面板后重新打开。",
    },
  },
  asOfMissing: {
    title: "统计截止日还没有填写",
    body: "年龄、任职年限都算到这一天，程序不会自动取当天。",
  },
  setAsOf: "去填写",
  changedSince: "工作簿在此之后有改动，结果可能已经不符。",
  commandLine: "命令行用法",
  check: {
    lead: "校验花名册并写出“校验结果”工作簿：",
    command: "orgroster validate 花名册.xlsx --out 校验结果.xlsx",
  },
  report: {
    lead: "汇总花名册，与上届对比，并写出报表工作簿：",
    command: "orgroster summarize 花名册.xlsx --previous 上届花名册.xlsx --out 报表.xlsx",
  },
  privacy: "数据只在本机处理，不会上传。",
};
