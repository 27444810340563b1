/** What is wrong with a value; each continues a sentence that begins with the value. */
export const valueProblems = {
  dateUnreadable: "不是可以识别的日期",
  dateAmbiguous: "可能是1月，也可能是10月，请改成文本，如 1985.01 或 1985.10",
  dateForeign: "不是公历日期",
  dateWithoutDay: "没有写明日，请写成 2021-10-28 这样的完整日期",
  dateWithoutMonth: "没有写明月份",
  birthAfterDay: "晚于统计截止日",
  sinceAfterDay: "晚于统计截止日",
  idFormat: "不是18位身份证号",
  idCheckDigit: "校验码不符，至少有一位录错",
  idBirthDate: "中的出生日期不存在",
  idDigitsLost: "以数字存储，第15位以后已丢失，请按证件重新录入为文本",
  choiceUnknown: "不是可选的值，可填：{choices}",
  levelUnknown:
    "不是可以识别的学历层次，可填：高中及以上、大专及以上、本科及以上、研究生、初中及以下等",
  educationUnknown: "不是可以识别的学历",
  educationMisspelt: "不是可以识别的学历，是否应为“{nearest}”",
  figureUnreadable: "不是数",
  postUnread: "不是可以识别的职务",
} as const;

/** Sentences of the custom functions. */
export const functionMessages = {
  missing: "{name}不能为空",
  tooManyArguments: "参数过多，最多填{count}个",
  oneCell: "{name}只能是一个单元格或一个值",
  errorInRange: "{name}区域第{row}行第{column}列是错误值{error}，请先改正",
  fault: "函数没有算成，属于程序故障（{detail}），请把公式和所用单元格的内容告知维护人员",
  argument: "{name}“{value}”{problem}",
  value: "“{value}”{problem}",
  cell: "区域第{row}行第{column}列“{value}”{problem}",
  nobody: "区域内没有可以统计的人员",
  idCorrect: "正确",
  idLegacy: "15位旧号码，18位应为{text}",
  idTyping: "书写不规范，应为{text}",
  notPaid: "报酬标准中没有适用于“{post}”的标准",
  notInPost: "{month}尚未任职",
  policyNotFound: "所选区域不是报酬标准表，应包含表头和“职务类别”“基本报酬(元/月)”两列",
  policyLine: "报酬标准区域第{row}行：{problem}",
} as const;

/** How a figure has changed. */
export const changeWords = {
  same: "持平",
  measured: { up: "上升", down: "下降" },
  counted: { up: "增加", down: "减少" },
} as const;
