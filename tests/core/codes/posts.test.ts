import fc from "fast-check";
import { committeePosts } from "../../../src/core/codes/committee-posts";
import { partyPosts } from "../../../src/core/codes/party-posts";
import { readPosts } from "../../../src/core/codes/posts";
import { supervisionPosts } from "../../../src/core/codes/supervision-posts";

/** `党 书记 · 村 主任 · 监 主任 · 兼 文书 · 支部 · ? 未读` in short. */
function brief(text: string): string {
  const posts = readPosts(text);
  return [
    posts.party < 0 ? "" : `党${partyPosts.entries[posts.party].name}`,
    posts.committee < 0 ? "" : `村${committeePosts.entries[posts.committee].name}`,
    posts.supervision < 0 ? "" : `监${supervisionPosts.entries[posts.supervision].name}`,
    ...posts.other.map((name) => `兼${name}`),
    posts.organisation === null ? "" : `(${posts.organisation})`,
    ...posts.unread.map((piece) => `?${piece}`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

describe("posts in free text", () => {
  it.each([
    ["党支部书记、村委会主任", "党书记 村主任 (党支部)"],
    ["书记兼主任", "党书记 村主任"],
    ["书记兼任主任", "党书记 村主任"],
    ["支书", "党书记"],
    ["村支书", "党书记"],
    ["村支部书记、主任", "党书记 村主任 (党支部)"],
    ["副支书", "党副书记"],
    ["党总支书记", "党书记 (党总支)"],
    ["支部委员 村委会副主任", "党委员 村副主任 (党支部)"],
    ["支部委员村委会副主任", "党委员 村副主任 (党支部)"],
    ["支部书记\n村委会主任", "党书记 村主任 (党支部)"],
    ["书记/主任", "党书记 村主任"],
    ["书记主任", "党书记 村主任"],
    ["主　任", "村主任"],
    ["书 记、主 任", "党书记 村主任"],
    ["张三 主任", "村主任 ?张三"],
    ["书记和主任", "党书记 村主任"],
    ["1.支部书记 2.主任", "党书记 村主任 (党支部)"],
    ["书记（一肩挑）", "党书记 村主任"],
    ["一肩挑", "党书记 村主任"],
    ["书记(兼主任)", "党书记 村主任"],
    ["主任（兼）", "村主任"],
    ["书记、主任（副科级）", "党书记 村主任"],
    ["妇女主任", "兼妇联主席"],
    ["村妇女主任", "兼妇联主席"],
    ["文书", "兼文书"],
    ["村委会委员、文书", "村委员 兼文书"],
    ["文书委员", "村委员（文书）"],
    ["监委会主任", "监主任"],
    ["村务监督委员会主任", "监主任"],
    ["党总支副书记、居务监督委员会主任", "党副书记 监主任 (党总支)"],
    ["监委会副主任、委员", "监副主任"],
    ["居委会主任", "村主任"],
    ["村民委员会副主任", "村副主任"],
    ["村（居）委会副主任", "村副主任"],
    ["村（社区）党组织书记", "党书记"],
    ["社区党委书记、居委会主任", "党书记 村主任 (党委)"],
    ["石山村党支部书记", "党书记 (党支部)"],
    ["石山党支部书记", "党书记 (党支部)"],
    ["和平村支书", "党书记"],
    ["专职副书记", "党专职副书记"],
    ["副书记（专职）", "党专职副书记"],
    ["党支部纪检委员", "党纪检委员 (党支部)"],
    ["组织委员、宣传委员", "党组织委员"],
    ["宣传委员、村会计", "党宣传委员 兼会计"],
    ["支委 村委", "党委员 村委员"],
    ["支委、村委会副主任", "党委员 村副主任"],
    ["委员", "党委员"],
    ["村委会委员", "村委员"],
    ["村委会副主任、委员", "村副主任"],
    ["支村两委委员", "党委员 村委员"],
    ["村两委成员", "党委员 村委员"],
    ["妇女委员", "村妇女委员"],
    ["村委书记", "党书记"],
    ["党总支委员兼妇联主席", "党委员 兼妇联主席 (党总支)"],
    ["治保主任、兼职网格员", "兼治保主任 兼网格员"],
    ["团支部书记", "兼团支部书记"],
    ["驻村第一书记", "兼第一书记"],
    ["书记助理", "兼助理"],
    ["村集体经济组织负责人", "兼村集体经济组织负责人"],
    ["村委会主任候选人", "村主任"],
    ["拟任村委会主任", "村主任"],
    ["", ""],
    ["无", ""],
    ["原村支书", "?原村支书"],
    ["镇党委委员", "?镇党委委员"],
    ["办公室主任", "?办公室主任"],
    ["团支部委员", "?团支部委员"],
    ["党支部主任", "(党支部) ?党支部主任"],
    ["党支部书记、董事长", "党书记 (党支部) ?董事长"],
    ["非一肩挑", "?非一肩挑"],
    ["村委会", "?村委会"],
  ])("%j means %s", (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it("keeps the highest of several posts in one body, whatever their order", () => {
    expect(brief("委员、副书记")).toBe(brief("副书记、委员"));
  });

  it("does not mind full width, spaces at the ends and invisible characters", () => {
    expect(brief("　党支部书记／村委会主任\u200b ")).toBe("党书记 村主任 (党支部)");
  });

  it("reads any list of posts, whatever stands between them", () => {
    const party = ["党支部书记", "副书记", "支部委员"];
    const committee = ["村委会主任", "村委会副主任", "村委会委员"];
    const joint = fc.constantFrom("、", "，", "兼", " ", "\n", "/", "；", "", "　", "和");
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), joint, fc.boolean(), (p, c, between, swapped) => {
        const pair = [party[p], committee[c]];
        const posts = readPosts((swapped ? pair.reverse() : pair).join(between));
        expect(partyPosts.entries[posts.party].code).toBe(
          ["secretary", "deputy-secretary", "member"][p]
        );
        expect(committeePosts.entries[posts.committee].code).toBe(
          ["director", "deputy-director", "member"][c]
        );
        expect(posts.unread).toEqual([]);
      })
    );
  });

  it("never fails on anything else", () => {
    const words = fc.array(
      fc.constantFrom("书记", "主任", "委员", "村", "党支部", "(", ")", "兼", "原", "、", "某"),
      { maxLength: 12 }
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((w) => w.join(""))
        ),
        (text) => {
          expect(readPosts(text).unread.every((piece) => piece !== "")).toBe(true);
        }
      )
    );
  });
});
