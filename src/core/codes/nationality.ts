import type { CodeEntry, CodeTable } from "./code-table";

export interface NationalityEntry extends CodeEntry {
  /** Two-letter code of the standard. */
  readonly letters: string;
}

/** Code, name, letters, other spellings. */
const NATIONALITIES: readonly (readonly [string, string, string, string[]?])[] = [
  ["01", "汉族", "HA"],
  ["02", "蒙古族", "MG", ["蒙族"]],
  ["03", "回族", "HU"],
  ["04", "藏族", "ZA"],
  ["05", "维吾尔族", "UG", ["维族"]],
  ["06", "苗族", "MH"],
  ["07", "彝族", "YI"],
  ["08", "壮族", "ZH", ["僮族"]],
  ["09", "布依族", "BY"],
  ["10", "朝鲜族", "CS", ["鲜族"]],
  ["11", "满族", "MA"],
  ["12", "侗族", "DO"],
  ["13", "瑶族", "YA"],
  ["14", "白族", "BA"],
  ["15", "土家族", "TJ"],
  ["16", "哈尼族", "HN"],
  ["17", "哈萨克族", "KZ", ["哈族"]],
  ["18", "傣族", "DA"],
  ["19", "黎族", "LI"],
  ["20", "傈僳族", "LS"],
  ["21", "佤族", "VA"],
  ["22", "畲族", "SH", ["畬族"]],
  ["23", "高山族", "GS"],
  ["24", "拉祜族", "LH"],
  ["25", "水族", "SU"],
  ["26", "东乡族", "DX"],
  ["27", "纳西族", "NX"],
  ["28", "景颇族", "JP"],
  ["29", "柯尔克孜族", "KG"],
  ["30", "土族", "TU"],
  ["31", "达斡尔族", "DU"],
  ["32", "仫佬族", "ML"],
  ["33", "羌族", "QI"],
  ["34", "布朗族", "BL"],
  ["35", "撒拉族", "SL"],
  ["36", "毛南族", "MN", ["毛难族"]],
  ["37", "仡佬族", "GL", ["仡老族", "革佬族"]],
  ["38", "锡伯族", "XB"],
  ["39", "阿昌族", "AC"],
  ["40", "普米族", "PM"],
  ["41", "塔吉克族", "TA"],
  ["42", "怒族", "NU"],
  ["43", "乌孜别克族", "UZ", ["乌兹别克族"]],
  ["44", "俄罗斯族", "RS"],
  ["45", "鄂温克族", "EW"],
  ["46", "德昂族", "DE", ["崩龙族"]],
  ["47", "保安族", "BN"],
  ["48", "裕固族", "YG"],
  ["49", "京族", "GI"],
  ["50", "塔塔尔族", "TT"],
  ["51", "独龙族", "DR"],
  ["52", "鄂伦春族", "OR"],
  ["53", "赫哲族", "HZ"],
  ["54", "门巴族", "MB"],
  ["55", "珞巴族", "LB"],
  ["56", "基诺族", "JN"],
];

/** Not numbered by the standard but in use; 穿青人 are numerous in Guizhou. */
const EXTENSIONS: readonly NationalityEntry[] = [
  { code: "57", name: "穿青人", letters: "", aliases: ["穿青族", "穿青"] },
  {
    code: "97",
    name: "未识别民族",
    letters: "",
    aliases: ["其他", "其它", "未识别", "未定", "未定族称", "待识别民族", "革家人", "革家"],
  },
  {
    code: "98",
    name: "外国血统中国籍人士",
    letters: "",
    aliases: ["外国血统", "入籍", "外国人入籍"],
  },
];

/** Nationalities; a name is understood without its last 族. */
export const nationalities: CodeTable<NationalityEntry> = {
  id: "nationality",
  source: "GB/T 3304-1991，另增 57 穿青人、97 未识别民族、98 外国血统中国籍人士",
  entries: [
    ...NATIONALITIES.map(([code, name, letters, aliases = []]) => ({
      code,
      name,
      letters,
      aliases: [...aliases, letters],
    })),
    ...EXTENSIONS,
  ],
  variants: (plain) => (plain.endsWith("族") ? [plain.slice(0, -1)] : [`${plain}族`]),
};

/** Everybody but Han counts as a member of a minority (少数民族). */
export function isMinority(entry: NationalityEntry): boolean {
  return entry.code !== "01";
}
