import type {
  Bound,
  Damage,
  EditProblem,
  FoundKind,
  PlanProblem,
  SheetNameProblem,
  StructureProblem,
  WorkbookErrorCode,
  WorkbookErrorParams,
} from "../../core/sheets/workbook-error";
import type { ErrorText, WorkbookErrorTexts } from "../error-texts";

const SAVE_AS_XLSX = "请用 Excel 或 WPS 打开后，另存为“Excel 工作簿（*.xlsx）”再试。";
const ASK_AGAIN =
  "请用 Excel 或 WPS 打开看是否正常；能打开的，另存为新的 .xlsx 文件再试；打不开的，请向报送单位重新索取。";
const REPORT = "这是程序生成表格时的错误，请把本提示和所用文件一并反馈给维护人员。";

const FOUND: Readonly<Record<FoundKind, string>> = {
  archive: "压缩包",
  document: "其他类型的 Office 文档",
  html: "网页（有的系统导出的“.xls”其实是网页）",
  opendocument: "OpenDocument 表格（.ods）",
  pdf: "PDF 文档",
  picture: "图片",
  text: "文本或 CSV 文件",
  unknown: "无法识别的文件",
  xml: "XML 文件",
};

const WHAT_TO_DO: Readonly<Record<FoundKind, string>> = {
  archive: "请先解压，再选择其中的 .xlsx 文件。",
  document: "请选择花名册所在的 .xlsx 文件。",
  html: SAVE_AS_XLSX,
  opendocument: SAVE_AS_XLSX,
  pdf: "请向报送单位索取 Excel 格式的花名册。",
  picture: "请向报送单位索取 Excel 格式的花名册。",
  text: "请用 Excel 或 WPS 打开后另存为 .xlsx；导入时把身份证号码、银行账号各列设为“文本”，以免丢失末尾数字。",
  unknown: "请确认选对了文件；花名册应为 .xlsx 工作簿。单位装有文档加密软件的，请先解密。",
  xml: SAVE_AS_XLSX,
};

const DAMAGE: Readonly<Record<Damage, string>> = {
  checksum: "内容校验不符，文件可能在传输中损坏",
  compression: "压缩数据无法解开",
  directory: "文件目录有误",
  encoding: "文字编码有误",
  entity: "含有无法识别的字符实体",
  "missing-part": "缺少应有的部分",
  reference: "单元格编号或引用有误",
  size: "内容大小与目录记载不符",
  truncated: "文件不完整，可能没有传完",
  xml: "内容结构不完整",
};

const BOUNDS: Readonly<Record<Bound, (limit: string) => string>> = {
  cells: (limit) => `数据超过 ${limit} 个单元格`,
  element: (limit) => `单个单元格的内容超过 ${limit} 字节`,
  entries: (limit) => `内含文件超过 ${limit} 个`,
  "part-size": (limit) => `其中一部分解压后超过 ${limit} 字节`,
  ratio: (limit) => `压缩比超过 ${limit} 倍，疑似恶意文件`,
  "total-size": (limit) => `解压后总大小超过 ${limit} 字节`,
};

const SHEET_NAME: Readonly<Record<SheetNameProblem, string>> = {
  characters: "含有不允许的字符（: \\ / ? * [ ]，或以单引号开头、结尾）",
  empty: "为空",
  length: "超过 31 个字符",
  taken: "与已有工作表重名",
};

const PLAN: Readonly<Record<PlanProblem, string>> = {
  address: "单元格区域超出工作表范围",
  bounds: "数据验证的上下限有误",
  color: "颜色值有误",
  "defined-name": "定义名称有误或重复",
  formula: "公式过长或为空",
  freeze: "冻结窗格位置有误",
  link: "超链接有误或超过 65,530 个",
  "list-item": "下拉选项为空，或含有英文逗号、换行",
  "merge-overlap": "合并单元格区域互相重叠",
  "no-sheets": "没有可写的工作表",
  "not-a-number": "数值不是有限的数",
  print: "页面设置有误",
  prompt: "输入提示或出错提示过长",
  size: "列宽超过 255 个字符或行高超过 409.5 磅",
  style: "使用了未定义的样式",
  "too-many-columns": "列数超过 16,384",
  "too-many-rows": "行数超过 1,048,576",
  zoom: "显示比例应在 10% 至 400% 之间",
};

