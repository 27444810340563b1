/** What stopped a command, and what to do about it. */
export const cliErrors = {
  "file-missing": "找不到文件“{file}”。请检查路径和文件名。",
  "file-is-folder": "“{file}”是文件夹，不是文件。请给出其中的工作簿文件名，可以一次给多个。",
  "file-unreadable":
    "无法读取“{file}”（{reason}）。请确认文件没有被其他程序独占打开，且您有读取权限。",
  workbook: "“{file}”：{what}{todo}",
  document: "“{file}”：{what}{todo}",
  "output-is-input": "输出文件“{file}”就是被读取的文件。为免覆盖原件，请换一个文件名。",
  "output-failed": "无法写入“{file}”（{reason}）。请确认该文件没有被打开，目录存在且可写。",
  "style-unknown": "没有“{value}”这种综述写法。--style 可填：{known}。",
  "output-extension": "输出文件“{file}”应以 .xlsx 结尾。",
  "into-extension":
    "副本“{file}”应以 .xlsx 结尾（原件是启用宏的工作簿的，以 .xlsm 结尾）。请改文件名。",
  "into-kind":
    "“{file}”的内容属于 {extension} 文件，副本“{into}”的扩展名与内容不符，Excel 会拒绝打开。请把副本的扩展名改为 {extension}。",
  "into-several":
    "--into 一次只能给一个工作簿写副本，现在给了{count}个。请逐个运行；要一起校验多个工作簿，请改用 --out 把结果另写成一个文件。",
  "into-missing":
    "没有指定修正后的副本写到哪里。请加 --into 文件.xlsx；只想看会改什么，请加 --dry-run。",
  "outputs-same": "--into 与 --out 指向同一个文件“{file}”。请给两个不同的文件名。",
  "highlight-without-into":
    "--highlight 只标注副本，不改动原件。请同时用 --into 文件.xlsx 指定副本。",
  "option-invalid": "选项 {option} 的值“{value}”不能使用。应为{expected}。",
  "settings-unreadable":
    "--settings 的内容“{source}”不是有效的 JSON（{reason}）。可以给一个 .json 文件的路径，或直接给 JSON 文本。",
  "settings-no-object":
    '--settings 的内容“{source}”不是一组设置。应写成 {"asOf": "2021-10-28"} 的样子，或先存成 .json 文件再给出路径。',
  "settings-invalid": "设置有误：{problems}。请按“参数设置”表中的名称和填写说明改正。",
  "as-of-missing":
    "没有统计截止日。请用 --as-of 2021-10-28 指定，或在“参数设置”表中填写；程序不会自动取当天日期。",
  "no-roster":
    "“{file}”中没有认出班子成员花名册。请确认表头含有“姓名”及性别、民族、身份证号、职务等列；可先运行 orgroster validate 查看原因。",
  "no-previous-roster":
    "“{file}”中没有认出上届的班子成员花名册。请把上届花名册放在名称含“上届”的工作表中，或用 --previous 上届花名册.xlsx 指定；要比较同一花名册的两次报送，请给出两个文件：orgroster compare 原稿.xlsx 现稿.xlsx。",
  "no-common-posts":
    "“{file}”中两届花名册没有可以互相比对的职务：一届只有党组织职务，另一届只有村（居）委会职务，或职务都没有认出。请核对职务各列的表头和内容，可先运行 orgroster validate 校验。",
  "no-ledger":
    "“{file}”中没有认出任何花名册或台账，无从比对。请确认选对了文件；可先运行 orgroster validate 查看原因。",
  "nothing-comparable":
    "两个文件没有同类的表可以比对：“{before}”中是{beforeLedgers}，“{after}”中是{afterLedgers}。请给出同一种花名册（台账）的两次报送。",
  "compare-files":
    "compare 一次比对一个或两个文件，现在给了{count}个。一个文件：上届与本届比对；两个文件：原稿与现稿比对。",
  "compare-same": "原稿和现稿是同一个文件“{file}”。请给出两次报送的两个文件。",
  "compare-previous":
    "--previous 只用于一个文件的届别比对。两个文件是原稿与现稿比对，请去掉 --previous；要比对两届，请只给本届花名册，用 --previous 指定上届花名册。",
  "no-people":
    "“{file}”中的班子成员花名册只有表头，没有人员。请确认选对了文件；人员行没有被认出的，可运行 orgroster validate 查看原因。",
  "ledger-missing":
    "没有指定要哪种台账的模板。请给出台账名称或编号，如 orgroster template 后备干部库 --out 模板.xlsx；全部都要的加 --all，--list 列出有哪些。",
  "ledger-unknown": "没有“{name}”的模板{near}。请用 orgroster template --list 查看全部名称和编号。",
  "template-target":
    "没有指定模板写到哪里。另写新文件请加 --out 文件.xlsx；加到已有工作簿的副本中，请用 --workbook 原件.xlsx --into 副本.xlsx。",
  "template-workbook":
    "--workbook 与 --into 要一起用：前者是要加入模板的工作簿，后者是加入以后另存的副本。",
} as const;

