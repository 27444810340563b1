import type { CodeEntry, CodeTable } from "./code-table";

export interface PoliticalStatusEntry extends CodeEntry {
  /** Membership of the Party: full, probationary, or none. */
  readonly party: "full" | "probationary" | null;
  /** A member of the Communist Youth League. */
  readonly league: boolean;
}

function other(
  code: string,
  name: string,
  short: string,
  ...aliases: string[]
): PoliticalStatusEntry {
  return { code, name, short, aliases, party: null, league: false };
}

/** Political status (政治面貌). */
export const politicalStatuses: CodeTable<PoliticalStatusEntry> = {
  id: "political-status",
  source: "GB/T 4762-1984",
  entries: [
    {
      ...other("01", "中国共产党党员", "中共党员"),
      aliases: [
        "党员",
        "正式党员",
        "中共正式党员",
        "共产党员",
        "中共党员(正式)",
        "中共",
        "中国共产党正式党员",
      ],
      party: "full",
    },
    {
      ...other("02", "中国共产党预备党员", "中共预备党员"),
      aliases: ["预备党员", "预备", "中共党员(预备)", "党员(预备)", "预备期党员"],
      party: "probationary",
    },
    {
      ...other("03", "中国共产主义青年团团员", "共青团员"),
      aliases: ["团员", "共青团", "青年团员"],
      league: true,
    },
    other("04", "中国国民党革命委员会会员", "民革党员", "民革", "民革会员"),
    other("05", "中国民主同盟盟员", "民盟盟员", "民盟"),
    other("06", "中国民主建国会会员", "民建会员", "民建"),
    other("07", "中国民主促进会会员", "民进会员", "民进"),
    other("08", "中国农工民主党党员", "农工党党员", "农工党", "农工民主党"),
    other("09", "中国致公党党员", "致公党党员", "致公党"),
    other("10", "九三学社社员", "九三学社社员", "九三学社", "九三"),
    other("11", "台湾民主自治同盟盟员", "台盟盟员", "台盟"),
    other("12", "无党派民主人士", "无党派人士", "无党派"),
    other("13", "群众", "群众", "一般群众", "普通群众", "普通公民", "无"),
  ],
};
