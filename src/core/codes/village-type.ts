import type { CodeTable } from "./code-table";

/** Whether a unit is governed by a village committee or a residents' committee. */
export const villageTypes: CodeTable = {
  id: "village-type",
  source: "村民委员会组织法、城市居民委员会组织法",
  entries: [
    {
      code: "village",
      name: "村",
      aliases: ["行政村", "建制村", "农村", "村委会", "村民委员会", "村级"],
    },
    {
      code: "community",
      name: "社区",
      aliases: [
        "城市社区",
        "农村社区",
        "居委会",
        "居民委员会",
        "社区居委会",
        "社区居民委员会",
        "居",
        "居民区",
      ],
    },
  ],
};
