import { otherPosts } from "./other-posts";

/** Whose post a word is about; `both` are the two committees together (两委). */
export type Body = "party" | "committee" | "supervision" | "both" | "league";

/** Names of bodies that may stand before a post, longest first within one body. */
export const BODY_PATTERNS: readonly (readonly [Body, string])[] = [
  ["league", "团支部|团总支部?|团委|共青团"],
  ["both", "村?(?:支村|村支|支|社区)?两委"],
  ["supervision", "[村居]{0,2}[务民]?监督委员会|[村居]{0,2}务?监委会|[村居]务监督|监督委|监委"],
  ["committee", "[村居]民委员会|村居委会|社区委员会|[村居]委会|[村居]委|村民委"],
  [
    "party",
    "党支部委员会|党总支部?委员会|党支部|党总支部?|党的?委员会|党委|党组织|支部委员会|总支部?委员会|支部|总支部?|支委会|支委",
  ],
];

/** Posts that only a Party organisation has. */
export const PARTY_WORDS =
  "专职副书记|常务副书记|副支书|副书记|纪委书记|支书|书记|纪检委员|纪律检查委员|纪律委员|组宣委员|组织宣传委员|组织委员|宣传委员|统战委员|青年委员|群工委员|群众工作委员|群众委员|保密委员|生活委员|政法委员";

/** Posts that, without the name of a body, are those of a village or residents' committee. */
export const COMMITTEE_WORDS =
  "常务副主任|副主任|主任|副村长|村长|妇女委员|妇女和儿童工作委员|治保委员|治安保卫委员|人民调解委员|调解委员|综治委员|文书委员|计生委员|公共卫生委员|卫生委员|文教委员|财经委员|生产委员|民政委员";

/** Posts any body has. */
export const MEMBER_WORDS = "委员|成员|监督员";

/** Every spelling of a post beside the committees, longest first, as a pattern. */
export function otherPostPattern(): string {
  return otherPosts.entries
    .flatMap((entry) => [entry.name, ...(entry.aliases ?? [])])
    .map((text) => text.normalize("NFKC").replace(/[()]/g, "\\$&"))
    .sort((a, b) => b.length - a.length)
    .map((text) => (text === "文书" ? "文书(?!委员)" : text))
    .join("|");
}
