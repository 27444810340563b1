import type { Member } from "../members";

const OCCUPATIONS: Readonly<Record<string, readonly string[]>> = {
  致富能人: ["种植大户", "养殖大户", "合作社理事长", "家庭农场主", "个体经营户"],
  外出经商返乡人员: ["返乡创业", "建筑劳务承包", "返乡经营民宿", "物流货运"],
  大学毕业生: ["电商经营", "公益性岗位", "特岗社区工作者", "专业技术人员"],
  退役军人: ["护林员", "治安联防队员", "运输经营", "种植户"],
  优秀青年: ["团支部书记", "网格员", "电商经营", "种植户"],
};

/** What somebody without a post lives on; the same for the same person. */
export function occupation({ source, idNumber }: Pick<Member, "source" | "idNumber">): string {
  const fitting = OCCUPATIONS[source] ?? OCCUPATIONS["致富能人"];
  return fitting[Number(idNumber.slice(13, 16)) % fitting.length];
}