/** Causes for which the command line stops before it has a result. */
export type CliErrorCode = keyof typeof cliErrors;

/** What operating systems answer, by their code. */
export const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "没有权限",
  EBUSY: "文件正被占用",
  EEXIST: "同名的文件或文件夹已存在",
  EISDIR: "同名的文件夹已存在",
  EMFILE: "打开的文件过多",
  ENAMETOOLONG: "文件名过长",
  ENOENT: "目录不存在",
  ENOSPC: "磁盘空间不足",
  ENOTDIR: "路径中有一段不是文件夹",
  EPERM: "没有权限",
  EROFS: "磁盘是只读的",
  ERR_FS_FILE_TOO_LARGE: "文件超过2GB",
};

/** What people should know of a workbook before they use a copy of it. */
export const editWarningTexts = {
  signed:
    "注意：“{file}”有数字签名，副本内容有变，签名随之失效；原件和原件的签名没有改动。需要签名的，请在副本定稿后重新签署。",
  shared:
    "注意：“{file}”是旧式“共享工作簿”，副本中的新内容不在其修订记录里。请在 Excel 的“审阅”中取消共享后再继续编辑副本。",
  final: "注意：“{file}”已被作者标记为最终状态，副本仍带有这一标记。请确认是否应在此件上继续修改。",
} as const;

/** Why a repair was not made. */
export const skipTexts = {
  changed: "单元格的内容与校验时不同，没有改动。",
  formula: "单元格是公式或公式的结果，没有改动；请改公式或它引用的单元格。",
  covered: "单元格在合并单元格之下，没有改动；请取消合并后再修正。",
  "sheet-missing": "工作表已不存在。",
} as const;