const STRUCTURE: Readonly<Record<StructureProblem, ErrorText>> = {
  array: {
    what: "会拆开数组公式",
    todo: "请先清除该数组公式，或在它所占区域之外插入、删除。",
  },
  "last-visible-sheet": {
    what: "工作簿中至少要有一张可见的工作表",
    todo: "请先显示或新建另一张工作表。",
  },
  "pivot-table": {
    what: "会拆开或删掉数据透视表",
    todo: "请在透视表所占区域之外插入、删除；要去掉透视表的，请在 Excel 中操作。",
  },
  "sheet-full": {
    what: "会把已有内容挤出工作表的最后一行或最后一列",
    todo: "请先清除末尾不需要的内容，或少插入几行（列）。",
  },
  slicer: {
    what: "它与切片器或日程表相连",
    todo: "请先在 Excel 中删除相连的切片器或日程表。",
  },
  table: {
    what: "会改动表格（“插入—表格”）的标题行或列，或删掉它的全部数据行",
    todo: "请在表格之外插入、删除列，保留标题行和至少一行数据；要去掉表格的，请在 Excel 中操作。",
  },
};

const EDIT: Readonly<Record<EditProblem, ErrorText>> = {
  "array-formula": {
    what: "属于数组公式的一部分，不能单独更改",
    todo: "请选中该数组公式所占的全部单元格，一并修改或清除。",
  },
  "data-table": {
    what: "属于模拟运算表的一部分，不能单独更改",
    todo: "请在 Excel 中选中模拟运算表的全部结果，一并清除后再改。",
  },
  "merge-in-table": {
    what: "位于表格（“插入—表格”）之内，不能合并",
    todo: "请取消这处合并；确需合并的，请先在 Excel 中把表格转换为区域。",
  },
  "merge-overlap": {
    what: "与另一处合并单元格重叠",
    todo: "请先取消其中一处合并。",
  },
  "table-head-in-use": {
    what: "是表格（“插入—表格”）的标题，有公式按这个标题引用该列",
    todo: "请恢复原来的标题，或在 Excel 中改名，公式会随之更新。",
  },
};

