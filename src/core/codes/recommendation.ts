import type { CodeTable } from "./code-table";

/** Who put a candidate forward. */
export const candidateRecommendations: CodeTable = {
  id: "candidate-recommendation",
  source: "村级换届人选推荐方式",
  entries: [
    { code: "members", name: "党员推荐", aliases: ["党员大会推荐", "党员联名推荐"] },
    { code: "residents", name: "群众推荐", aliases: ["村民推荐", "居民推荐", "村民代表推荐"] },
    { code: "organisation", name: "组织推荐", aliases: ["上级党组织推荐", "党委推荐"] },
    { code: "self", name: "自荐", aliases: ["个人自荐", "党员自荐", "自我推荐"] },
  ],
};

/** How somebody came into the reserve. */
export const reserveRecommendations: CodeTable = {
  id: "reserve-recommendation",
  source: "村级后备力量入库方式",
  entries: [
    { code: "residents", name: "村民举荐", aliases: ["群众举荐", "村民推荐", "群众推荐"] },
    { code: "self", name: "个人自荐", aliases: ["自荐", "自我推荐"] },
    { code: "organisation", name: "组织推荐", aliases: ["党组织推荐", "上级推荐"] },
    { code: "recruitment", name: "公开招募", aliases: ["公开招聘", "公开招考", "公开选聘"] },
  ],
};
