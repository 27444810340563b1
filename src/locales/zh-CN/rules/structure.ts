import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules over the sheets themselves. */
export const structureRuleTexts: RuleTexts = {
  "table/header-not-found": {
    title: "未识别出表头",
    message: "工作表“{sheet}”中没有找到可识别的表头。",
    variants: {
      candidates:
        "工作表“{sheet}”没有被识别为台账；最接近的是{kinds}，第{row}行找到的列有：{found}。",
      ambiguous:
        "工作表“{sheet}”分不清是哪一种台账：按列名看，{kinds}都像；第{row}行找到的列有：{found}。",
      unlike: "工作表“{sheet}”中没有找到可识别的表头。",
      blank: "工作簿是空的，没有可以校验的内容。",
      "no-sheet": "工作簿中没有工作表。",
      "own-only": "工作簿中只有本程序生成的结果表，没有可以校验的花名册。",
    },
    why: "程序按表头认列，按工作表名称和标题分清列相同的台账。整个工作簿没有一张台账时无法校验，为错误；分不清是哪一种的，为需核实；台账之外的工作表不参与校验和汇总，为提示。",
    remedy:
      "花名册的表头至少要有姓名和另外三个标准列名（如性别、民族、公民身份号码、学历、政治面貌、职务），表头不超过三行，标题写在表头上方；其他台账按模板的列名。分不清是哪一种的，在工作表名称或标题中写明台账名称。与台账无关的工作表不必处理。",
    good: "第1行为标题，第2行为表头：序号、乡镇（街道）、村（社区）、姓名、性别……",
    bad: "没有表头，直接从人员开始",
  },
  "table/column-missing": {
    title: "缺少必需的列",
    message: "缺少“{column}”列。",
    variants: {
      single: "缺少“{column}”列。",
      group: "缺少列：“{column}”至少要有一列。",
    },
    why: "缺少姓名、公民身份号码就无法识别人员，为错误；缺少其他必需列，相应的校验和统计无法进行，为需核实。",
    remedy: "补上该列；列已经有、只是名称不同的，改用标准表头。",
    good: "表头中有“公民身份号码”或“身份证号”",
    bad: "表头中没有身份证号一列",
  },
  "table/column-repeated": {
    title: "同一内容有两列",
    message: "“{value}”列与{kept}列都是“{column}”，以{kept}列为准，本列不参与校验。",
    why: "两列内容不一致时，无法判断以哪一列为准。",
    remedy: "删去多余的一列，或者把表头改成实际内容的名称。",
    good: "只有一列“学历”",
    bad: "“学历”和“文化程度”两列并存",
  },
  "table/no-records": {
    title: "表头下没有数据",
    message: "这张{ledger}只有表头，没有数据。",
    why: "空表不能参与校验和汇总，可能是误报了空白模板。班子成员花名册为错误，其他台账为需核实。",
    remedy: "确认报送的是否为填好的表；不需要的空表请删去。",
    good: "表头下逐行填写",
    bad: "只有标题和表头的空白模板",
  },
  "unit/filled-down": {
    title: "单位名称按上一行补齐",
    message: "“{column}”列自本行起共有{count}行空着，也没有合并单元格，已按上一行的名称理解。",
    why: "留空的行如果被排序、筛选或剪贴，就分不清是哪个单位的人。",
    remedy: "核对无误后逐行填写单位名称，或者合并单元格。",
    good: "每行都填写村（社区）名称",
    bad: "只在每村第一行填写村名",
  },
  "cell/error-value": {
    title: "单元格是错误值",
    message: "单元格显示错误值{value}，内容无法读取。",
    why: "公式引用的单元格或文件已被删除、移动，或者计算出错；该项不再参与其他校验。",
    remedy: "改正公式，或者直接填写内容。报送前建议把公式粘贴为数值。",
    good: "36",
    bad: "#REF!、#N/A、#VALUE!",
  },
};
