import type { PaneTexts } from "../pane-texts";

export const paneZh: PaneTexts = {
  language: "zh-CN",
  product: "组工花名册",
  tabs: { sheets: "工作表", check: "校验", report: "报表" },
  starting: "正在连接 Excel…",
  loading: "正在读取工作表…",
  refresh: "重新读取",
  retry: "重试",
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
      body: "已等待 3 秒，Excel 仍未应答。请关闭任务窗格后重新打开；如仍无响应，请联系管理员检查网络和 Excel 版本；急用时可先用命令行。",
    },
    "too-old": {
      title: "Excel 版本过低",
      body: "需要 Microsoft 365、Excel 2021 及以上版本或网页版 Excel。版本不够时，可用命令行校验花名册、生成报表，结果相同。",
    },
    empty: {
      title: "工作簿中还没有数据",
      body: "请打开花名册所在的工作簿，或把花名册粘贴进来，再点“重新读取”。",
    },
  },
  failures: {
    "cell-edit": {
      title: "正在编辑单元格",
      body: "请先按 Enter 键或 Esc 键结束编辑，再点“重试”。",
    },
    protected: {
      title: "工作簿受保护",
      body: "请先在“审阅”选项卡中撤销保护，再点“重试”。",
    },
    "too-large": {
      title: "数据量过大",
      body: "一次读取的数据超出 Excel 网页版的限制。请用桌面版 Excel 或命令行处理。",
    },
    unsupported: {
      title: "当前 Excel 不支持此操作",
      body: "请更新 Excel 后重试，或改用命令行。",
    },
    other: {
      title: "读取工作表失败",
      body: "请点“重试”；如反复出现，请关闭任务窗格后重新打开。",
    },
  },
  columns: { sheet: "工作表", rows: "行数", columns: "列数" },
  hidden: "隐藏",
  blank: "空表",
  summary: (sheets, blank) =>
    blank === 0 ? `共 ${sheets} 张工作表` : `共 ${sheets} 张工作表，其中空表 ${blank} 张`,
  commandLine: "命令行用法",
  onlyCommandLine: "当前版本的面板还不能直接校验和生成报表，请在命令行中进行，结果写入新的工作簿。",
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
