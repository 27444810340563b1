import type { CodeTable } from "./code-table";

const COMMITTEE =
  /^.*?(?:村民委员会|居民委员会|村委会|居委会|村\(居\)委会|村居委会|社区委员会|村委|居委)/;

/** Posts in a village committee (村民委员会) or residents' committee (居民委员会), highest rank first. */
export const committeePosts: CodeTable = {
  id: "committee-post",
  source: "村民委员会组织法、城市居民委员会组织法",
  entries: [
    { code: "director", name: "主任", aliases: ["村主任", "社区主任", "村长"] },
    { code: "deputy-director", name: "副主任", aliases: ["村副主任", "社区副主任", "常务副主任"] },
    { code: "women-member", name: "妇女委员", aliases: ["妇女和儿童工作委员", "计生妇女委员"] },
    { code: "security-member", name: "治保委员", aliases: ["治安保卫委员", "综治委员"] },
    { code: "mediation-member", name: "调解委员", aliases: ["人民调解委员"] },
    { code: "clerk-member", name: "委员（文书）", aliases: ["文书委员", "文书", "委员兼文书"] },
    {
      code: "member",
      name: "委员",
      aliases: [
        "村委",
        "居委",
        "成员",
        "计生委员",
        "卫生委员",
        "公共卫生委员",
        "文教委员",
        "财经委员",
        "生产委员",
        "民政委员",
      ],
    },
  ],
  variants: (plain) => [
    plain.replace(COMMITTEE, ""),
    plain.replace(/[([].*?[)\]]/g, "").replace(COMMITTEE, ""),
  ],
};
