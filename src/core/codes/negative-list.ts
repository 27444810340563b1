import { ordinalIn } from "./chinese-numeral";
import type { CodeTable } from "./code-table";

/**
 * Grounds on which nobody is put up for election (资格负面清单), after the ten that provinces
 * published for the changeover of 2020–21; whether one is met only the departments know.
 */
export const negativeList: CodeTable = {
  id: "negative-list",
  source: "换届人选资格负面清单(“十不选”,2020—2021年省级通行内容)",
  entries: [
    { code: "1", name: "对党不忠诚", aliases: ["政治上的两面人", "两面人"] },
    {
      code: "2",
      name: "受过刑事处罚或涉黑涉恶",
      aliases: ["受过刑事处罚", "村霸", "涉黑涉恶", "刑事处罚"],
    },
    {
      code: "3",
      name: "处分影响期内或正被立案",
      aliases: ["处分影响期内", "处分影响期未满", "正被立案", "正在立案", "立案审查"],
    },
    {
      code: "4",
      name: "参与邪教迷信、黄赌毒或宗族势力",
      aliases: ["参与邪教", "邪教迷信", "黄赌毒", "宗族势力"],
    },
    { code: "5", name: "拉票贿选、破坏选举", aliases: ["拉票贿选", "贿选", "破坏选举"] },
    { code: "6", name: "聚众闹事、违法信访", aliases: ["聚众闹事", "违法信访", "煽动上访"] },
    {
      code: "7",
      name: "失职、考核不称职或长期外出",
      aliases: ["失职", "任期考核不称职", "不合格党员", "长期外出"],
    },
    {
      code: "8",
      name: "侵占惠民资金或集体财产",
      aliases: ["截留挪用惠民资金", "侵占集体财产", "挪用资金"],
    },
    {
      code: "9",
      name: "违法用地违建、损害生态或失信",
      aliases: ["违法用地", "违法建设", "违建", "损害生态", "失信被执行人"],
    },
    { code: "10", name: "其他不宜情形", aliases: ["其他", "其它", "其他情形"] },
  ],
  variants: (plain) => {
    const numbered = /^第?[(]?([一二三四五六七八九十]+|\d+)([)]?[项条种款类]?$|[)]?[.、:])/;
    const number = numbered.test(plain) ? ordinalIn(plain) : 0;
    return number > 0 ? [String(number)] : [];
  },
};
