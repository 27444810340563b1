import type { CodeTable } from "./code-table";

const ORGANISATION =
  /^[^团]*?(?:党支部委员会|党支部|党总支部?|党委|党组织|支部委员会|支部|总支部?|支委会)/;

/** Posts in the Party organisation of a village or community, highest rank first. */
export const partyPosts: CodeTable = {
  id: "party-post",
  source: "中国共产党支部工作条例（试行）、农村基层组织工作条例",
  entries: [
    {
      code: "secretary",
      name: "书记",
      aliases: ["支书", "村支书", "村书记", "支部书记", "党组织书记", "社区书记"],
    },
    {
      code: "full-time-deputy-secretary",
      name: "专职副书记",
      aliases: ["常务副书记", "副书记(专职)"],
    },
    { code: "deputy-secretary", name: "副书记", aliases: ["副支书", "支部副书记", "村副支书"] },
    { code: "discipline-secretary", name: "纪委书记" },
    { code: "discipline-member", name: "纪检委员", aliases: ["纪律检查委员", "纪律委员"] },
    { code: "organisation-member", name: "组织委员", aliases: ["组宣委员", "组织宣传委员"] },
    { code: "publicity-member", name: "宣传委员", aliases: ["宣委"] },
    { code: "united-front-member", name: "统战委员" },
    {
      code: "member",
      name: "委员",
      aliases: [
        "支委",
        "支委委员",
        "支委成员",
        "支部委员",
        "党支委",
        "班子成员",
        "青年委员",
        "妇女委员",
        "群众工作委员",
        "群工委员",
        "群众委员",
        "生活委员",
        "保密委员",
        "文体委员",
        "政法委员",
      ],
    },
  ],
  variants: (plain) => [
    plain.replace(ORGANISATION, ""),
    plain.replace(/[([].*?[)\]]/g, ""),
    plain.replace(/[([].*?[)\]]/g, "").replace(ORGANISATION, ""),
  ],
};
