import type { EngineErrorTexts } from "../error-texts";

/** Why there is no result, and what to do. */
export const engineErrorsZh: EngineErrorTexts = {
  "as-of-missing": () => ({
    what: "统计截止日还没有填写。",
    todo: "请在“概况—设置”中填写，如 2021-10-28；程序不会自动取当天日期。",
  }),
  "no-roster": () => ({
    what: "没有认出本届的班子成员花名册。",
    todo: "请在“概况—工作表”中查看各工作表识别成了什么、还缺哪些列。",
  }),
  "no-people": () => ({
    what: "本届花名册只有表头，没有人员。",
    todo: "请确认打开的是填好的花名册；人员行没有被认出的，请先校验查看原因。",
  }),
  "month-invalid": ({ value }) => ({
    what: value === "" ? "月份还没有填写。" : `“${value}”不是月份。`,
    todo: "请按 2021-11 的样子填写。",
  }),
  "no-previous": () => ({
    what: "没有认出上届的班子成员花名册，或其中没有人员。",
    todo: "请选上届花名册所在的工作表，或选另一个文件；工作表名称含“上届”的会自动认定。",
  }),
  "no-common-posts": () => ({
    what: "两届花名册没有可以互相比对的职务。",
    todo: "请核对两届花名册的党组织职务、村（居）委会职务两列是否都已填写。",
  }),
  "nothing-comparable": () => ({
    what: "两边没有同类的花名册或台账可以比对。",
    todo: "请选同一种花名册（台账）的两次报送；在“概况—工作表”中可查看各表识别成了什么。",
  }),
  "not-compared": () => ({
    what: "还没有比对结果。",
    todo: "请先点“开始比对”。",
  }),
  "not-checked": () => ({
    what: "还没有校验结果。",
    todo: "请先点“校验”。",
  }),
  "line-gone": () => ({
    what: "所选的这一条已经变动或不存在。",
    todo: "请重新校验后再操作。",
  }),
  "engine-failed": ({ detail }) => ({
    what: `计算没有完成：${detail}`,
    todo: "请重试；仍不行的，请关闭面板重新打开，再把这段文字发给管理员。",
  }),
};