export const cliTexts = {
  program:
    "组工花名册命令行：校验和修正花名册、生成汇总表和综述、计算报酬。全部在本机运行，不联网。",
  validate: "校验一个或多个花名册工作簿",
  fix: "把只有一种改法的问题全部改好，另存为副本并附“修改记录”；原件不动",
  summarize: "按花名册生成汇总表和综述",
  compare: "上届与本届比对（一个文件），或同一花名册的两次报送逐格比对（两个文件）",
  pay: "按花名册和报酬标准计算某月报酬",
  sample: "生成虚构人员的样本工作簿",
  template: "生成台账的空白模板，附下拉列表、填写提示和打印设置",
  ledger: "台账名称或编号，可给多个",
  allTemplates: "全部台账的模板",
  listTemplates: "列出有模板的台账",
  templateRows: "每张模板的空白行数（不给则为 200 行）",
  templateWorkbook: "要加入模板的工作簿（与 --into 同用，原件不动）",
  templateInto: "另存一份 --workbook 的副本并加入模板，其余内容原样保留",
  templateColumns: "{title}（{id}）：{count}栏",
  templateNear: "，是不是要“{titles}”",
  templateCodes: "“{sheet}”表中增加下拉列表：{lists}",
  checkText: "核对综述等文稿中的数字：文中自相矛盾的，与花名册、台账不符的",
  textFile: "文稿（.docx 或 .txt）",
  against: "用来核对的花名册、台账工作簿，可给多个",
  figureLine: "{status}  第{line}行第{column}字  {around}  {reason}",
  file: "花名册工作簿（.xlsx）",
  asOf: "统计截止日，如 2021-10-28",
  settings: "设置：.json 文件的路径或 JSON 文本",
  json: "以 JSON 输出",
  out: "把结果写入 .xlsx 文件",
  into: "另存一份原工作簿的副本并加入结果表，其余内容原样保留",
  highlight: "在副本中用颜色标出有问题的单元格（与 --into 同用）",
  fixInto: "修正后的副本",
  dryRun: "只列出会改什么，不写文件",
  time: "“修改记录”中填写的时间，如 2021-11-01 09:30（不给则空着）",
  previous: "上届花名册工作簿",
  style: "综述的写法：一句话、全文、分乡镇、表注；不写为一句话",
  narrativeStyles: {
    sentence: "一句话",
    full: "全文",
    townships: "分乡镇",
    "table-note": "表注",
  },
  compareFiles: "一个文件：比对其中的上届与本届花名册；两个文件：先原稿，后现稿",
  month: "月份，如 2023-01",
  records: "花名册人数（不给则生成换届样本）",
  defects: "带有差错的人数比例，0—1",
  seed: "随机种子，同一种子结果相同",
  error: "出错：{what}",
  unforeseen:
    "程序内部错误（{reason}）。请设置环境变量 ORGROSTER_STACK=1 后重新运行，并把全部提示反馈给维护人员。",
  usage: "运行 orgroster --help 或 orgroster 命令 --help 查看用法。",
  sheetLine: "{sheet}（{ledger}）：{records}行，无错误{passed}行",
  counts: "发现错误{error}处、需核实{warning}处、提示{note}处。",
  clean: "未发现问题。",
  waived: "另有{count}处已在“校核说明”表中作了说明，不计入以上数字。",
  more: "另有{count}条未显示；用 --out 结果.xlsx 写出全部，或用 --json 输出。",
  written: "已写入 {file}",
  writtenInto: "已写入 {file}（{what}）",
  sheetsAdded: "新增工作表{sheets}",
  sheetsRefreshed: "更新工作表{sheets}",
  nothingToFix: "没有修改任何单元格，未写文件。",
  fixed: "已修正{count}处：",
  fixable: "可修正{count}处（未写文件）：",
  notFixed: "未修正{count}处：",
  conflicts: "几条规则的改法不一致{count}处，请人工处理：",
  fixOutcome: "{reason}→ {after}",
  moreFixes: "另有{count}处未显示；用 --json 输出全部。",
  leftToPeople:
    "留待人工处理的{count}处（错误{error}处、需核实{warning}处、提示{note}处），处理办法用 validate 查看：",
  nothingLeft: "没有留待人工处理的问题。",
  uncomputed:
    "注意：“{file}”的工作表“{sheet}”有{count}个公式没有保存计算结果（如 {address}），按空白处理。请用 Excel 或 WPS 打开保存一次再试。",
  leftOut:
    "注意：有{births}人的出生年月、{educations}人的学历无法确定，未计入平均年龄或学历人数。请先校验并改正花名册。",
  noMembers:
    "注意：花名册中没有认出党组织职务，班子成员人数为0。请核对职务各列的表头和内容，可先运行 orgroster validate 校验。",
  summaryUnits: "{townships}个乡镇（街道），{units}个村（社区）",
  summaryHead: "                人数    平均年龄      较上届  高中及以上        占比",
  members: "班子成员",
  secretaries: "书记    ",
  ledgersOnly:
    "工作簿中没有本届班子成员花名册，只汇总其他台账；表1至表4和综述中的人数、年龄、学历要有花名册才能统计。",
  noPrevious:
    "没有上届花名册，不计算较上届变化。可用 --previous 指定，或把上届花名册放在名称含“上届”的工作表中。",
  findingsInRoster:
    "注意：花名册中还有错误{error}处，汇总数字可能不准。请先用 orgroster validate 校验。",
  termCounts:
    "{scope}：上届{before}人，本届{after}人；连任{stayed}人、转任{moved}人（其中跨村{changedUnit}人）、新进{new}人、离任{left}人。",
  previousTerm: "上届",
  currentTerm: "本届",
  bodyUnrecorded: "注意：{term}花名册没有{body}职务，{body}不作比对。",
  townshipsGone:
    "注意：{names}只有上届花名册，其人员列为离任。漏报或改名的，请补报或统一名称后重新比对。",
  townshipsNew:
    "注意：{names}只有本届花名册，其人员列为新进。漏报或改名的，请补报或统一名称后重新比对。",
  termDoubts:
    "待核实{count}组：不能确定是不是同一人，或职务无法识别，未计入以上人数。用 --out 结果.xlsx 查看名单。",
  termDisagreements: "“是否连任”一栏与两届名册不一致的{count}人。用 --out 结果.xlsx 查看名单。",
  sameEditions: "两稿内容相同。",
  editionCounts:
    "新增{added}行、删除{removed}行、修改{changed}行：内容修改{cells}处，仅写法不同{wording}处。",
  editionFrames: "栏目增减{columns}个，工作表增减{sheets}张。",
  editionDoubts: "待核实{count}组：不能确定是不是同一行，请对照原稿核实。",
  wordingOnly: "（仅写法）",
  inOldEdition: "原稿 {place}",
  defaultPolicy:
    "注意：工作簿中没有“报酬标准”表，按内置标准计算：常务干部3700元/月，一肩挑4460元/月，任职每满1年次年1月起每月增加20元。",
  payTotal: "{month}共{people}人，应发合计{total}元（人民币{words}）。",
  reading: "读取",
  checking: "校验",
  writing: "写入",
  unknownProblem: "{name}：没有这项设置",
  invalidProblem: "{name}“{value}”应为{expected}",
  expected: {
    date: "2021-10-28 这样的完整日期",
    month: "2023-01 这样的年月",
    time: "2021-11-01 09:30 这样的日期和时间",
    count: "{least}—{most} 的整数",
    share: "0—1 的小数，如 0.01",
    switches: '各项规则开关，如 {"oddCommittee": true}',
  },
  help: {
    usage: "用法：",
    arguments: "参数：",
    options: "选项：",
    commands: "命令：",
    usageOfAll: "[选项] <命令>",
    usageOfOne: "[选项]",
    exitCodes:
      "退出码：0 没有错误级问题；1 有错误级问题；2 用法有误，或文件不能读写（提示中说明如何处理）。",
    showHelp: "显示帮助",
    showVersion: "显示版本号",
  },
  commander: {
    unknownOption: "没有选项 {value}。",
    unknownCommand: "没有命令“{value}”。",
    missingCommand: "缺少命令。",
    missingArgument: "缺少参数：{value}。",
    missingOption: "缺少选项 {value}。",
    missingValue: "选项 {value} 后面缺少值。",
    excessArguments: "参数过多。",
    other: "命令写法有误：{value}",
  },
} as const;