/** The sentences for every cause of failure of reading and writing workbooks. */
export const workbookErrorTexts: WorkbookErrorTexts = {
  "empty-file": () => ({
    what: "文件是空的（0 字节）。",
    todo: "请重新复制或下载该文件；仍为空的，请向报送单位重新索取。",
  }),
  "not-a-workbook": ({ found }) => ({
    what: `这不是 Excel 工作簿（.xlsx），而是${FOUND[found]}。`,
    todo: WHAT_TO_DO[found],
  }),
  "legacy-xls": () => ({
    what: "这是旧版 Excel 97—2003 工作簿（.xls）或 WPS 表格（.et），不能直接读取。",
    todo: SAVE_AS_XLSX,
  }),
  "binary-workbook": () => ({
    what: "这是 Excel 二进制工作簿（.xlsb），不能直接读取。",
    todo: SAVE_AS_XLSX,
  }),
  encrypted: () => ({
    what: "工作簿设有打开密码，内容已加密，无法读取。",
    todo: "请用 Excel 或 WPS 输入密码打开，取消打开密码后另存再试。",
  }),
  "too-large": ({ bound, limit, part }) => ({
    what: `工作簿过大：${BOUNDS[bound](grouped(limit))}${inBrackets(part)}。`,
    todo: "请删除无关的工作表和多余的空白格式，或按乡镇拆分后分别处理；来历不明的文件不要打开。",
  }),
  damaged: ({ damage, part }) => ({
    what: `工作簿已损坏：${DAMAGE[damage]}${inBrackets(part)}。`,
    todo: ASK_AGAIN,
  }),
  "unsafe-markup": ({ part }) => ({
    what: `工作簿中含有规范不允许的 XML 声明（DOCTYPE），可能是恶意文件${inBrackets(part)}。`,
    todo: "请不要打开该文件，并与报送单位核实来源。",
  }),
  "no-worksheets": () => ({
    what: "工作簿中没有工作表（可能只有图表）。",
    todo: "请确认选对了文件；花名册应在普通工作表中。",
  }),
  "sheet-missing": ({ sheet }) => ({
    what: `工作簿中没有名为“${sheet}”的工作表。`,
    todo: "请核对工作表名称；可能已被改名或删除。",
  }),
  "sheet-hidden": ({ sheet }) => ({
    what: `工作表“${sheet}”已隐藏，不能定位到其中的单元格。`,
    todo: "请在工作表标签上右击，选择“取消隐藏”，再点一次。",
  }),
  "read-only": () => ({
    what: "该工作簿不能再改动：单元格样式已达 Excel 上限（65,490 种）。",
    todo: "请在 Excel 中清理多余的单元格样式后重试，或把结果另存为新的工作簿。",
  }),
  "cell-edit": () => ({
    what: "正在编辑单元格，Excel 暂不接受操作。",
    todo: "请先按 Enter 结束单元格编辑（或按 Esc 放弃），再点“重试”。",
  }),
  protected: ({ sheet }) => ({
    what:
      sheet === "" ? "工作簿结构受保护，不能增删工作表。" : `工作表“${sheet}”受保护，不能写入。`,
    todo: "请在“审阅”选项卡中撤销保护后重试；不掌握密码的，请与报送单位联系。工作簿未作任何改动。",
  }),
  "request-too-large": ({ sheet }) => ({
    what: `${sheet === "" ? "内容" : `工作表“${sheet}”`}过大，超过 Excel 一次能传送的上限。`,
    todo: "请删除多余的行列和空白格式，或按乡镇拆分后分别处理。",
  }),
  unsupported: ({ call }) => ({
    what: `此 Excel 不支持所需的功能（${call}）。`,
    todo: "请升级到 Excel 2021 或 Microsoft 365；不能升级的，请改用浏览器工作台或命令行。",
  }),
  "host-failed": ({ detail }) => ({
    what: `Excel 没有完成操作（${detail}）。`,
    todo: "请重试；仍不行的，请保存并重新打开工作簿，再把这段文字发给管理员。",
  }),
  "text-too-long": ({ sheet, address, length, limit }) => ({
    what: `工作表“${sheet}”的 ${address} 有 ${grouped(length)} 个字符，超过单元格上限 ${grouped(limit)} 个。`,
    todo: "请缩短该单元格的内容后重试；程序不会自行截断。",
  }),
  "list-too-long": ({ sheet, address, length, limit }) => ({
    what: `工作表“${sheet}”${address} 的下拉选项共 ${grouped(length)} 个字符，超过上限 ${limit} 个。`,
    todo: "请减少选项，或把选项放在工作表的一列中，再引用该区域。",
  }),
  "sheet-name": ({ sheet, problem }) => ({
    what: `工作表名称“${sheet}”不能使用：${SHEET_NAME[problem]}。`,
    todo: "请改用其他名称，不超过 31 个字符。",
  }),
  "edit-refused": ({ sheet, at, problem }) => ({
    what: `工作表“${sheet}”的 ${at} ${EDIT[problem].what}。`,
    todo: `${EDIT[problem].todo}工作簿未作任何改动。`,
  }),
  "structure-refused": ({ sheet, at, problem }) => ({
    what: `工作表“${sheet}”不能这样改：${STRUCTURE[problem].what}${inBrackets(at)}。`,
    todo: `${STRUCTURE[problem].todo}工作簿未作任何改动。`,
  }),
  "invalid-plan": ({ sheet, at, problem }) => ({
    what: `无法生成工作表${sheet ? `“${sheet}”` : ""}：${PLAN[problem]}${inBrackets(at)}。`,
    todo: REPORT,
  }),
};

/** The sentences for one error, by its code and facts. */
export function workbookErrorText<Code extends WorkbookErrorCode>(
  code: Code,
  params: WorkbookErrorParams[Code]
): ErrorText {
  return workbookErrorTexts[code](params);
}

function inBrackets(place: string): string {
  return place === "" ? "" : `（${place}）`;
}

/** 65530 → `65,530`. */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
