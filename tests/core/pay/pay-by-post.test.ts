import { payByPost } from "../../../src/core/pay/pay-by-post";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy, policyDefaults } from "../../../src/core/pay/policy";
import { reportBook } from "../../support/report-fixture";

const roll = payRoll(reportBook().tables, defaultPayPolicy, 20230100);

describe("payByPost", () => {
  it("has a line for each post and rate, the highest rate first", () => {
    const { posts } = payByPost(roll);
    expect(posts.map(({ post, standard, rate, people }) => [post, standard, rate, people])).toEqual(
      [
        ["一肩挑", "一肩挑", 446_000, 2],
        ["副书记", "常务干部", 370_000, 3],
        ["副主任", "常务干部", 370_000, 3],
        ["书记", "常务干部", 370_000, 1],
        ["主任", "常务干部", 370_000, 1],
      ]
    );
  });

  it("adds up to the pay roll, line by line", () => {
    const { posts, ...whole } = payByPost(roll);
    const { base, tenure, total } = roll;
    expect(whole).toEqual({ people: roll.rows.length, base, tenure, total });
    for (const line of posts) {
      expect(line.base).toBe(line.rate * line.people);
      expect(line.total).toBe(line.base + line.tenure);
      expect(line.rows).toHaveLength(line.people);
    }
    const sums = (["people", "base", "tenure", "total"] as const).map((column) =>
      posts.reduce((sum, line) => sum + line[column], 0)
    );
    expect(sums).toEqual([roll.rows.length, base, tenure, total]);
  });

  it("keeps rates of one post apart", () => {
    const policies = [
      { ...policyDefaults, category: "standing-cadre", baseFen: 300_000, villageType: "村" },
      { ...policyDefaults, category: "standing-cadre", baseFen: 310_050, villageType: "社区" },
    ] as const;
    const rates = payByPost(payRoll(reportBook().tables, policies, 20230100)).posts.filter(
      ({ post }) => post === "副书记"
    );
    expect(rates.map(({ rate, people, base }) => [rate, people, base])).toEqual([
      [310_050, 1, 310_050],
      [300_000, 2, 600_000],
    ]);
  });

  it("is empty for an empty pay roll", () => {
    const empty = payByPost(payRoll([], defaultPayPolicy, 20230100));
    expect(empty).toEqual({ posts: [], people: 0, base: 0, tenure: 0, total: 0 });
  });
});
